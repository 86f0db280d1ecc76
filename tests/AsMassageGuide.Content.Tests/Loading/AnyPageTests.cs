using AsMassageGuide.Content.Tests.Support;
using CsCheck;

namespace AsMassageGuide.Content.Tests.Loading;

/// <summary>
/// Any page: whole, its front matter, its body. Apart from the other files, so that both run at the same time.
/// </summary>
public sealed class AnyPageTests : IDisposable
{
    private readonly RandomFile random = new();

    [Fact]
    public void AnyPage_IsReadOrReported() =>
        RandomFile.Text.Sample(text => random.Check("massage-types/swedish.md", text), iter: 2000, threads: 1);

    [Fact]
    public void AnyFrontMatter_IsReadOrReported() =>
        RandomFile.Text.Sample(
            keys => random.Check("massage-types/index.md", Sample.Index("Massage types", keys)),
            iter: 2000,
            threads: 1
        );

    [Fact]
    public void AnyBody_IsReadOrReported() =>
        RandomFile.Text.Sample(
            body => random.Check("massage-types/swedish.md", Sample.MassageType(body: body)),
            iter: 2000,
            threads: 1
        );

    public void Dispose() => random.Dispose();
}
