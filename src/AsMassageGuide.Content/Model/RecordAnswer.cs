namespace AsMassageGuide.Content.Model;

/// <summary>The pages that a record system gets for a code.</summary>
public sealed record RecordAnswer(ConditionMatch About, RecordReader Reader, IReadOnlyList<string> Pages);

/// <summary>Who reads what a record system shows.</summary>
public enum RecordReader
{
    Patient,
    Provider,
}
