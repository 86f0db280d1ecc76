using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class ReferenceProblemTests
{
    [Theory]
    [InlineData("authors: [Romanowski MW (from memory)]", "'from memory' is a note to ourselves")]
    [InlineData("authors: [Romanowski MW and colleagues]", "'and colleagues' is a note to ourselves")]
    [InlineData("doi: 10.1/x\n  url: https://pubmed.ncbi.nlm.nih.gov/?term=x", "write 'https://doi.org/10.1/x'")]
    [InlineData(
        "pmid: \"12\"\n  url: https://pubmed.ncbi.nlm.nih.gov/?term=x",
        "write 'https://pubmed.ncbi.nlm.nih.gov/12/'"
    )]
    public void UnfinishedSource_IsReported(string keys, string expected)
    {
        var url = keys.Contains("url:", StringComparison.Ordinal) ? "" : "\n  url: https://example.org/x";
        using var folder = new SiteFolder().With(
            "references.yml",
            $"- id: romanowski-2017-pilot\n  kind: "
                + $"pilot-trial\n  title: A trial\n  container: A journal\n  {keys}{url}\n  about: as\n  basis: 1 trial\n "
                + $" seen: The summary.\n  checked: 2026-11-23\n"
        );

        Assert.Contains(
            folder.Check(),
            problem =>
                problem.StartsWith("content/references.yml(", StringComparison.Ordinal)
                && problem.Contains("error AMG067", StringComparison.Ordinal)
                && problem.Contains(expected, StringComparison.Ordinal)
        );
    }
}
