using System.Collections.Frozen;
using System.Xml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>
/// A request from a record system, as defined by the URL-based implementation guide of HL7's Context-Aware Knowledge
/// Retrieval (Infobutton).
/// </summary>
/// <param name="System">Null if the guide has no codes of this system.</param>
/// <param name="Code">Empty if only words were sent.</param>
internal sealed record InfobuttonQuestion(
    string SystemId,
    CodeSystem? System,
    string Code,
    string Words,
    RecordReader Reader,
    bool WantsJson
)
{
    public const string CodeKey = "mainSearchCriteria.v.c";
    public const string SystemKey = "mainSearchCriteria.v.cs";
    public const string WordsKey = "mainSearchCriteria.v.dn";
    private const string ReaderKey = "informationRecipient";
    private const string TypeKey = "knowledgeResponseType";
    private const int Longest = 200;
    private const string Provider = "PROV";

    /// <summary>Object identifiers from the HL7 registry.</summary>
    private static readonly FrozenDictionary<string, CodeSystem> Systems = new Dictionary<string, CodeSystem>
    {
        ["2.16.840.1.113883.6.3"] = CodeSystem.Icd10,
        ["2.16.840.1.113883.6.90"] = CodeSystem.Icd10Cm,
        ["2.16.840.1.113883.6.103"] = CodeSystem.Icd9Cm,
        ["2.16.840.1.113883.6.96"] = CodeSystem.SnomedCt,
    }.ToFrozenDictionary();

    private static readonly string[] AtomTypes = ["", "text/xml", "application/xml", "application/atom+xml"];
    private const string JsonType = "application/json";

    /// <returns>The query, or an error message for the developer.</returns>
    public static (InfobuttonQuestion? Question, string? Wrong) Read(IQueryCollection query)
    {
        foreach (var key in new[] { CodeKey, SystemKey, WordsKey, TypeKey, $"{ReaderKey}", $"{ReaderKey}.v.c" })
        {
            if (query[key].Count > 1)
                return (null, $"'{key}' stands twice; send it once.");
            if (query[key].ToString() is { Length: > 0 } value && (value.Length > Longest || !IsXml(value)))
                return (
                    null,
                    $"'{key}' is too long or holds letters that XML cannot; send at most {Longest} plain letters."
                );
        }

        var (code, system, words, type) = (
            query[CodeKey].ToString().Trim(),
            query[SystemKey].ToString().Trim(),
            query[WordsKey].ToString().Trim(),
            query[TypeKey].ToString().Trim().Replace(' ', '+')
        );
        if (code.Length == 0 && words.Length == 0)
            return (
                null,
                $"Nothing is asked: send a code in '{CodeKey}' with "
                    + $"its system in '{SystemKey}', or words in '{WordsKey}'."
            );
        if (code.Length > 0 && system.Length == 0)
            return (
                null,
                $"'{CodeKey}' needs its system: send an object "
                    + $"identifier in '{SystemKey}', such as 2.16.840.1.113883.6.90 for ICD-10-CM."
            );
        // An unescaped plus sign arrives as a space.
        if (type != JsonType && !AtomTypes.Contains(type))
            return (null, $"'{TypeKey}' can be {JsonType}, " + $"application/atom+xml or text/xml.");
        var reader = query[ReaderKey].ToString() is { Length: > 0 } plain
            ? plain
            : query[$"{ReaderKey}.v.c"].ToString();
        return (
            new(
                system,
                Systems.TryGetValue(system, out var known) ? known : null,
                code,
                words,
                reader.Equals(Provider, StringComparison.OrdinalIgnoreCase)
                    ? RecordReader.Provider
                    : RecordReader.Patient,
                type == JsonType
            ),
            null
        );
    }

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
