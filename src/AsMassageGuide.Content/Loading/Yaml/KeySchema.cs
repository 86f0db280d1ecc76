namespace AsMassageGuide.Content.Loading.Yaml;

/// <summary>What may stand after a key.</summary>
internal enum ValueKind
{
    Text,
    Date,
    Word,
    Flag,
    Number,
    Texts,
    Words,
    Map,
    Maps,
}

/// <summary>
/// What the reader asked for under a key. The schema for editors is written from these, so that it cannot differ from
/// the reader.
/// </summary>
/// <param name="Words">The words allowed, for <see cref="ValueKind.Word"/> and <see cref="ValueKind.Words"/>.</param>
internal sealed record KeySchema(ValueKind Kind, bool Needed, IReadOnlyCollection<string> Words)
{
    /// <summary>The mapping found under the key, or the last of a list of them; it knows its own keys.</summary>
    public YamlMap? Child { get; init; }

    /// <summary>Words that may stand there instead of it.</summary>
    public IReadOnlyCollection<string> OrWords { get; init; } = [];
}
