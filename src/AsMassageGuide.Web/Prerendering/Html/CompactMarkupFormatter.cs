using AngleSharp.Dom;
using AngleSharp.Html;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>
/// Writes HTML as browsers do, but attributes without a value as their name, and SVG elements without content in one
/// tag.
/// </summary>
internal sealed class CompactMarkupFormatter : HtmlMarkupFormatter
{
    public static readonly CompactMarkupFormatter Shared = new();

    public override string OpenTag(IElement element, bool selfClosing) =>
        IsEmptyDrawing(element)
            ? $"{base.OpenTag(element, selfClosing: false)[..^1]}/>"
            : base.OpenTag(element, selfClosing);

    public override string CloseTag(IElement element, bool selfClosing) =>
        IsEmptyDrawing(element) ? "" : base.CloseTag(element, selfClosing);

    protected override string Attribute(IAttr attribute) =>
        attribute.Value.Length > 0 ? base.Attribute(attribute) : attribute.Name;

    private static bool IsEmptyDrawing(IElement element) =>
        element.NamespaceUri == NamespaceNames.SvgUri && !element.HasChildNodes;
}
