using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Shared;

/// <summary>The styles that a page needs in addition to the common ones.</summary>
public enum StylePart
{
    None,
    Forms,

    /// <summary>Forms and the printed sheet.</summary>
    Handout,

    /// <summary>The table of every type with every situation.</summary>
    Sheet,
}

/// <summary>
/// The style sheet, inlined into every page so that a page is readable after its first response. A page contains only
/// the parts it uses.
/// </summary>
internal static partial class Stylesheet
{
    private static readonly string[] Common = ["tokens", "site", "guide"];

    private static readonly Dictionary<StylePart, string> Texts = new()
    {
        [StylePart.None] = Join(Common),
        [StylePart.Forms] = Join([.. Common, "forms"]),
        [StylePart.Sheet] = Join([.. Common, "sheet"]),
        [StylePart.Handout] = Join([.. Common, "forms", "handout"]),
    };

    public static string Text(StylePart part) => Texts[part];

    /// <summary>
    /// The sheets in order, and after them what changes for paper and forced colors: later rules win, without cascade
    /// layers, which browsers before 2022 do not know.
    /// </summary>
    private static string Join(string[] names) =>
        Shorten(string.Concat(names.Concat(names.Select(name => $"{name}.media")).Select(Read)));

    private static string Read(string name)
    {
        using var file = typeof(Stylesheet).Assembly.GetManifestResourceStream($"style.{name}");
        // The tokens do not change for paper.
        if (file is null)
            return "";
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    /// <summary>Removes comments and line breaks, which are most of what can be saved before compression.</summary>
    private static string Shorten(string css) => LineBreaks().Replace(Comments().Replace(css, ""), "");

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreaks();
}
