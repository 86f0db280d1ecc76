using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Platform;
using Serilog;

// Read by the sockets when the first is opened. With inline scheduling (see Website) a request is answered on the
// thread that reads it; together they halve what it costs.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
Log.Logger = Logging.CreateBootstrapLogger();
try
{
    return await CommandLine.RunAsync(args, Console.Out, Console.Error, TimeProvider.System);
}
catch (Exception e) when (e is not HostAbortedException)
{
    // HostAbortedException is how test hosts and design tools stop a program they only wanted to look at.
    Log.Fatal(e, "The guide stopped");
    return ExitCode.Failed;
}
finally
{
    await Log.CloseAndFlushAsync();
}
