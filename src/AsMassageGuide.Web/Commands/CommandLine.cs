using System.CommandLine;
using AsMassageGuide.Web.Platform;
using Microsoft.Extensions.Configuration.Memory;

namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Defines the command line: serve (the default), check, and export, with options that map to settings.
/// </summary>
internal sealed class CommandLine
{
    private static readonly string[] OfTheHost =
    [
        "--environment",
        "--contentRoot",
        "--applicationName",
        "--AllowedHosts",
        "--OTEL_EXPORTER_OTLP_ENDPOINT",
        "--OTEL_EXPORTER_OTLP_PROTOCOL",
    ];

    private readonly Option<string> content = new("--content")
    {
        Description = "Use another content folder",
        HelpName = "folder",
        Recursive = true,
    };
    private readonly Option<bool> watch = new("--watch")
    {
        Description = "Show each change of the content at the next load of its page",
    };
    private readonly Option<string> urls = new("--urls")
    {
        Description = "Listen at other addresses, such as http://127.0.0.1:8080",
        HelpName = "urls",
    };
    private readonly Option<string[]> settings = new("--Guide")
    {
        Description = "Set a setting of the README: " + "--Guide:PublicAddress=https://guide.example",
        HelpName = ":Name=value",
        Recursive = true,
    };
    private readonly List<Option<string>> host =
    [
        .. OfTheHost.Select(name => new Option<string>(name) { Hidden = true, Recursive = true }),
    ];
    private readonly Argument<string?> checkedFolder = new("folder")
    {
        Description = "The content folder; the guide's own if left out",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Argument<string> target = new("folder")
    {
        Description = "Where to write: an export, an empty folder or a new one",
    };
    private readonly RootCommand root;

    private CommandLine(TextWriter output, TextWriter errors, TimeProvider time)
    {
        var check = new Command("check", "Print every content problem, with file, line and what to write instead")
        {
            checkedFolder,
        };
        check.SetAction(result => CheckCommand.Run(GuideOptions.Read(Configure(result)), output, time));
        var export = new Command("export", "Write the site as static files") { target };
        export.SetAction(
            (result, _) =>
                ExportCommand.RunAsync(CreateBuilder(result), result.GetRequiredValue(target), output, errors)
        );
        root = new("Serve the AS Massage Guide, or check or export it.")
        {
            content,
            watch,
            urls,
            settings,
            check,
            export,
        };
        foreach (var option in host)
            root.Add(option);
        root.SetAction((result, _) => ServeCommand.RunAsync(CreateBuilder(result), errors));
        settings.Validators.Add(result =>
        {
            foreach (var wrong in result.Tokens.Where(token => !token.Value.Contains('=', StringComparison.Ordinal)))
                result.AddError($"'--Guide:{wrong.Value}' has no value; write --Guide:Name=value.");
        });
        check.Validators.Add(result =>
        {
            if (result.GetValue(checkedFolder) is not null && result.GetResult(content) is not null)
                result.AddError("The folder is named twice; write it after 'check' or after '--content'.");
        });
    }

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, TimeProvider time)
    {
        var line = new CommandLine(output, errors, time).root.Parse(args);
        var isWrong = line.Errors.Count > 0;
        try
        {
            // The host handles termination signals, and Program logs exceptions.
            var exit = await line.InvokeAsync(
                new()
                {
                    Output = isWrong ? errors : output,
                    Error = errors,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                }
            );
            return isWrong ? ExitCode.Misused : exit;
        }
        catch (InvalidSettingException e)
        {
            await errors.WriteLineAsync(e.Message);
            return ExitCode.Misused;
        }
    }

    /// <summary>
    /// Reads settings from environment variables and the command line. Nothing is read from the working directory,
    /// and no file is watched.
    /// </summary>
    private IConfiguration Configure(ParseResult line) =>
        new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(Settings(line)).Build();

    private WebApplicationBuilder CreateBuilder(ParseResult line)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = ["--hostBuilder:reloadConfigOnChange=false"],
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = line.GetValue(host[0]),
                // Razor Pages are discovered in the assembly with this name, even if another program starts the
                // guide.
                ApplicationName = typeof(CommandLine).Assembly.GetName().Name,
            }
        );
        ((IConfigurationBuilder)builder.Configuration).Add(
            new MemoryConfigurationSource { InitialData = Settings(line) }
        );
        return builder;
    }

    private IEnumerable<KeyValuePair<string, string?>> Settings(ParseResult line)
    {
        foreach (var option in host.Append(urls))
        {
            if (line.GetResult(option) is not null)
                yield return new(option.Name[2..], line.GetValue(option));
        }

        foreach (var setting in line.GetValue(settings) ?? [])
        {
            var parts = setting.Split('=', 2);
            yield return new($"Guide:{parts[0]}", parts[1]);
        }

        if (line.GetValue(watch))
            yield return new("Guide:Watch", "true");
        if (line.GetResult(content) is not null)
            yield return new("Guide:Content", line.GetValue(content));
        if (line.GetResult(checkedFolder) is { Tokens.Count: > 0 } folder)
            yield return new("Guide:Content", folder.Tokens[0].Value);
    }
}
