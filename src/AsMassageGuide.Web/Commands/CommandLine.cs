namespace AsMassageGuide.Web.Commands;

/// <summary>Settings from files, environment and command line, with the guide's own short names.</summary>
internal static class CommandLine
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // A switch without a value would be passed over.
        builder.Configuration.AddCommandLine([.. args.Select(arg => arg == "--watch" ? "--watch=true" : arg)], ContentLocation.Switches);
        return builder;
    }
}
