using System.Globalization;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests.Loading;

public sealed class ClaimTests
{
    private const string Cite = "[@romanowski-2017-pilot low]";

    [Fact]
    public void SentenceBeforeACitation_IsTheClaim() =>
        Assert.Equal(
            ["Pain fell more."],
            ClaimsOf($"Two groups had massage. Pain fell more. {Cite} Nobody was untreated.")
        );

    [Theory]
    [InlineData($"Dr. Smith studied 27 men. {Cite}", "Dr. Smith studied 27 men.")]
    [InlineData($"It hurt. \"Stop!\" means stop. {Cite}", "\"Stop!\" means stop.")]
    [InlineData($"Read [this](/massage-types). **Pain** fell by 3.5 points. {Cite}", "Pain fell by 3.5 points.")]
    [InlineData($"Keep it short, at approx. 20 minutes. {Cite}", "Keep it short, at approx. 20 minutes.")]
    [InlineData(
        $"The group of Smith et al. 2017 saw less pain. {Cite}",
        "The group of Smith et al. 2017 saw less pain."
    )]
    [InlineData($"Do not come at 8 a.m. Monday when stiff. {Cite}", "Do not come at 8 a.m. Monday when stiff.")]
    [InlineData($"It holds for axial SpA incl. AS. {Cite}", "It holds for axial SpA incl. AS.")]
    [InlineData($"It was sold in the U.S. Ask first. {Cite}", "It was sold in the U.S. Ask first.")]
    [InlineData($"Rest. J. Smith saw 5. {Cite}", "J. Smith saw 5.")]
    [InlineData($"It fell by 3. Then it rose. {Cite}", "Then it rose.")]
    [InlineData(
        $"There is one, and you can name it: [an article](/massage-types). {Cite}",
        "There is one, and you can name it: an article."
    )]
    [InlineData($"First line.\nSecond line. {Cite}", "Second line.")]
    [InlineData($"One sentence\nover two lines. {Cite}", "One sentence over two lines.")]
    public void SentenceStart_IsFound(string body, string claim) => Assert.Equal([claim], ClaimsOf(body));

    [Fact]
    public void ListItem_IsOneClaim() =>
        Assert.Equal(
            ["Soreness. It fades in a day."],
            ClaimsOf($"- Soreness. It fades in a day. {Cite}\n- Nothing else.")
        );

    [Fact]
    public void ListItem_CarriesTheWordsItFinishes() =>
        Assert.Equal(
            ["Avoid heat if you: are pregnant"],
            ClaimsOf($"Ask first. Avoid heat if you:\n\n- are pregnant {Cite}\n- are tired")
        );

    [Fact]
    public void TwoSentencesOfALine_KeepTheSpaceBetweenThem()
    {
        using var folder = new SiteFolder().With(
            "massage-types/swedish.md",
            Sample
                .MassageType()
                .Replace(
                    "because: Most people with AS cope well with this, if pressure stays gentle.",
                    $"because: \"It may help. {Cite} Some feel worse. {Cite}\"",
                    StringComparison.Ordinal
                )
        );

        Assert.Equal("It may help. Some feel worse.", folder.Read().MassageTypes[0].Because.Plain);
    }

    [Fact]
    public void LeadIn_ChangesNoAnchor()
    {
        var alone = Read($"- are pregnant {Cite}").Claims[0].Anchor;

        Assert.Equal(alone, Read($"Avoid heat if you:\n\n- are pregnant {Cite}").Claims[0].Anchor);
    }

    [Fact]
    public void SameItemOfTwoLists_IsTwoClaims() =>
        Assert.Equal(
            ["Avoid heat if you: are pregnant", "Avoid cold if you: are pregnant"],
            ClaimsOf($"Avoid heat if you:\n\n- are pregnant {Cite}\n\nAvoid cold if you:\n\n- are pregnant {Cite}")
        );

    [Fact]
    public void CitationOverTwoLines_IsACitation() =>
        Assert.Equal(["Pain fell."], ClaimsOf("Pain fell. [@romanowski-2017-pilot\nlow]"));

    [Fact]
    public void SecondCitation_ClaimsOnlyWhatFollowsTheFirst() =>
        Assert.Equal(
            ["Pain fell.", "Sleep did not change."],
            ClaimsOf($"Pain fell. {Cite} Sleep did not change. {Cite}")
        );

    [Fact]
    public void SeveralSources_SupportOneClaim()
    {
        var claim = Assert.Single(Read($"Keep it light. {Cite} [@editorial-caution]").Claims);

        Assert.Equal(
            ["romanowski-2017-pilot", "editorial-caution"],
            claim.Citations.Select(citation => citation.ReferenceId)
        );
        Assert.True(claim.Citations[1].IsOurPrecaution);
    }

    [Fact]
    public void Anchor_StaysWhenTextAroundTheClaimChanges()
    {
        var before = Read($"Pain fell more. {Cite}").Claims[0].Anchor;
        var after = Read($"## New\n\nA new sentence. Pain fell more. {Cite} And more text.").Claims[0].Anchor;
        var reworded = Read($"Pain fell less. {Cite}").Claims[0].Anchor;

        Assert.Equal(before, after);
        Assert.NotEqual(before, reworded);
    }

    [Fact]
    public void NamedAnchor_IsKept() =>
        Assert.Equal(
            "pain-in-27-men",
            Read("Pain fell more. [@romanowski-2017-pilot low S39 #pain-in-27-men]").Claims[0].Anchor
        );

    [Fact]
    public void Marks_AreKeptWithTheCitation() =>
        Assert.Equal(
            ["S39", "C7"],
            Read("Pain fell more. [@romanowski-2017-pilot low S39 C7]").Claims[0].Citations[0].Covers
        );

    [Fact]
    public void SameSentenceTwice_IsOneClaim() => Assert.Single(Read($"Ask first. {Cite}\n\nAsk first. {Cite}").Claims);

    [Fact]
    public void Html_WrapsTheClaimAndNumbersItsSources()
    {
        var page = Read($"Before. Pain fell. {Cite} [@editorial-caution] After.");

        var anchor = page.Claims[0].Anchor;
        Assert.Equal(
            $"<p>Before. <span id=\"{anchor}\">Pain fell.</span><sup><a href=\"#source-1\" "
                + "aria-label=\"Sources 1, 2: Romanowski, 2017; Our precaution\">1, 2</a></sup> After.</p>",
            Assert.IsType<ProseBlock>(Assert.Single(page.Blocks)).Html
        );
    }

    /// <summary>An uncited sentence in between needs the marker, or it would look cited too.</summary>
    [Theory]
    [InlineData("Pain fell. {0} Sleep got better. {0}", 1)]
    [InlineData("Pain fell. {0} Nobody knows why. Sleep got better. {0}", 2)]
    [InlineData("Pain fell. {0} Sleep got better. {0} [@editorial-caution]", 2)]
    [InlineData("- Pain fell. {0}\n- Sleep got better. {0}", 2)]
    public void AdjacentStatementsWithTheSameSources_ShareAMarker(string body, int markers)
    {
        var page = Read(string.Format(CultureInfo.InvariantCulture, body, Cite));

        Assert.Equal(2, page.Claims.Count);
        Assert.Equal(markers, Assert.IsType<ProseBlock>(Assert.Single(page.Blocks)).Html.Split("<sup>").Length - 1);
    }

    [Fact]
    public void Sources_AreListedInOrderOfFirstUseWithTheirCertainties()
    {
        var page = Read($"One. [@editorial-caution] Two. {Cite} Three. [@romanowski-2017-pilot high]");

        Assert.Equal(["editorial-caution", "romanowski-2017-pilot"], page.Sources.Select(source => source.Id));
        Assert.Null(page.Sources[0].Reference);
        Assert.Equal([Certainty.High, Certainty.Low], page.Sources[1].Certainties);
    }

    private static IEnumerable<string> ClaimsOf(string body) => Read(body).Claims.Select(claim => claim.Text);

    private static Page Read(string body)
    {
        using var folder = new SiteFolder()
            .With("risks/index.md", Sample.Index("Risks"))
            .With("risks/further.md", Sample.Article("Further", body));
        return folder.Read().FindPage("/risks/further")!;
    }
}
