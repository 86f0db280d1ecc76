using System.Xml.Linq;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared.Drawings;

/// <summary>The drawings that are inlined into pages, so that they need no requests of their own.</summary>
internal static class Drawing
{
    private static readonly Dictionary<string, string> Tiles = Read("techniques")
        .Elements()
        .ToDictionary(symbol => symbol.Attribute("id")!.Value["t-".Length..], Inside);

    private static readonly Dictionary<DrawingName, string> Figures = Enum.GetValues<DrawingName>()
        .ToDictionary(name => name, name => WithoutNamespace(Read(Formats.KebabCase(name))));

    public static string Hero { get; } = Inside(Read("hero"));

    /// <summary>Served as a separate file, so it keeps its namespace.</summary>
    public static string Icon { get; } = Read("favicon").ToString(SaveOptions.DisableFormatting);

    public static string Logo { get; } = Inside(Read("logo"));

    /// <summary>All icons as symbols, to be inserted once per page.</summary>
    public static string Icons { get; } = Inside(Read("icons"));

    /// <summary>Returns the tile of a massage type: the content of a 48 by 48 drawing.</summary>
    public static string Tile(string name) => Tiles[name];

    /// <summary>Returns a complete explanatory drawing, with a title for screen readers.</summary>
    public static string Figure(DrawingName name) => Figures[name];

    private static XElement Read(string name)
    {
        using var file = typeof(Drawing).Assembly.GetManifestResourceStream($"drawing.{name}")!;
        return XElement.Load(file);
    }

    /// <summary>Returns the content of an element. HTML needs no namespace for SVG.</summary>
    private static string Inside(XElement element) => string.Concat(element.Nodes().Select(WithoutNamespace));

    private static string WithoutNamespace(XNode node) =>
        node.ToString(SaveOptions.DisableFormatting)
            .Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal);
}
