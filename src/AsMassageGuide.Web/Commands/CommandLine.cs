namespace AsMassageGuide.Web.Commands;

/// <summary>Settings from files, environment and command line, with the guide's own short names.</summary>
internal static class CommandLine
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.AddCommandLine(args, ContentLocation.Switches);
        return builder;
    }
}
