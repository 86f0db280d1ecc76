namespace AsMassageGuide.Content.Diagnostics;

/// <content>Front matter and data files.</content>
public sealed partial class ContentProblems
{
    public void NoFrontMatter(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.NoFrontMatter,
            "the page does not begin with front matter; start it with a line '---', the keys, and another line '---'."
        );

    public void UnclosedFrontMatter(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.UnclosedFrontMatter,
            "the front matter that begins here has no closing line; put '---' on a line of its own after the last key."
        );

    public void UnreadableYaml(SourceLocation spot, string why)
    {
        var mend = why.StartsWith("Duplicate", StringComparison.Ordinal)
            ? "Keep one of the two."
            : "Put text that holds a colon, '#', '[' or '@' in double quotes; curly quotes are no quotes here.";
        Error(spot, ProblemCode.UnreadableYaml, $"this is not readable YAML: {why} {mend}");
    }

    public void TabInYaml(SourceLocation spot) =>
        Error(spot, ProblemCode.TabInYaml, "a tab stands before the text of this line; write spaces.");

    public void UnknownKey(SourceLocation spot, string key, IReadOnlyCollection<string> known) =>
        Error(
            spot,
            ProblemCode.UnknownKey,
            $"the key '{key}' is not known{DidYouMean(key, known)}; use one of: {List(known)}."
        );

    public void MissingKey(SourceLocation spot, string key) =>
        Error(spot, ProblemCode.MissingKey, $"the key '{key}' is missing; add it.");

    public void EmptyValue(SourceLocation spot, string key) =>
        Error(spot, ProblemCode.WrongShape, $"'{key}' has no value; write one after the colon.");

    public void WrongShape(SourceLocation spot, string key, string wanted) =>
        Error(spot, ProblemCode.WrongShape, $"'{key}' is not {wanted}; write {wanted}.");

    public void UnknownValue(SourceLocation spot, string key, string value, IReadOnlyCollection<string> known) =>
        Error(
            spot,
            ProblemCode.UnknownValue,
            $"{key} '{value}' is not known{DidYouMean(value, known)}; use one of: {List(known)}."
        );

    public void BadDate(SourceLocation spot, string key, string value) =>
        Error(spot, ProblemCode.BadDate, $"{key} '{value}' is not a date; write year, month and day like 2026-11-23.");

    public void DueBeforeReviewed(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.DueBeforeReviewed,
            "the next review is due before the last one was done; write a later day."
        );

    public void TooLong(SourceLocation spot, string key, int size, string limit) =>
        Error(spot, ProblemCode.TooLong, $"'{key}' has {size}; it may have {limit}.");

    public void BadNumber(SourceLocation spot, string key, string value, string wanted) =>
        Error(spot, ProblemCode.BadNumber, $"{key} '{value}' does not fit; write {wanted}.");

    public void ConflictMark(SourceLocation spot, string mark) =>
        Error(
            spot,
            ProblemCode.ConflictMark,
            $"'{mark}' is the mark of an unresolved merge conflict; choose one of the versions and delete the marks."
        );

    public void InvisibleLetter(SourceLocation spot, string code) =>
        Error(spot, ProblemCode.InvisibleLetter, $"an invisible letter (U+{code}) is here; delete it.");

    public void CommentAfterValue(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.CommentAfterValue,
            "what follows ' #' is a comment, and would be cut off; put the whole text in double quotes, or the comment "
                + "on a line of its own."
        );

    public void SecondDocument(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.SecondDocument,
            "this line begins a second document, and all that follows would be lost; delete the line."
        );

    public void AliasInYaml(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.AliasInYaml,
            "'*' repeats a value from elsewhere; write the value out, or put text that begins with '*' in double "
                + "quotes."
        );

    public void SpaceMissing(SourceLocation spot, string key) =>
        Error(spot, ProblemCode.UnreadableYaml, $"there is no space after the colon; write '{key}: ' and the value.");

    public void ColonInText(SourceLocation spot, string key) =>
        Error(
            spot,
            ProblemCode.WrongShape,
            $"a colon makes this entry of '{key}' a key with a value; put the whole line in double quotes."
        );

    public void DuplicateId(SourceLocation spot, string id, int firstLine) =>
        Error(
            spot,
            ProblemCode.DuplicateId,
            $"'{id}' is already used on line {firstLine}; give this one another name."
        );
}
