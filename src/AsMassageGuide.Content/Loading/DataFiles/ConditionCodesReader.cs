using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>condition-codes.yml</c>.</summary>
internal static class ConditionCodesReader
{
    public static IReadOnlyList<ConditionCode> Read(ContentFolder folder, ContentProblems problems) =>
        DataFile.ReadList(
            folder,
            ContentFolder.ConditionCodes,
            problems,
            entry => new ConditionCode(
                entry.Text("code"),
                entry.Choice<CodeSystem>("system"),
                entry.Text("name"),
                entry.Choice<CodeMatch>("match"),
                entry.Choice<ConditionMatch>("about")
            )
        );
}
