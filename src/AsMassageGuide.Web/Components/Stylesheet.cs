using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AsMassageGuide.Web.Components;

/// <summary>The one style sheet, written into every page: a page is readable after its first response.</summary>
internal static partial class Stylesheet
{
    public static string Text { get; } = Shorten(Read("tokens") + Read("site") + Read("guide"));

    /// <summary>What the content security policy allows, and nothing else. Base64.</summary>
    public static string Sha256 { get; } = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private static string Read(string name)
    {
        using var file = typeof(Stylesheet).Assembly.GetManifestResourceStream($"style.{name}")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    /// <summary>Comments and line breaks are most of what can be saved before compression.</summary>
    private static string Shorten(string css) => LineBreaks().Replace(Comments().Replace(css, ""), "");

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreaks();
}
