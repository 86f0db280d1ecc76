namespace AsMassageGuide.Content.Diagnostics;

public enum Severity
{
    Error,
    Warning,
}

/// <summary>A position in a content file. Lines and columns start at 1.</summary>
/// <param name="File">
/// The file, relative to the content folder's parent: <c>content/massage-types/shiatsu.md</c>.
/// </param>
public readonly record struct SourceLocation(string File, int Line, int Column) : IComparable<SourceLocation>
{
    public int CompareTo(SourceLocation other) =>
        string.CompareOrdinal(File, other.File) is var byFile and not 0
            ? byFile
            : (Line, Column).CompareTo((other.Line, other.Column));

    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}

/// <summary>
/// An author's mistake: where it is, what is wrong, and what to write instead. Mistakes are data; they never throw.
/// </summary>
public sealed record ContentProblem(Severity Severity, SourceLocation Spot, string Code, string Sentence)
{
    /// <summary>Returns the format that editors and build servers turn into a link.</summary>
    public override string ToString() =>
        $"{Spot.File}({Spot.Line},{Spot.Column}): {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Sentence}";
}
