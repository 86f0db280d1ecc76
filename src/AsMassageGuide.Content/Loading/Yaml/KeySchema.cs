namespace AsMassageGuide.Content.Loading.Yaml;

/// <summary>The kind of value that a key takes.</summary>
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
/// The schema of a key, recorded while the key is read. The schema for editors is generated from these records, so it
/// cannot differ from the reader.
/// </summary>
/// <param name="Words">The allowed words, for <see cref="ValueKind.Word"/> and <see cref="ValueKind.Words"/>.</param>
internal sealed record KeySchema(ValueKind Kind, bool Needed, IReadOnlyCollection<string> Words)
{
    /// <summary>The mapping under the key, or the last of a list of mappings. It records its own keys.</summary>
    public YamlMap? Child { get; init; }

    /// <summary>Words that are allowed instead of the value.</summary>
    public IReadOnlyCollection<string> OrWords { get; init; } = [];
}
