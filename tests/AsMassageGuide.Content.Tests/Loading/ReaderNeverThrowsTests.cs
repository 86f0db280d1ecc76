using AsMassageGuide.Content.Tests.Support;
using CsCheck;

namespace AsMassageGuide.Content.Tests.Loading;

/// <summary>Whatever a file holds, the answer is a list of problems.</summary>
public sealed class ReaderNeverThrowsTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "---\n",
        "title: x\n",
        "> [!NOTE]\n",
        "> [!EMERGENCY]\n",
        "[@romanowski-2017-pilot low]",
        "[@",
        "]",
        "| a | b |\n| - | - |\n",
        "\n\n",
        "- ",
        "## ",
        "![a](b)",
        "&anchor *anchor",
        "<b>",
        "flare",
        "> > > > ",
        "[[[[[[[[[[[[",
        "{{{{",
        "!!binary x",
        "\r\n",
    ];

    /// <summary>
    /// Pieces that mean something to YAML, to Markdown or to us, so that chance meets the odd corners often.
    /// </summary>
    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.String[Gen.Char["abc -#>[]@!|*_`<>&:\"'{}\\\n\t0.,é\0"], 0, 60],
            Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece])
        )
        .List[0, 12]
        .Select(string.Concat);

    private readonly SiteFolder folder = new();

    [Fact]
    public void AnyPage_IsReadOrReported() =>
        Text.Sample(text => Check("massage-types/swedish.md", text), iter: 2000, threads: 1);

    [Fact]
    public void AnyBody_IsReadOrReported() =>
        Text.Sample(body => Check("massage-types/swedish.md", Sample.MassageType(body: body)), iter: 2000, threads: 1);

    [Fact]
    public void AnyFrontMatter_IsReadOrReported() =>
        Text.Sample(
            keys => Check("massage-types/index.md", Sample.Index("Massage types", keys)),
            iter: 2000,
            threads: 1
        );

    [Theory]
    [InlineData("references.yml")]
    [InlineData("glossary.yml")]
    [InlineData("urgent-help.yml")]
    public void AnyDataFile_IsReadOrReported(string file) =>
        Text.Sample(text => Check(file, text), iter: 1000, threads: 1);

    [Fact]
    public void AnyBytes_AreReadOrReported() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(
                bytes =>
                {
                    folder.With("massage-types/swedish.md", bytes);
                    _ = folder.Check();
                },
                iter: 1000,
                threads: 1
            );

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("- ", 100_000)]
    [InlineData("{a: ", 50_000)]
    public void EndlessYaml_IsReported(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));

        Assert.NotEmpty(Check("glossary.yml", text));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Whatever is found stands on a line that is there.</summary>
    private IReadOnlyList<string> Check(string file, string text)
    {
        folder.With(file, text);
        var problems = folder.FindProblems();
        var lines = text.Count(c => c == '\n') + 1;
        Assert.All(
            problems.Where(problem => problem.Spot.File == $"content/{file}"),
            problem =>
                Assert.True(
                    problem.Spot.Line >= 1 && problem.Spot.Line <= lines && problem.Spot.Column >= 1,
                    problem.ToString()
                )
        );
        return [.. problems.Select(problem => problem.ToString())];
    }
}
