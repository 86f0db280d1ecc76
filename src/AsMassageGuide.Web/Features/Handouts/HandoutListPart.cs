using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Handouts;

/// <summary>A list to check off or fill in.</summary>
/// <param name="Html">The page text without citations.</param>
public sealed partial record HandoutListPart(string Title, string Path, string Html) : HandoutPart(Title, Path)
{
    public override double Height =>
        PaperMetrics.Heading
        + Items()
            .Matches(Html)
            .Sum(item =>
                item.Groups["tag"].Value switch
                {
                    "h3" => PaperMetrics.SubHeading,
                    "tr" => PaperMetrics.Row,
                    _ => PaperMetrics.Lines(Tags().Replace(item.Groups["words"].Value, "")) + PaperMetrics.Between,
                }
            );

    public static HandoutListPart Of(Page page) =>
        new(page.Title, page.Path, string.Concat(page.Blocks.Select(HtmlOf)));

    private static string HtmlOf(Block block) =>
        block switch
        {
            ProseBlock prose => Plain(prose.Html),
            CalloutBlock { Kind: CalloutKind.Checklist } list => $"<div class=\"boxes\">{Plain(list.Html)}</div>",
            CalloutBlock callout => Plain(callout.Html),
            _ => "",
        };

    /// <summary>
    /// Removes citation markers, and ids that could occur twice on a handout. Headings become third-level headings.
    /// </summary>
    private static string Plain(string html) =>
        Ids().Replace(Headings().Replace(Markers().Replace(html, ""), "$1h3"), "");

    [GeneratedRegex(@"\s*<sup>.*?</sup>", RegexOptions.Singleline)]
    private static partial Regex Markers();

    [GeneratedRegex("(</?)h[2-6]")]
    private static partial Regex Headings();

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Ids();

    [GeneratedRegex(@"<(?<tag>h3|li|p|tr)\b[^>]*>(?<words>.*?)</\k<tag>>", RegexOptions.Singleline)]
    private static partial Regex Items();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
