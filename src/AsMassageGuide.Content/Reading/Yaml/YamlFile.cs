using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AsMassageGuide.Content.Reading.Yaml;

/// <summary>Turns YAML text into nodes that know their place; what cannot be read becomes a problem.</summary>
internal static partial class YamlFile
{
    /// <summary>Our deepest file has four.</summary>
    private const int DeepestNesting = 20;

    /// <returns>Null where there is nothing to read; the reason is among the problems.</returns>
    /// <param name="firstLine">The line of the file, from 1, on which <paramref name="yaml"/> begins.</param>
    public static YamlNode? Parse(string yaml, string file, int firstLine, ContentProblems problems)
    {
        if (Tab().Match(yaml) is { Success: true } tab)
        {
            problems.TabInYaml(new(file, firstLine + yaml.AsSpan(0, tab.Index).Count('\n'), tab.Length));
            return null;
        }

        var parser = new ShallowParser(new Parser(new StringReader(yaml)), DeepestNesting);
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
        }
        catch (YamlException e)
        {
            // At the end of the text the library names the line after the last.
            var line = Math.Min((int)e.Start.Line, yaml.Count(c => c == '\n') + 1);
            var spot = new SourceSpot(file, firstLine + line - 1, (int)e.Start.Column);
            if (parser.WentTooDeep) problems.TooDeep(spot);
            else problems.UnreadableYaml(spot, Sentence(e.Message));
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The library's parser fails like this, without a place, on some text that is far from YAML.
            problems.UnreadableYaml(new(file, firstLine, 1), "the text makes no sense from here on.");
            return null;
        }
    }

    /// <summary>YAML counts spaces, and the library's own message about a tab names the wrong line.</summary>
    [GeneratedRegex("^ *\t", RegexOptions.Multiline)]
    private static partial Regex Tab();

    /// <summary>The library's message begins with the place, which we have already said.</summary>
    private static string Sentence(string message)
    {
        var words = message.Contains("): ", StringComparison.Ordinal) ? message[(message.LastIndexOf("): ", StringComparison.Ordinal) + 3)..] : message;
        return words.ReplaceLineEndings(" ").TrimEnd('.') + ".";
    }
}
