using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Loading.Yaml;

/// <summary>A piece of text from a content file, and where it stood.</summary>
internal sealed record LocatedText(string Value, SourceLocation Spot)
{
    /// <summary>The place of one character of it; exact while the text is written on one line.</summary>
    public SourceLocation SpotAt(int offset) => Spot with { Column = Spot.Column + offset };
}
