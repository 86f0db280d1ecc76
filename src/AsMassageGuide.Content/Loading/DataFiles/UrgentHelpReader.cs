using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>urgent-help.yml</c>: one list for each <see cref="Urgency"/>.</summary>
internal static class UrgentHelpReader
{
    public static IReadOnlyList<UrgentHelp> Read(
        ContentFolder folder,
        IReadOnlySet<string> referenceIds,
        ContentProblems problems
    )
    {
        if (DataFile.ReadMap(folder, ContentFolder.UrgentHelp, problems) is not { } file)
            return [];
        List<UrgentHelp?> lists =
        [
            ReadOne(Urgency.Emergency, "emergency"),
            ReadOne(Urgency.SameDay, "same-day"),
            ReadOne(Urgency.Routine, "routine"),
        ];
        file.RefuseOtherKeys();
        return [.. lists.OfType<UrgentHelp>()];

        UrgentHelp? ReadOne(Urgency urgency, string key) =>
            file.Map(key) is { } list ? ReadList(urgency, list, referenceIds, problems) : null;
    }

    private static UrgentHelp ReadList(
        Urgency urgency,
        YamlMap list,
        IReadOnlySet<string> referenceIds,
        ContentProblems problems
    )
    {
        var read = new UrgentHelp
        {
            Urgency = urgency,
            Heading = list.Words("heading"),
            InShort = list.OptionalWords("in-short"),
            Signs = [.. list.Maps("signs").Select(sign => ReadSign(sign, referenceIds, problems))],
            Note = list.OptionalWords("note"),
            Numbers = [.. list.OptionalMaps("numbers").Select(entry => ReadNumber(entry, problems))],
            Action = list.Words("action"),
        };
        list.RefuseOtherKeys();
        return read;
    }

    private static EmergencyNumber ReadNumber(YamlMap entry, ContentProblems problems)
    {
        var number = entry.LocatedText("number");
        if (number.Value.Length is < 3 or > 15 || !number.Value.All(char.IsAsciiDigit))
            problems.WrongShape(number.Spot, "number", "3 to 15 digits");
        var read = new EmergencyNumber(number.Value, entry.Words("where"));
        entry.RefuseOtherKeys();
        return read;
    }

    private static UrgentSign ReadSign(YamlMap entry, IReadOnlySet<string> referenceIds, ContentProblems problems)
    {
        var sources = entry.Texts("sources");
        var known = referenceIds.Append(Reference.EditorialCaution).ToList();
        foreach (var source in sources.Where(source => !known.Contains(source.Value)))
            problems.UnknownReference(source.Spot, source.Value, known);
        var say = entry.OptionalTexts("say");
        DataFile.RefuseWordless(say, _ => "say", problems);
        var sign = new UrgentSign(
            entry.Words("sign"),
            entry.OptionalWords("group"),
            [.. sources.Select(source => source.Value)],
            [.. say.Select(phrase => phrase.Value)]
        );
        entry.RefuseOtherKeys();
        return sign;
    }
}
