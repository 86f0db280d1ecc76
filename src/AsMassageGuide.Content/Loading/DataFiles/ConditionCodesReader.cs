using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>condition-codes.yml</c>.</summary>
internal static class ConditionCodesReader
{
    public static IReadOnlyList<ConditionCode> Read(ContentFolder folder, ContentProblems problems) =>
        [
            .. DataFile
                .ReadList(
                    folder.PathOf(ContentFolder.ConditionCodes),
                    ContentFolder.NameOf(ContentFolder.ConditionCodes),
                    problems
                )
                .Select(ReadOne),
        ];

    private static ConditionCode ReadOne(YamlMap entry)
    {
        var code = new ConditionCode(
            entry.Text("code"),
            entry.Choice<CodeSystem>("system"),
            entry.Text("name"),
            entry.Choice<CodeMatch>("match"),
            entry.Choice<ConditionMatch>("about")
        );
        entry.RefuseOtherKeys();
        return code;
    }
}
