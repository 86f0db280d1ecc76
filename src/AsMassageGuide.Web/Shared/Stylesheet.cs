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
/// the parts it uses. What changes on paper is a file of its own, except on the pages that are made for paper.
/// </summary>
internal static partial class Stylesheet
{
    private static readonly string[] Common = ["tokens", "site", "guide"];

    private static readonly Dictionary<StylePart, string> Texts = new()
    {
        [StylePart.None] = ForScreen(Common),
        [StylePart.Forms] = ForScreen([.. Common, "forms"]),
        [StylePart.Sheet] = ForScreenAndPaper([.. Common, "sheet"]),
        [StylePart.Handout] = ForScreenAndPaper([.. Common, "forms", "handout"]),
    };

    /// <summary>What changes on paper, for all pages that link to it.</summary>
    public static string Paper { get; } = ForPaper([.. Common, "forms", "pages"]);

    public static string Text(StylePart part) => Texts[part];

    /// <summary>Returns whether pages link to <see cref="Paper"/>, because they do not contain it.</summary>
    public static bool LinksToPaper(StylePart part) => part is StylePart.None or StylePart.Forms;

    private static string ForScreenAndPaper(string[] names) => $"{ForScreen(names)}@media print{{{ForPaper(names)}}}";

    /// <summary>
    /// The sheets in order, and after them what changes for preferences and forced colors: later rules win, without
    /// cascade layers, which browsers before 2022 do not know.
    /// </summary>
    private static string ForScreen(string[] names) => Join([.. names, .. names.Select(name => $"{name}.media")]);

    private static string ForPaper(string[] names) => Join(names.Select(name => $"{name}.paper"));

    private static string Join(IEnumerable<string> names) => Shorten(string.Concat(names.Select(Read)));

    private static string Read(string name)
    {
        using var file = typeof(Stylesheet).Assembly.GetManifestResourceStream($"style.{name}");
        // Not every sheet changes for paper, or for preferences.
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
