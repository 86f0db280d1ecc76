using AsMassageGuide.Web.Features.Search;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Search;

/// <summary>What patients type, and the page they mean. It has to be the first one found.</summary>
public sealed class SearchTableTests(Guide guide)
{
    [Theory]
    // Names, as they are and misspelt
    [InlineData("swedish massage", "/massage-types/swedish-massage")]
    [InlineData("sweedish", "/massage-types/swedish-massage")]
    [InlineData("relaxation massage", "/massage-types/swedish-massage")]
    [InlineData("deep tissue", "/massage-types/deep-tissue-massage")]
    [InlineData("deep tisue masage", "/massage-types/deep-tissue-massage")]
    [InlineData("hot stones", "/massage-types/hot-stone-massage")]
    [InlineData("myofacial release", "/massage-types/myofascial-release")]
    [InlineData("shiatsu", "/massage-types/shiatsu")]
    [InlineData("shiatzu", "/massage-types/shiatsu")]
    [InlineData("tui na", "/massage-types/tuina")]
    [InlineData("thai massage", "/massage-types/thai-massage")]
    [InlineData("theragun", "/massage-types/massage-gun")]
    [InlineData("percussion gun", "/massage-types/massage-gun")]
    [InlineData("foam roller", "/massage-types/foam-rolling")]
    [InlineData("trigger points", "/massage-types/trigger-point-therapy")]
    [InlineData("muscle knots", "/massage-types/trigger-point-therapy")]
    [InlineData("lymph drainage", "/massage-types/lymphatic-drainage")]
    [InlineData("reflexology", "/massage-types/reflexology")]
    [InlineData("accupressure", "/massage-types/acupressure")]
    [InlineData("cranio sacral", "/massage-types/craniosacral-therapy")]
    [InlineData("massage chair", "/massage-types/massage-chair")]
    [InlineData("office massage", "/massage-types/seated-massage")]
    [InlineData("sports massage", "/massage-types/sports-massage")]
    [InlineData("medical massage", "/massage-types/clinical-massage")]
    [InlineData("self massage", "/massage-types/self-massage")]
    [InlineData("partner massage", "/massage-types/self-massage")]
    // Health
    [InlineData("bamboo spine", "/situations/fused-spine")]
    [InlineData("fused spine", "/situations/fused-spine")]
    [InlineData("osteoporosis", "/situations/thin-bones")]
    [InlineData("brittle bones", "/situations/thin-bones")]
    [InlineData("warfarin", "/situations/blood-thinners")]
    [InlineData("eliquis", "/situations/blood-thinners")]
    [InlineData("blood thiners", "/situations/blood-thinners")]
    [InlineData("dvt", "/situations/blood-clot")]
    [InlineData("blood clot in leg", "/situations/blood-clot")]
    [InlineData("pregnant", "/situations/pregnancy")]
    [InlineData("psoriasis", "/situations/psoriasis-or-eczema")]
    [InlineData("fever", "/situations/infection-or-skin")]
    [InlineData("humira", "/situations/medicines-and-infection")]
    [InlineData("hip replacement", "/situations/surgery-or-implant")]
    [InlineData("pacemaker", "/situations/implant-or-device")]
    [InlineData("stiff neck", "/situations/stiff-neck")]
    [InlineData("tingling in legs", "/situations/numbness-or-weakness")]
    [InlineData("high blood pressure", "/situations/heart-or-nerve-problems")]
    [InlineData("cant lie on my stomach", "/situations/cannot-lie-face-down")]
    [InlineData("massage during a flare", "/situations/flare")]
    // Risks
    [InlineData("chiropracter", "/risks/cracking-and-twisting")]
    [InlineData("neck cracking", "/risks/cracking-and-twisting")]
    [InlineData("can i crack my neck", "/risks/cracking-and-twisting")]
    [InlineData("red eye", "/situations/red-eye")]
    [InlineData("sore after massage", "/risks/soreness-and-flares")]
    [InlineData("stroke neck artery", "/risks/neck-arteries")]
    [InlineData("broken back", "/risks/broken-bones")]
    [InlineData("when to go to the ER", "/risks/when-to-get-help")]
    // Whole questions
    [InlineData("does massage help ankylosing spondylitis?", "/massage/does-it-help")]
    [InlineData("what is anklosing spondilitis", "/about-as/what-is-as")]
    [InlineData("how do I find a good massage therapist", "/choosing-a-therapist/find-a-therapist")]
    [InlineData("what should I tell my masseuse", "/choosing-a-therapist/what-to-tell-the-therapist")]
    [InlineData("is a massage licence needed in california", "/choosing-a-therapist/licenses-united-states")]
    [InlineData("can massage replace my medicine", "/massage/what-it-cannot-do")]
    [InlineData("which position is best for massage", "/massage/positions")]
    [InlineData("do heat packs help", "/living-with-as/heat-and-cold")]
    // The rest
    [InlineData("axspa", "/about-as/what-is-as")]
    [InlineData("HLA-B27", "/about-as/what-is-as")]
    [InlineData("exercise", "/living-with-as/exercise")]
    [InlineData("mediterranean diet", "/living-with-as/food")]
    [InlineData("smoking", "/living-with-as/smoking")]
    [InlineData("stretching", "/living-with-as/stretching")]
    [InlineData("insomnia", "/living-with-as/sleep-and-stress")]
    [InlineData("diary", "/checklists/response-diary")]
    [InlineData("privacy", "/pages/privacy")]
    [InlineData("cookies", "/pages/privacy")]
    public void Query_FindsThePageThatIsMeant(string typed, string page)
    {
        var answer = guide.Search(typed);

        Assert.True(
            answer.Hits.Count > 0 && answer.Hits[0].Page == page,
            $"{typed} ({answer.Instead}): " + $"{string.Join(" | ", answer.Hits.Take(5).Select(hit => hit.Address))}"
        );
    }

    [Theory]
    [InlineData("anklosing", "ankylosing")]
    [InlineData("chiropracter", "chiropractor")]
    [InlineData("sweedish masage", "swedish massage")]
    public void Misspelling_IsMendedAndSaid(string typed, string instead) =>
        Assert.Equal(instead, guide.Search(typed).Instead);

    /// <summary>
    /// The process knows no culture, and so no decomposition of letters: the folding is the guide's own.
    /// </summary>
    [Theory]
    [InlineData("nécK")]
    [InlineData("fláre")]
    [InlineData("ＳＰＩＮＥ")]
    public void AccentsAndWidth_AreFolded(string typed)
    {
        var answer = guide.Search(typed);

        Assert.Null(answer.Instead);
        Assert.NotEmpty(answer.Hits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("\"")]
    [InlineData("AND OR NOT NEAR")]
    [InlineData("title:massage*")]
    [InlineData("massage\" OR \"1")]
    [InlineData("(((((")]
    [InlineData("🤕🦴")]
    [InlineData("تدليك")]
    [InlineData("\u202Emassage")]
    [InlineData("mas\u0000sage")]
    [InlineData("'; DROP TABLE doc; --")]
    [InlineData("qwertyuiopasdf")]
    public void OddInput_IsAnsweredCalmly(string typed)
    {
        var answer = guide.Search(typed);

        Assert.False(answer.IsCut);
        Assert.DoesNotContain(answer.Typed, char.IsControl);
    }

    [Fact]
    public void AnyInput_IsAnsweredCalmly() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.String[0, 220],
            typed => Assert.True(guide.Search(typed).Typed.Length <= SearchQuery.Longest),
            iter: 500,
            threads: 1
        );

    [Fact]
    public void LongInput_IsCut()
    {
        var answer = guide.Search(new string('a', 500));

        Assert.True(answer.IsCut);
        Assert.Equal(200, answer.Typed.Length);
    }
}
