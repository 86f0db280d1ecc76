using AsMassageGuide.Web.Tests.Support;
using CsCheck;

namespace AsMassageGuide.Web.Tests.Platform;

public sealed class RawRequestTests(RealServer server) : IClassFixture<RealServer>
{
    [Theory]
    [InlineData("/search?q=%")]
    [InlineData("/search?q=%zz")]
    [InlineData("/Check?have=%ff")]
    [InlineData("/massage-types?up-to=%00")]
    public async Task MalformedQueryOfAPageThatReadsIt_Gets400AndAPageThatHelps(string target)
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

    [Theory]
    [InlineData("a_b^c")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("x:y:z")]
    public async Task HostThatIsNoName_BreaksNoPage(string host)
    {
        var (status, _) = await server.SendAsync("/search?q=spine", host: host);

        Assert.True(status is 200 or 400, $"{status}");
    }

    [Theory]
    [InlineData("OPTIONS", "*")]
    [InlineData("CONNECT", "localhost:443")]
    [InlineData("TRACE", "/")]
    public async Task MethodThatIsNotForAPath_IsRefusedWithoutAnException(string method, string target)
    {
        var (status, answer) = await server.SendAsync(target, method, method == "CONNECT" ? target : "localhost");

        Assert.Equal(405, status);
        Assert.Contains("Allow: GET, HEAD", answer, StringComparison.Ordinal);
        Assert.Contains("</html>", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/massage-types")]
    [InlineData("/check?have=flare")]
    [InlineData("/api/v1/types/swedish-massage")]
    public async Task Head_HasNoBody(string target)
    {
        var (status, answer) = await server.SendAsync(target, "HEAD");

        Assert.Equal(200, status);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\n\r\n", answer[..^4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnyTarget_NeverFailsOnOurSide() =>
        await Gen.String[Gen.Char["abz/.%?&=+<>'\"\\;:@#{}[]0f~-_"], 0, 40]
            .SampleAsync(
                async target =>
                {
                    var (status, answer) = await server.SendAsync("/" + target);

                    Assert.True(status < 500, $"{status} for {target}");
                    Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
                },
                iter: 500,
                threads: 1
            );
}
