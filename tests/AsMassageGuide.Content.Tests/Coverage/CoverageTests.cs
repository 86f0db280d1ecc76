using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Coverage;

/// <summary>
/// Keeps <c>docs/coverage.md</c>: for each common statement, the pages and claims that cover or correct it.
/// </summary>
public sealed class CoverageTests
{
    private static readonly Site Guide = SiteReader.Read(Repository.PathOf("content"), new ContentProblems())!;

    private static readonly IReadOnlyList<(string Number, string Words, string Verdict)> Statements =
    [
        .. File.ReadLines(Repository.PathOf("tests/AsMassageGuide.Content.Tests/Coverage/statements.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|'))
            .Select(parts => (parts[0], parts[1], parts[2])),
    ];

    [Fact]
    public void EveryStatement_IsCoveredOrCorrected()
    {
        Assert.Equal(56 + 22, Statements.Count);
        Assert.Empty(
            Statements.Where(statement => !Places(statement.Number).Any()).Select(statement => statement.Number)
        );
    }

    [Fact]
    public void Marks_NameStatementsThatAreThere() =>
        Assert.Empty(
            Guide
                .Pages.SelectMany(page => page.Covers)
                .Concat(Guide.Claims.SelectMany(claim => claim.Citations).SelectMany(citation => citation.Covers))
                .Distinct()
                .Except(Statements.Select(statement => statement.Number))
        );

    [Fact]
    public void Document_ShowsWhatTheContentCovers() => WrittenFile.AssertSame("docs/coverage.md", Write());

    private static string Write()
    {
        var rows = Statements.Select(statement =>
            $"| {statement.Number} | {statement.Words} | {statement.Verdict} | "
            + $"{string.Join("<br>", Places(statement.Number))} |\n"
        );
        return $"""
            # Coverage

            Statements about massage and AS that are often made (S), and points where better sources correct them (C).
            For each, where the guide covers or corrects it: the pages that do so as a whole, and the claims that carry
            its mark. Written from the marks in the content by the tests.

            | no. | statement | verdict | where |
            | --- | --- | --- | --- |
            {string.Concat(rows)}
            """;
    }

    private static IEnumerable<string> Places(string number)
    {
        var pages = Guide.Pages.Where(page => page.Covers.Contains(number)).Select(page => $"{page.Path} (whole page)");
        var claims = Guide
            .Claims.Where(claim => claim.Citations.Any(citation => citation.Covers.Contains(number)))
            .GroupBy(claim => claim.PagePath)
            .Select(group => $"{group.First().Address}{(group.Count() > 1 ? $" and {group.Count() - 1} more" : "")}");
        return pages.Concat(claims);
    }
}
