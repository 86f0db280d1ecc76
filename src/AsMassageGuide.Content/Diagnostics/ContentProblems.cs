namespace AsMassageGuide.Content.Diagnostics;

/// <summary>
/// Collects every problem during reading, so that all are reported together. Its other parts have the wording of the
/// problems, one file for each subject.
/// </summary>
public sealed partial class ContentProblems
{
    private readonly List<ContentProblem> found = [];

    /// <summary>All problems, sorted by file and position.</summary>
    public IReadOnlyList<ContentProblem> All =>
        [.. found.OrderBy(problem => problem.Spot).ThenBy(problem => problem.Code, StringComparer.Ordinal)];

    public bool HasErrors => found.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>Adds the problems of another collection.</summary>
    public void AddAll(ContentProblems others) => found.AddRange(others.found);

    private void Error(SourceLocation spot, string code, string sentence) =>
        found.Add(new(Severity.Error, spot, code, sentence));

    private void Warn(SourceLocation spot, string code, string sentence) =>
        found.Add(new(Severity.Warning, spot, code, sentence));

    private static string List(IEnumerable<string> values) => string.Join(", ", values);

    private static string DidYouMean(string wrong, IEnumerable<string> known) =>
        Nearest.To(wrong, known) is { } nearest ? $" (did you mean '{nearest}'?)" : "";
}
