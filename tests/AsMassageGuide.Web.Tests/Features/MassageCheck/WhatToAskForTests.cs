using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features.MassageCheck;

public sealed class WhatToAskForTests(Guide guide)
{
    /// <summary>What to ask for stands under the answer, which may have left out all but light pressure.</summary>
    [Fact]
    public void WhatToAskFor_PressesNoHarderThanTheAnswer()
    {
        string[] harder = ["medium", "strong", "firm", "deep"];
        var limited = guide
            .Site.MassageTypes.SelectMany(type =>
                guide.Site.Situations.Select(situation => MassageAnswer.For(type, [situation]))
            )
            .Where(answer => answer.LeftOut.PressureAbove < 3)
            .Select(answer => answer.Type.AskFor.Plain)
            .Distinct()
            .ToList();

        Assert.NotEmpty(limited);
        Assert.DoesNotContain(
            limited,
            words => harder.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase))
        );
    }
}
