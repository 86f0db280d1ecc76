using System.Xml.Linq;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared.Drawings;

/// <summary>The drawings that pages carry inside them, so that none needs a request of its own.</summary>
internal static class Drawing
{
    private static readonly Dictionary<string, string> Tiles = Read("techniques")
        .Elements()
        .ToDictionary(symbol => symbol.Attribute("id")!.Value["t-".Length..], Inside);

    private static readonly Dictionary<DrawingName, string> Figures = Enum.GetValues<DrawingName>()
        .ToDictionary(name => name, name => WithoutNamespace(Read(Formats.KebabCase(name))));

    public static string Hero { get; } = Inside(Read("hero"));

    /// <summary>A file of its own, so it keeps its namespace.</summary>
    public static string Icon { get; } = Read("favicon").ToString(SaveOptions.DisableFormatting);

    public static string Logo { get; } = Inside(Read("logo"));

    /// <summary>Every icon as a symbol, to be placed once in a page.</summary>
    public static string Icons { get; } = Inside(Read("icons"));

    /// <summary>A massage type's tile: the inside of a drawing of 48 by 48.</summary>
    public static string Tile(string name) => Tiles[name];

    /// <summary>A whole drawing that explains something, with its title for those who do not see it.</summary>
    public static string Figure(DrawingName name) => Figures[name];

    private static XElement Read(string name)
    {
        using var file = typeof(Drawing).Assembly.GetManifestResourceStream($"drawing.{name}")!;
        return XElement.Load(file);
    }

    /// <summary>What stands inside an element. HTML knows SVG without its namespace.</summary>
    private static string Inside(XElement element) => string.Concat(element.Nodes().Select(WithoutNamespace));

    private static string WithoutNamespace(XNode node) =>
        node.ToString(SaveOptions.DisableFormatting)
            .Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal);
}
