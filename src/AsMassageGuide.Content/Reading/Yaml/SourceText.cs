namespace AsMassageGuide.Content.Reading.Yaml;

/// <summary>A piece of text from a content file, and where it stood.</summary>
internal sealed record SourceText(string Value, SourceSpot Spot)
{
    /// <summary>The place of one character of it; exact while the text is written on one line.</summary>
    public SourceSpot SpotAt(int offset) => Spot with { Column = Spot.Column + offset };
}
