using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.DataFiles;

/// <summary>Reads <c>redirects.yml</c>.</summary>
internal static class RedirectsReader
{
    /// <returns>The moved pages, each with the positions of its old and new paths in the file.</returns>
    public static IReadOnlyList<(MovedPage Moved, SourceLocation From, Link To)> Read(
        ContentFolder folder,
        ContentProblems problems
    )
    {
        var moved = DataFile.ReadList(folder, ContentFolder.Redirects, problems, entry => ReadOne(entry, problems));
        DataFile.RefuseDoubles(moved.Select(entry => new LocatedText(entry.Moved.From, entry.From)), problems);
        return moved;
    }

    private static (MovedPage Moved, SourceLocation From, Link To) ReadOne(YamlMap entry, ContentProblems problems)
    {
        var (from, to) = (entry.LocatedText("from"), entry.LocatedText("to"));
        if (from.Value.Length > 0 && !IsAddress(from.Value))
            problems.WrongShape(
                from.Spot,
                "from",
                "an address such as '/massage/old-name': it begins with '/', and has small letters, no anchor and no "
                    + "slash at its end"
            );
        return (new(from.Value, to.Value), from.Spot, Link.To(to));
    }

    /// <summary>
    /// Accepts only lowercase paths without a trailing slash, because requests are looked up in that form.
    /// </summary>
    private static bool IsAddress(string path) =>
        path.Length > 1
        && path[0] == '/'
        && path[^1] != '/'
        && !path.Any(char.IsUpper)
        && path.AsSpan().IndexOfAny("#? ") < 0;
}
