using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Platform;
using Serilog;

// Read when the first socket opens. Together with inline scheduling (see Website), it processes a request on the
// thread that reads it and halves the cost per request.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
Log.Logger = Logging.CreateBootstrapLogger();
try
{
    return await CommandLine.RunAsync(args, Console.Out, Console.Error, TimeProvider.System);
}
catch (Exception e) when (e is not HostAbortedException)
{
    // Test hosts and design-time tools throw HostAbortedException to stop a program that they only inspect.
    Log.Fatal(e, "The guide stopped");
    return ExitCode.Failed;
}
finally
{
    await Log.CloseAndFlushAsync();
}
