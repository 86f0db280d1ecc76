namespace AsMassageGuide.Content.Model;

/// <summary>The pages that a record system receives for a code.</summary>
public sealed record RecordAnswer(ConditionMatch About, RecordReader Reader, IReadOnlyList<string> Pages);

/// <summary>The person who reads the pages in a record system.</summary>
public enum RecordReader
{
    Patient,
    Provider,
}
