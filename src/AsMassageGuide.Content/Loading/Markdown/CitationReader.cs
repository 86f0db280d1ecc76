using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>Reads the content of a citation: ID, certainty, statement marks, and anchor name.</summary>
internal sealed class CitationReader(SharedContent shared, ContentProblems problems)
{
    /// <summary>The certainty of the page as a whole, or null if the page does not state it.</summary>
    public Certainty? PageCertainty { get; set; }

    /// <returns>The citation, and its anchor name if it has one.</returns>
    public (Citation Citation, string? Anchor) Read(string content, SourceLocation spot)
    {
        var words = content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var id = words.Length > 0 ? words[0] : "";
        CheckId(id, spot);

        Certainty? certainty = null;
        string? anchor = null;
        var covers = new List<string>();
        foreach (var word in words.Skip(1))
        {
            if (KebabCaseEnum<Certainty>.TryParse(word, out var value) && certainty is null)
                certainty = value;
            else if (IsStatementMark(word))
                covers.Add(word);
            else if (word.StartsWith('#') && Slug.IsValid(word[1..]) && anchor is null)
                anchor = word[1..];
            else
                problems.MalformedCitation(spot, word, KebabCaseEnum<Certainty>.Words);
        }

        var citation = shared.Cite(id, certainty ?? DefaultCertainty(id, spot));
        return (covers.Count > 0 ? citation with { Covers = covers } : citation, anchor);
    }

    public void CheckId(string id, SourceLocation spot)
    {
        if (id != Reference.EditorialCaution && !shared.References.ContainsKey(id))
            problems.UnknownReference(spot, id, [.. shared.References.Keys, Reference.EditorialCaution]);
    }

    private Certainty DefaultCertainty(string id, SourceLocation spot)
    {
        if (id == Reference.EditorialCaution)
            return Certainty.ExpertAdvice;
        if (PageCertainty is null)
            problems.CertaintyMissing(spot, id, KebabCaseEnum<Certainty>.Words);
        return PageCertainty ?? Certainty.ExpertAdvice;
    }

    /// <summary>Statements of the fact dossier are numbered S1 to S56 and C1 to C22.</summary>
    private static bool IsStatementMark(string word) =>
        word.Length is 2 or 3 && word[0] is 'S' or 'C' && word.Skip(1).All(char.IsAsciiDigit);
}
