using ExCSS;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>What an element and those around it must have, so that a selector can match.</summary>
internal sealed record CssSelector(string Text, IReadOnlyList<string> Classes, IReadOnlyList<string> Tags)
{
    public static CssSelector Read(ISelector selector)
    {
        var parts = PartsOf(selector).ToList();
        return new(
            selector.Text,
            [.. parts.OfType<ClassSelector>().Select(part => part.Class)],
            [.. parts.OfType<TypeSelector>().Select(part => part.Name)]
        );
    }

    private static IEnumerable<ISelector> PartsOf(ISelector selector) =>
        selector switch
        {
            ComplexSelector complex => complex.SelectMany(part => PartsOf(part.Selector)),
            CompoundSelector compound => compound.SelectMany(PartsOf),
            _ => [selector],
        };
}
