using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Features.Search;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.Search;

/// <summary>What people type when something is wrong, and what they type on any other day.</summary>
public sealed class UrgentHelpMatcherTests(Guide guide)
{
    [Theory]
    [InlineData("cant feel my legs since massage")]
    [InlineData("can't feel my legs")]
    [InlineData("my legs are numb")]
    [InlineData("numb arm after massage")]
    [InlineData("i cannot walk")]
    [InlineData("weak leg after deep tissue")]
    [InlineData("legs gave way")]
    [InlineData("my leg is weak")]
    [InlineData("tingling: legs tingling since massage")]
    [InlineData("numbness between the legs")]
    [InlineData("numb between my legs")]
    [InlineData("saddle numbness")]
    [InlineData("numb groin after massage")]
    [InlineData("trouble peeing")]
    [InlineData("i cant pee")]
    [InlineData("can't urinate")]
    [InlineData("wet myself after massage")]
    [InlineData("lost bladder control")]
    [InlineData("bowel control problem")]
    [InlineData("cauda equina")]
    [InlineData("face drooping")]
    [InlineData("droopy eyelid after neck massage")]
    [InlineData("slurred speech")]
    [InlineData("trouble speaking after massage")]
    [InlineData("seeing double")]
    [InlineData("double vision")]
    [InlineData("sudden dizziness")]
    [InlineData("dizzy after massage")]
    [InlineData("stroke after neck massage")]
    [InlineData("suddenly lost sight")]
    [InlineData("passed out after massage")]
    [InlineData("worst headache of my life")]
    [InlineData("wurst headache")]
    [InlineData("headache and vomiting")]
    [InlineData("headache since massage")]
    [InlineData("thunderclap headache")]
    [InlineData("chest pain")]
    [InlineData("my chest hurts")]
    [InlineData("heart attack")]
    [InlineData("cant breathe")]
    [InlineData("trouble breathing after massage")]
    [InlineData("shortness of breath")]
    [InlineData("coughing up blood")]
    [InlineData("i fell and have back pain")]
    [InlineData("fell down stairs")]
    [InlineData("car accident neck pain")]
    [InlineData("sharp pain after massage")]
    [InlineData("sever pain after massage")]
    [InlineData("broke my neck")]
    [InlineData("heard a crack in my neck")]
    [InlineData("swollen calf")]
    [InlineData("swolen calf")]
    [InlineData("my calf is swollen")]
    [InlineData("calf pain")]
    [InlineData("hot calf")]
    [InlineData("blood clot in leg")]
    [InlineData("dvt")]
    [InlineData("red eye")]
    [InlineData("painful eye")]
    [InlineData("blurry vision")]
    [InlineData("light hurts my eyes")]
    [InlineData("uveitis")]
    [InlineData("fever on humira")]
    [InlineData("fever with biologic")]
    [InlineData("dark urine after massage gun")]
    [InlineData("brown pee")]
    [InlineData("huge bruise")]
    [InlineData("both legs weak")]
    public void SignInAPatientsWords_RaisesItsCard(string typed) => Assert.NotNull(guide.Search(typed).Urgency);

    [Theory]
    [InlineData("swedish massage")]
    [InlineData("long strokes")]
    [InlineData("a massage with long strokes")]
    [InlineData("deep tissue")]
    [InlineData("is massage okay for me")]
    [InlineData("does massage help")]
    [InlineData("hot stone massage")]
    [InlineData("thai massage")]
    [InlineData("shiatsu")]
    [InlineData("massage gun")]
    [InlineData("foam roller")]
    [InlineData("massage chair")]
    [InlineData("bamboo spine")]
    [InlineData("fused spine")]
    [InlineData("flare")]
    [InlineData("stiff neck")]
    [InlineData("sore neck")]
    [InlineData("neck pain")]
    [InlineData("back pain")]
    [InlineData("lower back pain")]
    [InlineData("blood thinners")]
    [InlineData("warfarin")]
    [InlineData("pregnant")]
    [InlineData("pregnancy")]
    [InlineData("osteoporosis")]
    [InlineData("thin bones")]
    [InlineData("psoriasis")]
    [InlineData("ibs")]
    [InlineData("crohns")]
    [InlineData("diabetes")]
    [InlineData("old numb finger")]
    [InlineData("epilepsy")]
    [InlineData("cancer")]
    [InlineData("steroids")]
    [InlineData("humira")]
    [InlineData("enbrel")]
    [InlineData("massage oil")]
    [InlineData("aromatherapy")]
    [InlineData("find a therapist")]
    [InlineData("license")]
    [InlineData("how much does it cost")]
    [InlineData("what to tell the therapist")]
    [InlineData("can i lie on my stomach")]
    [InlineData("side lying")]
    [InlineData("exercise")]
    [InlineData("stretching")]
    [InlineData("swimming")]
    [InlineData("yoga")]
    [InlineData("sleep")]
    [InlineData("insomnia")]
    [InlineData("heat pack")]
    [InlineData("ice")]
    [InlineData("diet")]
    [InlineData("smoking")]
    [InlineData("fatigue")]
    [InlineData("sore after massage")]
    [InlineData("bruise")]
    [InlineData("how often")]
    [InlineData("glossary")]
    [InlineData("privacy")]
    [InlineData("sources")]
    [InlineData("evidence")]
    [InlineData("headache")]
    [InlineData("dizzy")]
    [InlineData("what is as")]
    [InlineData("hla b27")]
    public void EverydayWords_RaiseNone(string typed) => Assert.Null(guide.Search(typed).Urgency);

    [Theory]
    [InlineData("swollen calf and chest pain", Urgency.Emergency)]
    [InlineData("swollen calf", Urgency.SameDay)]
    public void MostUrgent_Wins(string typed, Urgency expected) => Assert.Equal(expected, guide.Search(typed).Urgency);

    [Theory]
    [InlineData("/search?q=cant+feel+my+legs+since+massage", ".care.x")]
    [InlineData("/search?q=swollen+calf", ".care.u")]
    [InlineData("/search?q=worst+headache+zzzzqqqq", ".care.x")]
    public async Task Card_StandsAboveTheResults(string path, string card)
    {
        var page = await guide.ReadAsync(path);

        var shown = Assert.Single(page.QuerySelectorAll(card));
        Assert.True(
            shown
                .CompareDocumentPosition(page.GetElementById("results")!)
                .HasFlag(AngleSharp.Dom.DocumentPositions.Following)
        );
    }

    /// <summary>A sign that nobody could find by a search would be one that nobody checked.</summary>
    [Fact]
    public void EverySign_HasWordsOfItsOwn()
    {
        var signs = new[] { Urgency.Emergency, Urgency.SameDay }.SelectMany(urgency =>
            guide.Site.UrgentHelp(urgency).Signs.Select(sign => (urgency, sign))
        );

        Assert.All(
            signs,
            entry =>
                Assert.All(
                    entry.sign.Say.DefaultIfEmpty(""),
                    said =>
                        Assert.True(
                            new UrgentHelpMatcher(guide.Site).Find(said) is { } found && found <= entry.urgency,
                            $"{entry.sign.Text}: {said}"
                        )
                )
        );
    }
}
