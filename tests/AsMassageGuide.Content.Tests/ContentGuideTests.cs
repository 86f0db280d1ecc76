using System.Reflection;
using System.Text.RegularExpressions;
using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests;

/// <summary>Keeps <c>docs/content-guide.md</c> and the code in step.</summary>
public sealed partial class ContentGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs/content-guide.md"));

    [Fact]
    public void ProblemCodes_AreTheOnesTheGuideExplains()
    {
        var inCode = typeof(ProblemCode)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);
        var inGuide = CodeRow().Matches(Guide).Select(row => row.Groups["code"].Value);

        Assert.Equal(inCode.Order(), inGuide.Order());
    }

    [Fact]
    public void EveryKeyTheReaderAsksFor_HasARowInTheGuide()
    {
        // A page with one unknown key makes the reader list every key it knows.
        using var folder = new SiteFolder()
            .With(
                "massage-types/swedish.md",
                Sample.MassageType().Replace("certainty: low", "certainty: low\nnot-a-key: 1", StringComparison.Ordinal)
            )
            .With("risks/index.md", Sample.Index("Risks", "not-a-key: 1"))
            .With("situations/index.md", Sample.Index("Situations"))
            .With("situations/thin-bones.md", Sample.Situation("Thin bones", "  - not-a-key: 1"))
            .With("glossary.yml", "- not-a-key: 1")
            .With("references.yml", Sample.References + "\n  not-a-key: 1");

        var keys = folder
            .Check()
            .Select(problem => KnownKeys().Match(problem))
            .Where(match => match.Success)
            .SelectMany(match => match.Groups["keys"].Value.Split(", "))
            .Distinct()
            .ToList();

        Assert.True(keys.Count > 40, $"only {keys.Count} keys were listed");
        Assert.All(keys, key => Assert.Contains($"| `{key}` |", Guide, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<code>AMG\d{3})` \|", RegexOptions.Multiline)]
    private static partial Regex CodeRow();

    [GeneratedRegex(@"the key 'not-a-key' is not known; use one of: (?<keys>.*)\.$")]
    private static partial Regex KnownKeys();
}
