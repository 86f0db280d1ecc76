using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.LlmsTxt;

/// <summary>
/// Maps <c>/llms.txt</c>, an index of the site for AI assistants, and a Markdown version of each page next to its
/// path.
/// </summary>
internal static class AssistantFiles
{
    public static void MapAssistantFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(
            SitePaths.Assistants,
            ReadMethods.All,
            (Site site, PublicUrl address) => Results.Text(Index(site, address), "text/plain", Encoding.UTF8)
        );
        routes.MapMethods(
            "/{name}.md",
            ReadMethods.All,
            (string name, Site site, PublicUrl address) =>
                Page(name == "index" ? SitePaths.Home : $"/{name}", site, address)
        );
        routes.MapMethods(
            "/{section}/{name}.md",
            ReadMethods.All,
            (string section, string name, Site site, PublicUrl address) => Page($"/{section}/{name}", site, address)
        );
    }

    private static IResult Page(string path, Site site, PublicUrl address) =>
        site.FindPage(path) is { } page
            ? Results.Text(new PageMarkdown(page, site, address).Write(), "text/markdown", Encoding.UTF8)
            : Results.NotFound();

    /// <summary>Writes the index in the format of llmstxt.org: a title, a summary, and lists of links.</summary>
    private static string Index(Site site, PublicUrl address)
    {
        var text = new StringBuilder();
        text.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"# {Labels.SiteName}\n\n> {site.Home.Summary}\n\n"
        );
        text.Append(
            "A tag is about people with ankylosing spondylitis (AS) in general, and never a verdict on one "
                + "person. No clinician has reviewed the guide yet. Please keep the sources, how sure each statement is, "
                + "and the signs that need help at once. Each page below is Markdown.\n\n"
        );
        text.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"- "
                + $"[{site.Home.Title}]({address.ToAbsolute(SitePaths.Markdown(SitePaths.Home))}): {site.Home.Summary}\n"
        );
        foreach (var section in site.Sections)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {section.ShortTitle}\n\n");
            foreach (var page in section.Pages.Prepend(section.Index))
                text.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"- [{page.Title}]({address.ToAbsolute(SitePaths.Markdown(page.Path))}): {page.Summary}\n"
                );
        }

        text.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"\n## Data\n\n- [Open "
                + $"data]({address.ToAbsolute(SitePaths.Api)}): types, situations, rules, statements and sources as JSON "
                + $"and CSV\n- [OpenAPI document]({address.ToAbsolute(SitePaths.ApiV1 + "/openapi.json")})\n"
        );
        return text.ToString();
    }
}
