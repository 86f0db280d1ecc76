using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Web.Platform;

/// <summary>The format of log lines.</summary>
public enum LogFormat
{
    Text,
    Json,
}

/// <summary>
/// The settings in the <c>Guide</c> section, read once. Environment variables are written as
/// <c>Guide__PublicAddress</c> and so on.
/// </summary>
public sealed record GuideOptions
{
    private const string Section = "Guide";
    private static readonly string[] Names =
    [
        nameof(PublicAddress),
        nameof(Content),
        nameof(LiveServer),
        nameof(LogRequests),
        nameof(LogFormat),
        nameof(Watch),
        nameof(Recompress),
        nameof(Export),
    ];

    /// <summary>
    /// The scheme and host of canonical links and the sitemap, such as <c>https://guide.example</c>.
    /// </summary>
    public Uri PublicAddress { get; init; } = new("http://localhost:5080");

    /// <summary>The content folder. If it is missing, the content reader reports that.</summary>
    public string Content { get; init; } = FindContent();

    /// <summary>
    /// The server that an export links to for search, massage check, and handouts, or null for none.
    /// </summary>
    public Uri? LiveServer { get; init; }

    /// <summary>Whether to log each request.</summary>
    public bool LogRequests { get; init; } = true;

    public LogFormat LogFormat { get; init; }

    /// <summary>Whether to reload the content as soon as a file changes, for authors.</summary>
    public bool Watch { get; init; }

    /// <summary>
    /// Whether to recompress pages at the strongest level after startup, which takes a minute of one processor.
    /// </summary>
    public bool Recompress { get; init; } = true;

    /// <summary>
    /// A folder that this build exported. The server takes the compressed pages from it, and need not make them.
    /// </summary>
    public string? Export { get; init; }

    /// <exception cref="InvalidSettingException">
    /// A setting is unknown or invalid. The message is for the operator.
    /// </exception>
    public static GuideOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        foreach (
            var unknown in section
                .GetChildren()
                .Where(child => !Names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
        )
        {
            throw new InvalidSettingException(
                $"{Section}:{unknown.Key} is not a setting of the "
                    + $"guide{(Nearest.To(unknown.Key, Names) is { } near ? $"; did you mean {Section}:{near}?" : ".")}"
            );
        }

        var defaults = new GuideOptions();
        return new()
        {
            PublicAddress = ReadServer(section, nameof(PublicAddress)) ?? defaults.PublicAddress,
            Content = ReadText(section, nameof(Content)) ?? defaults.Content,
            LiveServer = ReadServer(section, nameof(LiveServer)),
            LogRequests = ReadFlag(section, nameof(LogRequests)) ?? defaults.LogRequests,
            LogFormat = ReadFormat(section),
            Watch = ReadFlag(section, nameof(Watch)) ?? defaults.Watch,
            Recompress = ReadFlag(section, nameof(Recompress)) ?? defaults.Recompress,
            Export = ReadText(section, nameof(Export)),
        };
    }

    private static string? ReadText(IConfigurationSection section, string name) =>
        section[name] switch
        {
            null => null,
            { } value when string.IsNullOrWhiteSpace(value) => throw new InvalidSettingException(
                $"{Section}:{name} is empty; write a value, or leave the setting out."
            ),
            { } value => value.Trim(),
        };

    /// <summary>Reads the URL of a server. It must not have a path, because pages use root-relative links.</summary>
    private static Uri? ReadServer(IConfigurationSection section, string name)
    {
        if (ReadText(section, name) is not { } text)
            return null;
        var isServer =
            Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address is { Host.Length: > 0, UserInfo.Length: 0, PathAndQuery: "/", Fragment.Length: 0 };
        return isServer
            ? address
            : throw new InvalidSettingException(
                $"{Section}:{name} '{text}' is not scheme and "
                    + $"host; write it like https://guide.example, without a path."
            );
    }

    private static bool? ReadFlag(IConfigurationSection section, string name) =>
        ReadText(section, name) switch
        {
            null => null,
            { } text when bool.TryParse(text, out var flag) => flag,
            { } text => throw new InvalidSettingException(
                $"{Section}:{name} '{text}' is not true or false; write one of them."
            ),
        };

    private static LogFormat ReadFormat(IConfigurationSection section) =>
        ReadText(section, nameof(LogFormat)) switch
        {
            null or "text" => LogFormat.Text,
            "json" => LogFormat.Json,
            { } text => throw new InvalidSettingException(
                $"{Section}:{nameof(LogFormat)} '{text}' is not known; write text or json."
            ),
        };

    /// <summary>
    /// Finds the content folder next to the published program or, in development, in the repository. The home page
    /// distinguishes it from other folders of the same name.
    /// </summary>
    private static string FindContent()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, "content");
            if (File.Exists(Path.Combine(folder, "index.md")))
                return folder;
        }

        return "content";
    }
}

/// <summary>An invalid setting. The message is one sentence that names it.</summary>
public sealed class InvalidSettingException : Exception
{
    public InvalidSettingException() { }

    public InvalidSettingException(string message)
        : base(message) { }

    public InvalidSettingException(string message, Exception innerException)
        : base(message, innerException) { }
}
