using AsMassageGuide.Web.Features.Sharing;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Sharing;

public sealed class PageCitationTests(Guide guide)
{
    private static readonly PublicUrl Address = new(new Uri("https://guide.example"));

    private readonly PageCitation citation = new(
        Examples.Page("/risks/a", "Heat & cold: 50% {off}") with
        {
            Changes = [new(new(2026, 11, 23), "First."), new(new(2027, 1, 2), "More.")],
        },
        Address
    );

    [Fact]
    public void Vancouver_NamesBothDays() =>
        Assert.Equal(
            "AS Massage Guide [Internet]. 2026. Heat & cold: 50% {off}; [updated 2027 Jan 2; cited (today's "
                + "date)]. Available from: https://guide.example/risks/a",
            citation.Vancouver
        );

    [Fact]
    public void Ama_NamesTheLastChange() =>
        Assert.Equal(
            "Heat & cold: 50% {off}. AS Massage Guide. Updated January 2, 2027. Accessed (today's date). "
                + "https://guide.example/risks/a",
            citation.Ama
        );

    [Fact]
    public void Ris_HasALineAField()
    {
        Assert.StartsWith(
            "TY  - ELEC\r\nAU  - AS Massage Guide\r\nTI  - Heat & cold: 50% {off}\r\n",
            citation.Ris,
            StringComparison.Ordinal
        );
        Assert.EndsWith("UR  - https://guide.example/risks/a\r\nER  - \r\n", citation.Ris, StringComparison.Ordinal);
    }

    [Fact]
    public void BibTeX_EscapesWhatTeXWouldObey() =>
        Assert.Contains("title = {{Heat \\& cold: 50\\% \\{off\\}}}", citation.BibTeX, StringComparison.Ordinal);

    [Theory]
    [InlineData("ris", "application/x-research-info-systems")]
    [InlineData("bib", "application/x-bibtex")]
    public async Task EveryPage_HasItsFiles(string ending, string type)
    {
        foreach (var page in guide.Site.Pages)
        {
            using var answer = await guide.GetAsync($"/cite/{page.Code}.{ending}");
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains(
                page.Path,
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
    }
}
