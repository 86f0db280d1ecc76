using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.LlmsTxt;

/// <summary>Converts the source of a page body, with its custom syntax, to plain Markdown.</summary>
internal sealed partial class MarkdownBody(Page page, Site site, PublicUrl address)
{
    public string Write()
    {
        var body = Callout().Replace(page.Markdown.ToString(), Replace);
        body = Cited().Replace(body, match => Mark(page, match.Groups["id"].Value, address));
        return OwnLink().Replace(body, match => $"]({address.ToAbsolute(match.Groups["path"].Value)})").Trim();
    }

    /// <returns>The number of a source on the page, as a link to the guide's page about it.</returns>
    public static string Mark(Page page, string id, PublicUrl address)
    {
        var source = page.Sources.FirstOrDefault(source => source.Id == id);
        return source is { Reference: { } reference }
            ? $"[[{source.Number}]]({address.ToAbsolute(reference.Path)})"
            : $"({Labels.OurPrecaution.ToLowerInvariant()})";
    }

    /// <summary>
    /// Keeps the text of a callout. Urgent-help blocks are written out; drawings and the reading level are dropped.
    /// </summary>
    private string Replace(Match callout) =>
        callout.Groups["kind"].Value switch
        {
            "EMERGENCY" => Help(Urgency.Emergency),
            "SAME-DAY" => Help(Urgency.SameDay),
            "ROUTINE" => Help(Urgency.Routine),
            "DRAWING" or "READING-LEVEL" => "",
            var kind =>
                $"> **{(callout.Groups["title"].Value.Trim() is { Length: > 0 } title ? title : NameOf(kind))}**\n>",
        };

    /// <summary>Converts "DO-NOT" to "Do not".</summary>
    private static string NameOf(string kind) => Formats.Capitalize(kind.Replace('-', ' ').ToLowerInvariant());

    private string Help(Urgency urgency)
    {
        var help = site.UrgentHelp(urgency);
        return $"**{help.Heading}** {help.WholeAction}\n\n"
            + string.Join('\n', help.Signs.Select(sign => $"- {sign.Text}"))
            + (help.Note is { } note ? $"\n\n{note}" : "");
    }

    [GeneratedRegex(@"^> \[!(?<kind>[A-Z-]+)\](?<title>[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Callout();

    [GeneratedRegex(@"\[@(?<id>[A-Za-z0-9-]+)[^\]]*\]")]
    private static partial Regex Cited();

    [GeneratedRegex(@"\]\((?<path>/[^)\s]*)\)")]
    private static partial Regex OwnLink();
}
