using AsMassageGuide.Content.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>Renders prose as HTML without CSS classes.</summary>
internal static class ProseRenderer
{
    public static string Render(IEnumerable<Markdig.Syntax.Block> blocks)
    {
        using var writer = new StringWriter();
        var renderer = Create(writer);
        foreach (var block in blocks)
            renderer.Write(block);
        return writer.ToString().Trim();
    }

    /// <summary>Renders one line of text, without an enclosing paragraph.</summary>
    public static string RenderInline(ContainerInline inline)
    {
        using var writer = new StringWriter();
        Create(writer).WriteChildren(inline);
        return writer.ToString().Trim();
    }

    private static HtmlRenderer Create(StringWriter writer)
    {
        var renderer = new HtmlRenderer(writer);
        renderer.ObjectRenderers.Insert(0, new CitationRenderer());
        renderer.ObjectRenderers.Insert(0, new ClaimRenderer());
        renderer.ObjectRenderers.Insert(0, new TableRenderer());
        return renderer;
    }

    private sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation) =>
            renderer.Write(CitationMarker.Render(citation.Shown));
    }

    private sealed class ClaimRenderer : HtmlObjectRenderer<ClaimInline>
    {
        protected override void Write(HtmlRenderer renderer, ClaimInline claim)
        {
            renderer.Write($"<span id=\"{claim.Anchor}\">");
            renderer.WriteChildren(claim);
            renderer.Write("</span>");
        }
    }
}
