namespace AsMassageGuide.Content.Model;

/// <content>Paths that are made from a slug or a code.</content>
public sealed partial class SitePaths
{
    /// <summary>Returns the link to what a situation changes for a type, on the type's page.</summary>
    public static string PairOf(Model.MassageType type, Model.Situation situation) =>
        $"{type.Path}#{AnchorOf(situation)}";

    /// <summary>Returns an anchor with its own prefix, so that no heading on the page can take it.</summary>
    public static string AnchorOf(Model.Situation situation) => $"{SituationAnchor}{situation.Slug}";

    /// <summary>Returns the link to the massage check with a type selected.</summary>
    public static string CheckOf(Model.MassageType type) => $"{Check}?type={type.Slug}";

    public static string Source(string id) => $"{Sources}/{id}";

    /// <summary>Returns the short link of a page or a handout.</summary>
    public static string ShortAddress(string code) => $"{Go}/{code}";

    /// <summary>Returns the path of the short link's QR code.</summary>
    public static string QrCode(string code) => $"{Qr}/{code}.svg";

    /// <summary>Returns the path of the QR code for a slide or poster.</summary>
    public static string QrPicture(string code) => $"{Qr}/{code}.png";

    /// <summary>Returns the path of the page for sharing: by link, by code, or by citation.</summary>
    public static string SharePage(string code) => $"{Share}/{code}";

    /// <summary>Returns the path of a page as Markdown.</summary>
    public static string Markdown(string path) => path == Home ? "/index.md" : $"{path}.md";

    public static string Ris(string code) => $"{Cite}/{code}.ris";

    public static string BibTeX(string code) => $"{Cite}/{code}.bib";

    public static string Term(string slug) => $"{Glossary}#{slug}";
}
