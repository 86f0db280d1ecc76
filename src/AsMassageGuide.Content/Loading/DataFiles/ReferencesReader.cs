using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>references.yml</c>.</summary>
internal static class ReferencesReader
{
    private const int LongestBasis = 12;

    /// <summary>Editors' notes to themselves, which must not appear in a citation.</summary>
    private static readonly string[] Notes = ["from memory", "not seen", "and colleagues"];

    /// <summary>
    /// Returns each source with the position of its ID, so that uncited sources can be reported there.
    /// </summary>
    public static IReadOnlyList<(Reference Reference, SourceLocation Spot)> Read(
        ContentFolder folder,
        ContentProblems problems
    )
    {
        var references = DataFile.ReadList(
            folder,
            ContentFolder.References,
            problems,
            entry => ReadOne(entry, problems)
        );
        DataFile.RefuseDoubles(references.Select(pair => new LocatedText(pair.Reference.Id, pair.Spot)), problems);
        return references;
    }

    private static (Reference Reference, SourceLocation Spot) ReadOne(YamlMap entry, ContentProblems problems)
    {
        var reference = new Reference
        {
            Id = ReadId(entry, problems),
            Kind = entry.Choice<SourceKind>("kind"),
            Title = entry.Text("title"),
            Authors = entry.IsText("authors")
                ? [entry.Text("authors")]
                : [.. entry.OptionalTexts("authors").Select(author => author.Value)],
            Container = entry.Text("container"),
            Year = entry.OptionalNumber("year", 1900, 2100),
            Doi = entry.OptionalText("doi"),
            Pmid = entry.OptionalText("pmid"),
            Url = ReadUrl(entry, problems),
            About = entry.Choice<Population>("about"),
            Basis = ReadBasis(entry, problems),
            Seen = entry.Text("seen"),
            NotSeen = entry.OptionalText("not-seen"),
            Checked = entry.Date("checked"),
        };
        CheckFinished(reference, entry, problems);
        return (reference, entry.SpotOf("id"));
    }

    private static void CheckFinished(Reference reference, YamlMap entry, ContentProblems problems)
    {
        foreach (
            var (key, words) in reference
                .Authors.Select(author => ("authors", author))
                .Append(("title", reference.Title))
                .Append(("container", reference.Container))
        )
        {
            if (Notes.FirstOrDefault(note => words.Contains(note, StringComparison.OrdinalIgnoreCase)) is { } found)
                problems.UnfinishedReference(entry.SpotOf(key), found);
        }

        var instead =
            reference.Doi is { } doi ? $"https://doi.org/{doi}"
            : reference.Pmid is { } pmid ? $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/"
            : null;
        if (instead is not null && reference.Url.Contains("?term=", StringComparison.Ordinal))
            problems.SearchAddress(entry.SpotOf("url"), instead);
    }

    /// <summary>Reads the ID, which becomes part of a path.</summary>
    private static string ReadId(YamlMap entry, ContentProblems problems)
    {
        var id = entry.LocatedText("id");
        if (id.Value.Length > 0 && !Slug.IsValid(id.Value))
            problems.WrongShape(
                id.Spot,
                "id",
                $"lower case letters, digits and hyphens such as '{Slug.FromWords(id.Value)}'"
            );
        return id.Value;
    }

    private static string ReadUrl(YamlMap entry, ContentProblems problems)
    {
        var url = entry.LocatedText("url");
        if (
            url.Value.Length > 0
            && !(Uri.TryCreate(url.Value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        )
            problems.LinkRefused(url.Spot, url.Value);
        return url.Value;
    }

    private static string ReadBasis(YamlMap entry, ContentProblems problems)
    {
        var basis = entry.LocatedText("basis");
        var words = basis.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words > LongestBasis)
            problems.TooLong(basis.Spot, "basis", words, $"at most {LongestBasis} words");
        return basis.Value;
    }
}
