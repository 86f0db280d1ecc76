using System.Buffers.Binary;
using System.Net;
using AsMassageGuide.Web.Features.Sharing.Cards;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Sharing;

public sealed class CardTests(Guide guide)
{
    private const int Largest = 60_000;

    [Fact]
    public async Task EveryPage_NamesAPictureOfTheRightSize()
    {
        foreach (var shared in guide.Site.Pages)
        {
            var page = await guide.ReadAsync(shared.Path);
            using var answer = await guide.GetAsync(
                new Uri(page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).AbsolutePath
            );
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
            Assert.True(bytes.Length < Largest, $"{shared.Path}: {bytes.Length} bytes");
            Assert.Equal("1200", page.QuerySelector("meta[property='og:image:width']")!.GetAttribute("content"));
            Assert.Equal("630", page.QuerySelector("meta[property='og:image:height']")!.GetAttribute("content"));
            Assert.Equal(shared.Title, page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"));
            Assert.Equal(
                (CardPainter.Width, CardPainter.Height),
                (
                    BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)),
                    BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))
                )
            );
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void SameWords_MakeTheSameBytes()
    {
        var page = guide.Site.MassageTypes.Select(type => guide.Site.FindPage(type.Path)!).First();

        Assert.Equal(CardPainter.Paint(page, "guide.example"), CardPainter.Paint(page, "guide.example"));
        Assert.NotEqual(
            CardPainter.Paint(page, "guide.example"),
            CardPainter.Paint(page with { Title = "Other" }, "guide.example")
        );
    }

    [Fact]
    public void OtherWords_HaveAnotherAddress()
    {
        var cards = new CardPictures(new PublicUrl(new Uri("https://guide.example")));

        Assert.NotEqual(cards.PathOf(guide.Site.Home), cards.PathOf(guide.Site.Home with { Summary = "Other." }));
    }

    [Fact]
    public async Task OldAddress_LeadsToThePictureOfToday()
    {
        using var answer = await guide.GetAsync($"/cards/{guide.Site.Home.Code}-0123456789.png");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await guide.GetAsync(answer.Headers.Location!.OriginalString)).StatusCode);
    }

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three four five six", 7, "one two|three|four…")]
    [InlineData("incomprehensible", 5, "incomprehensible")]
    [InlineData("", 5, "")]
    public void Words_AreBrokenIntoLines(string words, float width, string expected) =>
        Assert.Equal(expected, string.Join('|', CardText.Wrap(words, width, text => text.Length, 3)));
}
