namespace AsMassageGuide.Content.Diagnostics;

/// <content>The guide as a whole.</content>
public sealed partial class ContentProblems
{
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
}
