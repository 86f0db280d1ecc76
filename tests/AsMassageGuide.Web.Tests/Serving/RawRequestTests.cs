using AsMassageGuide.Web.Tests.Support;
using CsCheck;

namespace AsMassageGuide.Web.Tests.Serving;

public sealed class RawRequestTests(RealServer server) : IClassFixture<RealServer>
{
    [Theory]
    [InlineData("/?q=%")]
    [InlineData("/?q=%zz")]
    [InlineData("/?q=%ff")]
    [InlineData("/?q=%00")]
    public async Task MalformedQuery_Gets400AndAPageThatHelps(string target)
    {
        var (status, answer) = await server.SendAsync(target);

        Assert.Equal(400, status);
        Assert.Contains("<h1>We could not read that address</h1>", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/%00", 400)]
    [InlineData("/%", 404)]
    [InlineData("/..%2f..%2fetc%2fpasswd", 404)]
    [InlineData("/%0d%0aSet-Cookie:a=b", 404)]
    [InlineData("/massage-types/shiatsu?x=1&x=2", 200)]
    public async Task OddTarget_IsAnsweredCalmly(string target, int expected)
    {
        var (status, answer) = await server.SendAsync(target);

        Assert.Equal(expected, status);
        Assert.DoesNotContain("Set-Cookie", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnyTarget_NeverFailsOnOurSide() =>
        await Gen.String[Gen.Char["abz/.%?&=+<>'\"\\;:@#{}[]0f~-_"], 0, 40].SampleAsync(async target =>
        {
            var (status, answer) = await server.SendAsync("/" + target);

            Assert.True(status < 500, $"{status} for {target}");
            Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        }, iter: 500, threads: 1);
}
