using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Prerendering;

namespace AsMassageGuide.Web.Tests.Prerendering;

public sealed class AcceptEncodingTests
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", ContentCoding.Brotli)]
    [InlineData("gzip, deflate", ContentCoding.Gzip)]
    [InlineData("br;q=0, gzip", ContentCoding.Gzip)]
    [InlineData("br;q=0.5, gzip;q=1.0", ContentCoding.Gzip)]
    [InlineData("BR", ContentCoding.Brotli)]
    [InlineData("*", ContentCoding.Brotli)]
    [InlineData("*;q=0", ContentCoding.Identity)]
    [InlineData("gzip;q=0, *;q=0.1", ContentCoding.Brotli)]
    [InlineData("identity, br;q=0.2", ContentCoding.Identity)]
    [InlineData("x-gzip", ContentCoding.Gzip)]
    [InlineData("", ContentCoding.Identity)]
    [InlineData("br;q=banana", ContentCoding.Identity)]
    [InlineData(", ,;;q=,", ContentCoding.Identity)]
    [InlineData(null, ContentCoding.Identity)]
    public void Choice_FollowsTheWeights(string? header, ContentCoding expected) =>
        Assert.Equal(expected, AcceptEncoding.Choose(header));

    [Theory]
    [InlineData("\"a\"", true)]
    [InlineData("W/\"a\"", true)]
    [InlineData("\"b\", \"a\"", true)]
    [InlineData("W/\"b\", W/\"a\"", true)]
    [InlineData(" \"b\" ,\"a\" ", true)]
    [InlineData("*", true)]
    [InlineData("\"b\"", false)]
    [InlineData("a", false)]
    [InlineData(null, false)]
    public void Tag_IsComparedWeakly(string? ifNoneMatch, bool expected) =>
        Assert.Equal(expected, EntityTags.Matches(ifNoneMatch, "\"a\""));
}
