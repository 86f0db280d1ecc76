using CsCheck;

namespace AsMassageGuide.Content.Tests.Support;

/// <summary>Puts random text into a file of a guide, and looks at the problems that are found.</summary>
internal sealed class RandomFile : IDisposable
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
    public static readonly Gen<string> Text = Gen.OneOf(
            Gen.String[Gen.Char["abc -#>[]@!|*_`<>&:\"'{}\\\n\t0.,é\0"], 0, 60],
            Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece])
        )
        .List[0, 12]
        .Select(string.Concat);

    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    public void CheckBytes(string file, byte[] bytes)
    {
        folder.With(file, bytes);
        _ = folder.Check();
    }

    /// <summary>Whatever is found stands on a line that is there.</summary>
    public IReadOnlyList<string> Check(string file, string text)
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
