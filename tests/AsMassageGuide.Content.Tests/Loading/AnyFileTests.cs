using AsMassageGuide.Content.Tests.Support;
using CsCheck;

namespace AsMassageGuide.Content.Tests.Loading;

/// <summary>Any data file and bytes.</summary>
public sealed class AnyFileTests : IDisposable
{
    private readonly RandomFile random = new();

    [Theory]
    [InlineData("references.yml")]
    [InlineData("glossary.yml")]
    [InlineData("urgent-help.yml")]
    public void AnyDataFile_IsReadOrReported(string file) =>
        RandomFile.Text.Sample(text => random.Check(file, text), iter: 1000, threads: 1);

    [Fact]
    public void AnyBytes_AreReadOrReported() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(bytes => random.CheckBytes("massage-types/swedish.md", bytes), iter: 1000, threads: 1);

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("- ", 100_000)]
    [InlineData("{a: ", 50_000)]
    public void EndlessYaml_IsReported(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));

        Assert.NotEmpty(random.Check("glossary.yml", text));
    }

    public void Dispose() => random.Dispose();
}
