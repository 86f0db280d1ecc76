using System.Globalization;

namespace AsMassageGuide.Content.Model;

/// <summary>The sizes of the parts of the lists of statements, and their paths.</summary>
public static class StatementParts
{
    /// <summary>Statements on a page. More would make the page slow to load on a phone.</summary>
    public const int OnPage = 100;

    /// <summary>Statements in a file for programs.</summary>
    public const int InFile = 5_000;

    /// <summary>Returns the path of a part of the page that lists all statements.</summary>
    public static string Page(int part) => Folder(SitePaths.Evidence, part);

    /// <summary>Returns the path of a part of the page about a source, which lists what rests on it.</summary>
    public static string Source(string id, int part) => Folder(SitePaths.Source(id), part);

    public static string Json(int part) => File(SitePaths.EvidenceJson, part);

    public static string Csv(int part) => File(SitePaths.EvidenceCsv, part);

    /// <summary>
    /// Returns the path of a part of the API's list. The later parts are not below the first, because a static host
    /// cannot have a file and a folder of the same name.
    /// </summary>
    public static string Api(int part) => part == 1 ? SitePaths.ApiClaims : File($"{SitePaths.ApiClaims}.json", part);

    /// <summary>Returns the paths of the later parts of all pages that list statements.</summary>
    internal static IEnumerable<string> LaterPages(IReadOnlyList<Claim> claims, IEnumerable<Reference> sources)
    {
        var ofSource = claims
            .SelectMany(claim => claim.Citations.Select(citation => citation.ReferenceId).Distinct())
            .CountBy(id => id)
            .ToDictionary();
        return Later(claims.Count, OnPage, Page)
            .Concat(
                sources.SelectMany(source =>
                    Later(ofSource.GetValueOrDefault(source.Id), OnPage, part => Source(source.Id, part))
                )
            );
    }

    /// <summary>Returns the paths of the later parts of all files that list statements.</summary>
    internal static IEnumerable<string> LaterFiles(int statements) =>
        new[] { Json, Csv, Api }.SelectMany(path => Later(statements, InFile, path));

    private static IEnumerable<string> Later(int statements, int size, Func<int, string> path) =>
        Enumerable.Range(2, ListPart.Count(statements, size) - 1).Select(path);

    private static string Folder(string first, int part) =>
        part == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}/{part}");

    private static string File(string first, int part) =>
        part == 1
            ? first
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.ChangeExtension(first, null)}-{part}{Path.GetExtension(first)}"
            );
}
