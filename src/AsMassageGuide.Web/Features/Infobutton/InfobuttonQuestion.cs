using System.Xml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>In which form a record system wants the answer.</summary>
internal enum InfobuttonFormat
{
    Atom,
    Json,

    /// <summary>JSON in a call of the function that the caller names.</summary>
    Script,

    /// <summary>A page for a person, whose browser the record system opened.</summary>
    Page,
}

/// <summary>
/// A request from a record system, as defined by the URL-based implementation guide of HL7's Context-Aware Knowledge
/// Retrieval (Infobutton).
/// </summary>
/// <param name="Language">The language to answer in, such as "es"; empty if none was asked for.</param>
internal sealed record InfobuttonQuestion(
    IReadOnlyList<InfobuttonCriterion> Criteria,
    RecordReader Reader,
    string Language
)
{
    private const string Criterion = "mainSearchCriteria.v.";

    /// <summary>The guide of 2010 wrote the names so, and systems may still send them.</summary>
    private const string OldCriterion = "mainSearchCriteria.c.";
    public const string CodeKey = $"{Criterion}c";
    public const string SystemKey = $"{Criterion}cs";
    public const string WordsKey = $"{Criterion}dn";
    private const string SystemNameKey = $"{Criterion}csn";
    public const string OriginalKey = $"{Criterion}ot";
    public const string ReaderKey = "informationRecipient";
    private const string LanguageKey = "informationRecipient.languageCode.c";
    private const string TypeKey = "knowledgeResponseType";
    private const int Longest = 200;
    private const int MostCriteria = 20;
    public const string Provider = "PROV";
    public const string Patient = "PAT";

    /// <summary>Who reads, first of all. Without one of these, the performer of the task reads.</summary>
    private static readonly string[] ReaderKeys = [ReaderKey, "informationRecipient.v.c", "performer"];

    /// <summary>What systems send for "nothing", by a fault of their templates.</summary>
    private static readonly string[] Nothing = ["undefined", "null", "n/a"];

    private static readonly string[] AtomTypes = ["", "text/xml", "application/xml", "application/atom+xml"];
    private static readonly string[] JsonTypes = ["application/json", "text/json"];
    private static readonly string[] ScriptTypes = ["application/javascript", "text/javascript"];
    private static readonly string[] PageTypes = ["text/html", "application/xhtml+xml"];

    /// <summary>
    /// Returns the form that is asked for. A browser asks for none, and names HTML among what it accepts.
    /// </summary>
    /// <returns>Null if it is a form that the guide does not have.</returns>
    public static InfobuttonFormat? FormatOf(HttpRequest request)
    {
        // An unescaped plus sign arrives as a space. Parameters such as a charset do not matter.
        var type = request.Query[TypeKey].ToString().Split(';')[0].Trim().Replace(' ', '+').ToLowerInvariant();
        var accepts = request.Headers.Accept.ToString();
        if (PageTypes.Contains(type) || (type.Length == 0 && accepts.Contains("text/html", StringComparison.Ordinal)))
            return InfobuttonFormat.Page;
        if (JsonTypes.Contains(type))
            return InfobuttonFormat.Json;
        if (ScriptTypes.Contains(type))
            return InfobuttonFormat.Script;
        return AtomTypes.Contains(type) ? InfobuttonFormat.Atom : null;
    }

    /// <summary>Whether another language is asked for than the guide has.</summary>
    public bool IsInAnotherLanguage =>
        Language.Length > 0 && !Language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <returns>The query, or an error message for the developer.</returns>
    public static (InfobuttonQuestion? Question, string? Wrong) Read(IQueryCollection query)
    {
        foreach (var (key, values) in query.Where(pair => IsRead(pair.Key)))
        {
            if (values.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
                return (null, $"'{key}' stands twice; send it once.");
            if (values.Any(value => value is { Length: > 0 } && (value.Length > Longest || !IsXml(value))))
                return (
                    null,
                    $"'{key}' is too long or holds letters that XML cannot; send at most {Longest} plain letters."
                );
        }

        var suffixes = query
            .Keys.Where(IsRead)
            .Select(key => key[key.TrimEnd([.. "0123456789"]).Length..])
            .Append("")
            .Distinct()
            .OrderBy(suffix => suffix.Length)
            .ThenBy(suffix => suffix, StringComparer.Ordinal)
            .Take(MostCriteria);
        var criteria = suffixes
            .Select(suffix => ReadCriterion(query, suffix))
            .Where(criterion => !criterion.IsEmpty)
            .ToList();
        if (criteria.Count == 0)
            return (
                null,
                $"Nothing is asked: send a code in '{CodeKey}' with its system in '{SystemKey}', or words in "
                    + $"'{WordsKey}' or '{OriginalKey}'."
            );
        if (!criteria.Exists(criterion => criterion.IsClear))
            return (
                null,
                $"'{CodeKey}' needs its system: send an object "
                    + $"identifier in '{SystemKey}', such as 2.16.840.1.113883.6.90 for ICD-10-CM."
            );
        return (new(criteria, ReadReader(query), Value(query, LanguageKey)), null);
    }

    private static InfobuttonCriterion ReadCriterion(IQueryCollection query, string suffix)
    {
        var system = Value(query, SystemKey + suffix);
        var name = Value(query, SystemNameKey + suffix);
        return new(
            suffix,
            system.Length > 0 ? system : name,
            InfobuttonCodeSystems.Find(system) ?? InfobuttonCodeSystems.Find(name),
            Value(query, CodeKey + suffix),
            [
                .. new[] { WordsKey, OriginalKey }
                    .Select(key => Value(query, key + suffix))
                    .Where(words => words.Length > 0),
            ]
        );
    }

    private static RecordReader ReadReader(IQueryCollection query) =>
        ReaderKeys
            .Select(key => Value(query, key))
            .FirstOrDefault(reader => reader.Length > 0, "")
            .Equals(Provider, StringComparison.OrdinalIgnoreCase)
            ? RecordReader.Provider
            : RecordReader.Patient;

    private static string Value(IQueryCollection query, string key) =>
        Sent(query, key) is { Length: > 0 } value
            ? value
            : Sent(query, key.Replace(Criterion, OldCriterion, StringComparison.Ordinal));

    private static string Sent(IQueryCollection query, string key) =>
        query[key].Count > 0 && query[key][0]!.Trim() is var value && !Nothing.Contains(value.ToLowerInvariant())
            ? value
            : "";

    private static bool IsRead(string key) =>
        key.StartsWith(Criterion, StringComparison.OrdinalIgnoreCase)
        || key.StartsWith(OldCriterion, StringComparison.OrdinalIgnoreCase)
        || ReaderKeys.Append(TypeKey).Contains(key, StringComparer.OrdinalIgnoreCase);

    private static bool IsXml(string text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
