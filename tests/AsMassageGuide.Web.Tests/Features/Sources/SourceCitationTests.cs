using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Features.Sources;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Sources;

public sealed class SourceCitationTests(Guide guide)
{
    [Fact]
    public void Article_IsCitedInVancouverStyle() =>
        Assert.Equal(
            "Romanowski MW, Špiritović M, Rutkowski R, Dudek A, Samborski W, Straburzyńska-Lupa A. Comparison of Deep "
                + "Tissue Massage and Therapeutic Massage for Lower Back Pain, Disease Activity, and Functional "
                + "Capacity of Ankylosing Spondylitis Patients: A Randomized Clinical Pilot Study. Evidence-Based "
                + "Complementary and Alternative Medicine. 2017. doi: 10.1155/2017/9894128. PMID: 28845185.",
            SourceCitation.Vancouver(guide.Site.FindReference("romanowski-2017-pilot")!)
        );

    [Fact]
    public void Article_WithMoreThanSixAuthors_NamesSix()
    {
        var source = Example() with { Authors = ["A A", "B B", "C C", "D D", "E E", "F F", "G G"] };

        Assert.StartsWith("A A, B B, C C, D D, E E, F F, et al. Cord injury?", SourceCitation.Vancouver(source));
    }

    [Fact]
    public void Article_WithAuthorsThatWeDoNotKnow_SaysThatThereAreOthers() =>
        Assert.StartsWith(
            "Keeratitanont K, et al. Cord",
            SourceCitation.Vancouver(Example() with { Authors = ["Keeratitanont K", "and others"] })
        );

    [Fact]
    public void Article_WithVolumeAndPages_HasThemAfterTheYear() =>
        Assert.Equal(
            "Maste P. Cord injury? Spine. 2014;39(25):E1545-1548. Available from: https://example.org/1",
            SourceCitation.Vancouver(Example())
        );

    [Fact]
    public void Website_IsCitedWithItsAddressAndADateToFillIn() =>
        Assert.Equal(
            "NASS. Facts [Internet]. NASS website; [date unknown] [cited (today's date)]. Available from: "
                + "https://example.org/1",
            SourceCitation.Vancouver(
                Example() with
                {
                    Kind = SourceKind.Charity,
                    Authors = ["NASS"],
                    Title = "Facts",
                    Container = "NASS website",
                    Year = null,
                }
            )
        );

    [Fact]
    public async Task EverySource_ShowsItsCitation()
    {
        foreach (var source in guide.Site.References)
        {
            var page = await guide.ReadAsync(source.Path);

            Assert.Equal(SourceCitation.Vancouver(source), page.QuerySelector(".cite")!.TextContent);
        }
    }

    private static Reference Example() =>
        Examples.Romanowski with
        {
            Kind = SourceKind.CaseReport,
            Title = "Cord injury?",
            Authors = ["Maste P"],
            Container = "Spine 39(25):E1545-1548",
            Year = 2014,
            Url = "https://example.org/1",
        };
}
