using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Diagnostics;

/// <summary>
/// Collects every problem during reading, so that all are reported together. Contains the wording of all problems.
/// </summary>
public sealed class ContentProblems
{
    private readonly List<ContentProblem> found = [];

    /// <summary>All problems, sorted by file and position.</summary>
    public IReadOnlyList<ContentProblem> All =>
        [.. found.OrderBy(problem => problem.Spot).ThenBy(problem => problem.Code, StringComparer.Ordinal)];

    public bool HasErrors => found.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>Adds the problems of another collection.</summary>
    public void AddAll(ContentProblems others) => found.AddRange(others.found);

    // Files and paths
    public void NotUtf8(SourceLocation spot) =>
        Error(spot, ProblemCode.NotUtf8, "this byte is not UTF-8 text; save the file as UTF-8.");

    public void EmptyFile(SourceLocation spot) =>
        Error(spot, ProblemCode.EmptyFile, "the file is empty; write the page or delete the file.");

    public void FileTooLarge(SourceLocation spot, long bytes, long limit) =>
        Error(
            spot,
            ProblemCode.FileTooLarge,
            $"the file has {bytes} bytes, more than the {limit} a page may have; split it."
        );

    public void FolderWithoutIndex(SourceLocation spot) =>
        Error(spot, ProblemCode.FolderWithoutIndex, "the folder has no index.md; add one to introduce the section.");

    public void TwoFilesForOneAddress(SourceLocation spot, string address, string other) =>
        Error(
            spot,
            ProblemCode.TwoFilesForOneAddress,
            $"the address {address} is already taken by {other}; rename one of them."
        );

    public void AddressTaken(SourceLocation spot, string address) =>
        Error(
            spot,
            ProblemCode.AddressTaken,
            $"the address {address} belongs to the program; choose another file name."
        );

    public void BadFileName(SourceLocation spot, string instead) =>
        Error(
            spot,
            ProblemCode.BadFileName,
            $"a name is lower case letters, digits and hyphens; rename it to '{instead}'."
        );

    public void FolderInFolder(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.FolderInFolder,
            "sections have no sections of their own; move the files of this folder up."
        );

    public void FileNotRead(SourceLocation spot) =>
        Warn(spot, ProblemCode.FileNotRead, "the guide does not read this file; move it out of the content folder.");

    public void LinkOutside(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.LinkOutside,
            "this is a link to something outside the content folder; put the file itself here."
        );

    public void FileMissing(SourceLocation spot, string why) =>
        Error(spot, ProblemCode.FileMissing, $"the file cannot be read ({why}); the guide needs it.");

    // Front matter and data files
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

    // Markdown
    public void RawHtml(SourceLocation spot) =>
        Error(spot, ProblemCode.RawHtml, "HTML is not allowed; write " + "Markdown, or a callout such as '> [!NOTE]'.");

    public void Picture(SourceLocation spot) =>
        Error(spot, ProblemCode.Picture, "pictures are not allowed in Markdown; say it in words.");

    public void LinkRefused(SourceLocation spot, string target) =>
        Error(
            spot,
            ProblemCode.LinkRefused,
            $"the link '{target}' is refused; link to an address of the guide such as '/glossary', or to a page that "
                + $"starts with 'https://', as [words](address)."
        );

    public void HeadingLevel(SourceLocation spot, string wanted) =>
        Error(spot, ProblemCode.HeadingLevel, $"this heading has the wrong level; write {wanted}.");

    public void UnknownCallout(SourceLocation spot, string kind, IReadOnlyCollection<string> known) =>
        Error(
            spot,
            ProblemCode.UnknownCallout,
            $"the callout '[!{kind}]' is not known{DidYouMean(kind.ToUpperInvariant(), known)}; use one of: "
                + $"{List(known)}."
        );

    public void CalloutMisplaced(SourceLocation spot, string kind, string rule) =>
        Error(spot, ProblemCode.CalloutMisplaced, $"the callout '[!{kind}]' cannot stand like this; {rule}.");

    public void TooDeep(SourceLocation spot) =>
        Error(spot, ProblemCode.TooDeep, "lists, quotes or marks are nested " + "too deep to read; write it flatter.");

    public void CodeBlock(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.CodeBlock,
            "this would print as computer " + "code; take the spaces or backticks before it away."
        );

    public void LeftoverMarkup(SourceLocation spot, string sign, string instead) =>
        Error(spot, ProblemCode.LeftoverMarkup, $"'{sign}' would be printed as it is; {instead}.");

    public void TableRow(SourceLocation spot, int cells, int columns) =>
        Error(
            spot,
            ProblemCode.TableRow,
            $"this row has {cells} cells, and the first row of the table has {columns}; write {columns}."
        );

    // Citations
    public void UnknownReference(SourceLocation spot, string id, IReadOnlyCollection<string> known) =>
        Error(
            spot,
            ProblemCode.UnknownReference,
            $"the reference '{id}' is not in references.yml{DidYouMean(id, known)}; correct it or add it there."
        );

    public void MalformedCitation(SourceLocation spot, string what, IReadOnlyCollection<string> certainties) =>
        Error(
            spot,
            ProblemCode.MalformedCitation,
            $"'{what}' does not belong in a citation; write [@reference-id certainty], with certainty one of: "
                + $"{List(certainties)}."
        );

    public void CertaintyMissing(SourceLocation spot, string id, IReadOnlyCollection<string> certainties) =>
        Error(
            spot,
            ProblemCode.CertaintyMissing,
            $"the citation of '{id}' does not say how sure it is; add one of: {List(certainties)}."
        );

    public void CitationMisplaced(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.CitationMisplaced,
            "there is no finished sentence before this citation; put it straight after the full stop of the sentence "
                + "it supports."
        );

    public void UnfinishedReference(SourceLocation spot, string words) =>
        Error(
            spot,
            ProblemCode.UnfinishedReference,
            $"'{words}' is a note to ourselves, and would be printed in a citation; look it up, or leave the part out."
        );

    public void SearchAddress(SourceLocation spot, string instead) =>
        Error(
            spot,
            ProblemCode.UnfinishedReference,
            $"this is the address of a search; write '{instead}', which the DOI or PMID leads to."
        );

    public void UnusedReference(SourceLocation spot, string id) =>
        Warn(spot, ProblemCode.UnusedReference, $"the reference '{id}' is cited nowhere; cite it or delete it.");

    // The guide as a whole
    public void MovedPageExists(SourceLocation spot, string address) =>
        Error(
            spot,
            ProblemCode.MovedPageExists,
            $"'{address}' is still a page, so it has not moved; take this entry out."
        );

    public void RedirectTarget(SourceLocation spot, string target) =>
        Error(
            spot,
            ProblemCode.RedirectTarget,
            $"'{target}' is no page with a file of its own; name such a page, without an anchor."
        );

    public void RelatedAgain(SourceLocation spot, string address) =>
        Error(
            spot,
            ProblemCode.RelatedAgain,
            $"'related' names '{address}', which is this page itself or stands there already; take it out."
        );

    public void DeadLink(SourceLocation spot, string link, IReadOnlyCollection<string> known) =>
        Error(spot, ProblemCode.DeadLink, $"nothing is found at '{link}'{DidYouMean(link, known)}; correct the link.");

    public void DuplicateTitle(SourceLocation spot, string title, string other) =>
        Error(
            spot,
            ProblemCode.DuplicateTitle,
            $"the title '{title}' is also the title of {other}; give each page its own."
        );

    public void DuplicateAnchor(SourceLocation spot, string anchor) =>
        Error(
            spot,
            ProblemCode.DuplicateAnchor,
            $"the anchor '{anchor}' stands twice on this page; change the words, or add '#another-name' to the citation."
        );

    public void HeadingTaken(SourceLocation spot, string anchor) =>
        Error(
            spot,
            ProblemCode.HeadingTaken,
            $"the anchor '{anchor}' of this heading is already used on the page; change the words of the heading."
        );

    public void HeadingWithoutAnchor(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.HeadingTaken,
            "this heading has no letter from a to z and no digit, so no link can lead to it; add a word in English."
        );

    public void ListedPageMissing(SourceLocation spot, string name, IReadOnlyCollection<string> known) =>
        Error(
            spot,
            ProblemCode.ListedPageMissing,
            $"'pages' names '{name}', and there is no such page in the folder{DidYouMean(name, known)}; correct the "
                + $"name or write the page."
        );

    public void BadCode(SourceLocation spot, string free) =>
        Error(
            spot,
            ProblemCode.BadCode,
            $"the page has no short code of two syllables; write 'code: {free}', which is free."
        );

    public void DuplicateCode(SourceLocation spot, string code, string other, string free) =>
        Error(
            spot,
            ProblemCode.DuplicateCode,
            $"the code '{code}' is already that of {other}; write 'code: {free}', which is free."
        );

    // Plain language
    internal void HardToRead(SourceLocation spot, ReadingLevel level, int mostGrade, int mostWords) =>
        Error(
            spot,
            ProblemCode.HardToRead,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"the page reads at grade {level.Grade:0.0} with {level.WordsASentence:0.0} words a sentence; at most grade "
                    + $"{mostGrade} and {mostWords} words. This is its hardest sentence: write shorter words and sentences, here "
                    + $"first."
            )
        );

    public void LongSentence(SourceLocation spot, int words, int limit) =>
        Error(
            spot,
            ProblemCode.LongSentence,
            $"this has {words} words; at most {limit}. Cut it in two, or take words out."
        );

    public void NeverWritten(SourceLocation spot, string found, string instead) =>
        Error(spot, ProblemCode.NeverWritten, $"'{found}' is never written here; write {instead}.");

    public void HeavyWord(SourceLocation spot, string found, string instead) =>
        Error(
            spot,
            ProblemCode.HeavyWord,
            $"'{found}' is a heavy word; write '{instead}', or explain it in glossary.yml."
        );

    public void TooManyWords(SourceLocation spot, int words, int limit) =>
        Error(
            spot,
            ProblemCode.TooManyWords,
            $"the page has {words} words of text; at most {limit}. Take out what stands elsewhere, and link to it."
        );

    public void HeadingMissing(SourceLocation spot, string heading) =>
        Error(
            spot,
            ProblemCode.HeadingMissing,
            $"the page has no heading that begins '{heading}'; add it, because style.yml asks it of pages in this "
                + $"folder."
        );

    public void CardMissing(SourceLocation spot, Model.Urgency card) =>
        Error(
            spot,
            ProblemCode.CardMissing,
            $"the page does not show the card "
                + $"'{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(card.ToString())}'; add the line '> "
                + $"[!{System.Text.Json.JsonNamingPolicy.KebabCaseUpper.ConvertName(card.ToString())}]'."
        );

    public void ReviewedInFuture(SourceLocation spot, DateOnly day) =>
        Error(
            spot,
            ProblemCode.ReviewedInFuture,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{day:yyyy-MM-dd} is still to come; write the day on which it was done."
            )
        );

    public void ReviewOverdue(SourceLocation spot, DateOnly due) =>
        Warn(
            spot,
            ProblemCode.ReviewOverdue,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"the next review was due on {due:yyyy-MM-dd}; read the page against its sources again, and then set "
                    + $"'reviewed' and 'review-due'."
            )
        );

    // Situation rules
    public void UnknownType(SourceLocation spot, string name, IReadOnlyCollection<string> known) =>
        Error(
            spot,
            ProblemCode.UnknownType,
            $"'types' names '{name}', and there is no such massage type{DidYouMean(name, known)}; correct the name or "
                + $"write the page."
        );

    public void RuleForNothing(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.RuleForNothing,
            "this rule touches no massage type; widen its 'applies-to' or take the rule out."
        );

    public void StrictOnCautionAlone(SourceLocation spot) =>
        Error(
            spot,
            ProblemCode.StrictOnCautionAlone,
            "'leave-out' and 'not-now' need a source besides our own caution; name one, or write 'ask-first'."
        );

    public void UntilMissing(SourceLocation spot) =>
        Error(spot, ProblemCode.UntilMismatch, "'not-now' needs 'until', such as \"the fever is gone\"; add it.");

    public void UntilMisplaced(SourceLocation spot) =>
        Error(spot, ProblemCode.UntilMismatch, "'until' belongs to 'not-now' alone; take it out.");

    public void CoreNotInvolved(SourceLocation spot, string technique) =>
        Error(
            spot,
            ProblemCode.CoreNotInvolved,
            $"'core' names '{technique}', which is not among 'involves'; add it there or take it out."
        );

    public void AdviceByHand(SourceLocation spot, string sentence) =>
        Error(
            spot,
            ProblemCode.AdviceByHand,
            $"\"{sentence}\" says by hand what a situation changes for a massage type, and the rules say it already; "
                + $"take it out, or change the situation's rules."
        );

    public void RulesContradict(SourceLocation spot, int firstLine) =>
        Error(
            spot,
            ProblemCode.RulesContradict,
            $"the rule on line {firstLine} gives other advice for the same types; keep one of them."
        );

    private void Error(SourceLocation spot, string code, string sentence) =>
        found.Add(new(Severity.Error, spot, code, sentence));

    private void Warn(SourceLocation spot, string code, string sentence) =>
        found.Add(new(Severity.Warning, spot, code, sentence));

    private static string List(IEnumerable<string> values) => string.Join(", ", values);

    private static string DidYouMean(string wrong, IEnumerable<string> known) =>
        Nearest.To(wrong, known) is { } nearest ? $" (did you mean '{nearest}'?)" : "";
}
