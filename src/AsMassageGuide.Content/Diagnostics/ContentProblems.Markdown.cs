namespace AsMassageGuide.Content.Diagnostics;

/// <content>Markdown.</content>
public sealed partial class ContentProblems
{
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
}
