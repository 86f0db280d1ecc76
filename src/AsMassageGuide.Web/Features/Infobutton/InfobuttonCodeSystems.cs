using System.Collections.Frozen;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>
/// The names under which record systems send a code system: object identifiers of the HL7 registry, with or without
/// <c>urn:oid:</c>, addresses of FHIR, and names. ICD-9-CM has three identifiers in use.
/// </summary>
internal static class InfobuttonCodeSystems
{
    private const string Oid = "urn:oid:";

    private static readonly FrozenDictionary<string, CodeSystem> Systems = new Dictionary<string, CodeSystem>
    {
        ["2.16.840.1.113883.6.3"] = CodeSystem.Icd10,
        ["2.16.840.1.113883.6.90"] = CodeSystem.Icd10Cm,
        ["2.16.840.1.113883.6.2"] = CodeSystem.Icd9Cm,
        ["2.16.840.1.113883.6.42"] = CodeSystem.Icd9Cm,
        ["2.16.840.1.113883.6.103"] = CodeSystem.Icd9Cm,
        ["2.16.840.1.113883.6.96"] = CodeSystem.SnomedCt,
        ["hl7.org/fhir/sid/icd-10"] = CodeSystem.Icd10,
        ["hl7.org/fhir/sid/icd-10-cm"] = CodeSystem.Icd10Cm,
        ["hl7.org/fhir/sid/icd-9-cm"] = CodeSystem.Icd9Cm,
        ["snomed.info/sct"] = CodeSystem.SnomedCt,
        ["icd10"] = CodeSystem.Icd10,
        ["icd10cm"] = CodeSystem.Icd10Cm,
        ["icd9"] = CodeSystem.Icd9Cm,
        ["icd9cm"] = CodeSystem.Icd9Cm,
        ["snomed"] = CodeSystem.SnomedCt,
        ["snomedct"] = CodeSystem.SnomedCt,
    }.ToFrozenDictionary();

    /// <returns>The system, or null if the guide has no codes of it.</returns>
    public static CodeSystem? Find(string sent)
    {
        var id = sent.Trim().ToLowerInvariant();
        if (id.StartsWith(Oid, StringComparison.Ordinal))
            id = id[Oid.Length..];
        if (Uri.TryCreate(id, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            id = $"{address!.Host}{address.AbsolutePath.TrimEnd('/')}";
        return
            Systems.TryGetValue(id, out var known)
            || Systems.TryGetValue(string.Concat(id.Where(char.IsLetterOrDigit)), out known)
            ? known
            : null;
    }
}
