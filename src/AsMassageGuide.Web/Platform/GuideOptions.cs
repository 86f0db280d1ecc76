using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Web.Platform;

/// <summary>How each line of the log is written.</summary>
public enum LogFormat
{
    Text,
    Json,
}

/// <summary>
/// The settings under <c>Guide</c>, read once. As environment variables they are written <c>Guide__PublicAddress</c>
/// and so on.
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
    ];

    /// <summary>Scheme and host of canonical links and the sitemap, such as <c>https://guide.example</c>.</summary>
    public Uri PublicAddress { get; init; } = new("http://localhost:5080");

    /// <summary>The content folder. It may be missing; the reader reports that.</summary>
    public string Content { get; init; } = FindContent();

    /// <summary>Where an export leads for search, massage check and handouts; null for nowhere.</summary>
    public Uri? LiveServer { get; init; }

    /// <summary>Whether each request has its line in the log.</summary>
    public bool LogRequests { get; init; } = true;

    public LogFormat LogFormat { get; init; }

    /// <summary>Whether a changed file of the content is read at once, for authors.</summary>
    public bool Watch { get; init; }

    /// <summary>
    /// Whether pages get the strongest compression after the start, which takes a minute of one processor.
    /// </summary>
    public bool Recompress { get; init; } = true;

    /// <exception cref="InvalidSettingException">A setting is unknown or makes no sense; the message is for the person
    /// who runs the guide.</exception>
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

    /// <summary>Pages link to each other from the root, so a server at a path cannot work.</summary>
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
    /// Beside the published program, or in the repository while working on it. The home page tells our folder from
    /// another of the same name.
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

/// <summary>A setting that cannot be used. The message is one sentence that names it.</summary>
public sealed class InvalidSettingException : Exception
{
    public InvalidSettingException() { }

    public InvalidSettingException(string message)
        : base(message) { }

    public InvalidSettingException(string message, Exception innerException)
        : base(message, innerException) { }
}
