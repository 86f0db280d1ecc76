using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Loading.Yaml;

/// <summary>A piece of text from a content file, and its position.</summary>
internal sealed record LocatedText(string Value, SourceLocation Spot)
{
    /// <summary>Returns the position of one character in the text. Exact only when the text is on one line.</summary>
    public SourceLocation SpotAt(int offset) => Spot with { Column = Spot.Column + offset };
}
