using System.Globalization;
using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Sources;

/// <summary>The citation of a source itself, for a reader who wants to cite the study and not the guide.</summary>
/// <remarks>
/// Volume and pages are given only where the content has them; the DOI or the PubMed number leads to the rest.
/// </remarks>
internal static partial class SourceCitation
{
    private const int MostAuthors = 6;
    private const string OtherAuthors = "and others";

    /// <summary>
    /// Follows <i>Citing Medicine</i> of the US National Library of Medicine: an article if the source is one, else a
    /// website, whose date of access the reader adds.
    /// </summary>
    public static string Vancouver(Reference source) =>
        $"{Authors(source)}{Sentence(source.Title, IsArticle(source) ? "" : " [Internet]")} "
        + (IsArticle(source) ? Article(source) : Website(source));

    private static bool IsArticle(Reference source) =>
        source.Doi is not null
        || source.Pmid is not null
        || source.Kind is < SourceKind.Government and not SourceKind.Guideline;

    private static string Authors(Reference source)
    {
        var named = source.Authors.Where(author => author != OtherAuthors).ToList();
        if (named.Count == 0)
            return "";
        var isCut = named.Count > MostAuthors || named.Count < source.Authors.Count;
        return Sentence(string.Join(", ", named.Take(MostAuthors)), isCut ? ", et al" : "") + " ";
    }

    /// <summary>"Spine 39(25):E1545-1548" of 2014 becomes "Spine. 2014;39(25):E1545-1548."</summary>
    private static string Article(Reference source)
    {
        var issue = VolumeAndPages().Match(source.Container);
        var journal = issue.Success ? source.Container[..issue.Index] : source.Container;
        var year = source.Year?.ToString(CultureInfo.InvariantCulture) ?? "[date unknown]";
        string?[] parts =
        [
            Sentence(journal),
            $"{year}{(issue.Success ? $";{issue.Groups["issue"].Value}" : "")}.",
            source.Doi is { } doi ? $"doi: {doi}." : null,
            source.Pmid is { } pmid ? $"PMID: {pmid}." : null,
            source.Doi is null && source.Pmid is null ? $"Available from: {source.Url}" : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private static string Website(Reference source)
    {
        var year = source.Year?.ToString(CultureInfo.InvariantCulture) ?? "[date unknown]";
        return $"{source.Container}; {year} [cited (today's date)]. Available from: {source.Url}";
    }

    /// <summary>Ends a text with one period, unless it ends in a question mark.</summary>
    private static string Sentence(string text, string ending = "") =>
        text.TrimEnd('.') + ending is var whole && whole.EndsWith('?') ? whole : $"{whole}.";

    [GeneratedRegex(@" (?<issue>\d+(\(\d+\))?:[A-Z]?\d+(-\d+)?)$")]
    private static partial Regex VolumeAndPages();
}
