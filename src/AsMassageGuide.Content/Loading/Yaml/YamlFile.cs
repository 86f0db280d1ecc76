using System.Text.RegularExpressions;
using AsMassageGuide.Content.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace AsMassageGuide.Content.Loading.Yaml;

/// <summary>Parses YAML text into nodes with positions, and reports text that cannot be read.</summary>
internal static partial class YamlFile
{
    /// <summary>The deepest content file has four levels.</summary>
    private const int DeepestNesting = 20;

    /// <param name="firstLine">The one-based line of the file on which <paramref name="yaml"/> starts.</param>
    /// <returns>The root node, or null when there is nothing to read; the reason is reported.</returns>
    public static YamlNode? Parse(string yaml, string file, int firstLine, ContentProblems problems)
    {
        if (Tab().Match(yaml) is { Success: true } tab)
        {
            problems.TabInYaml(new(file, firstLine + yaml.AsSpan(0, tab.Index).Count('\n'), tab.Length));
            return null;
        }

        var parser = new DepthLimitedParser(new Parser(new StringReader(yaml)), DeepestNesting);
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            if (yaml.Contains(" #", StringComparison.Ordinal))
                RefuseCommentsAfterValues(yaml, file, firstLine, problems);
            if (stream.Documents.Count > 1)
                problems.SecondDocument(SecondDocument(yaml, file, firstLine));
            return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
        }
        catch (YamlException e)
        {
            // At the end of the text, YamlDotNet reports the line after the last one.
            var line = Math.Min((int)e.Start.Line, yaml.Count(c => c == '\n') + 1);
            var spot = new SourceLocation(file, firstLine + line - 1, (int)e.Start.Column);
            if (parser.WentTooDeep)
                problems.TooDeep(spot);
            else if (parser.MetAlias)
                problems.AliasInYaml(spot);
            else if (KeyWithoutSpace().Match(yaml) is { Success: true } key)
                problems.SpaceMissing(
                    new(file, firstLine + yaml.AsSpan(0, key.Groups["key"].Index).Count('\n'), key.Length),
                    key.Groups["key"].Value
                );
            else
                problems.UnreadableYaml(spot, Sentence(e.Message));
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet throws these, without a position, on some malformed input.
            problems.UnreadableYaml(new(file, firstLine, 1), "the text makes no sense from here on.");
            return null;
        }
    }

    /// <summary>
    /// Reports comments after unquoted values: a number sign after a space silently ends an unquoted value.
    /// </summary>
    private static void RefuseCommentsAfterValues(string yaml, string file, int firstLine, ContentProblems problems)
    {
        var events = new Parser(new Scanner(new StringReader(yaml), skipComments: false));
        ParsingEvent? before = null;
        while (events.MoveNext())
        {
            if (
                events.Current is Comment { IsInline: true } comment
                && before is Scalar { Style: ScalarStyle.Plain } value
                && value.End.Line == comment.Start.Line
            )
            {
                problems.CommentAfterValue(
                    new(file, firstLine + (int)comment.Start.Line - 1, (int)comment.Start.Column)
                );
            }

            before = events.Current;
        }
    }

    private static SourceLocation SecondDocument(string yaml, string file, int firstLine)
    {
        var marks = DocumentStart().Matches(yaml);
        // The first document may itself start with this mark.
        var mark = marks.FirstOrDefault(mark => yaml.AsSpan(0, mark.Index).Trim().Length > 0) ?? marks[0];
        return new(file, firstLine + yaml.AsSpan(0, mark.Index).Count('\n'), 1);
    }

    [GeneratedRegex(@"^(?:---|\.\.\.)(?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex DocumentStart();

    [GeneratedRegex(@"^ *(?:- )?(?<key>[a-z][a-z-]*):(?=[^\s/])", RegexOptions.Multiline)]
    private static partial Regex KeyWithoutSpace();

    /// <summary>
    /// Matches a tab in the indentation. YAML counts spaces, and YamlDotNet's own message about a tab names the wrong
    /// line.
    /// </summary>
    [GeneratedRegex("^ *\t", RegexOptions.Multiline)]
    private static partial Regex Tab();

    /// <summary>Removes the position at the start of YamlDotNet's message, which is already reported.</summary>
    private static string Sentence(string message)
    {
        var words = message.Contains("): ", StringComparison.Ordinal)
            ? message[(message.LastIndexOf("): ", StringComparison.Ordinal) + 3)..]
            : message;
        return words.ReplaceLineEndings(" ").TrimEnd('.') + ".";
    }
}
