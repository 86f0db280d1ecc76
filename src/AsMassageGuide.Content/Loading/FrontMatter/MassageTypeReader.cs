using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>Reads the front matter keys that only massage types have.</summary>
/// <param name="parseLine">
/// Parses a line of Markdown. Its citations are as certain as the page, unless they say otherwise.
/// </param>
internal sealed class MassageTypeReader(
    YamlMap keys,
    Func<LocatedText, Certainty, RichText> parseLine,
    ContentProblems problems
)
{
    private enum TileName
    {
        Swedish,
        Stone,
        Fascia,
        Self,
        Shiatsu,
        Deep,
        Chair,
        Sports,
        Clinical,
        Tuina,
        Thai,
        Gun,
        Foam,
        Trigger,
        Lymph,
        Seated,
        Acupressure,
        Reflexology,
        Craniosacral,
    }

    /// <summary>The text appears under a small drawing.</summary>
    private const int LongestHands = 60;

    public MassageType Read(PageFile place, PageHeader header)
    {
        var suitability = keys.Choice<Suitability>("suitability");
        var ifNoneFits = keys.LocatedText("if-none-fits");
        var askFor = keys.LocatedText("ask-for");
        var because = keys.LocatedText("because");
        var basedOn = keys.LocatedText("based-on");
        var certainty = keys.Choice<Certainty>("certainty");
        var type = new MassageType
        {
            Slug = place.Name,
            Path = place.Address,
            Name = header.Title.Value,
            Summary = header.Summary,
            Suitability = suitability,
            IfNoneFits = parseLine(ifNoneFits, certainty),
            AskFor = parseLine(askFor, certainty),
            Because = parseLine(because, certainty),
            BasedOn = parseLine(basedOn, certainty),
            Certainty = certainty,
            Pressure = ReadPressure(),
            Involves = keys.Choices<Technique>("involves"),
            Core = keys.OptionalChoices<Technique>("core"),
            Session = keys.Words("session"),
            AlsoCalled = [.. keys.OptionalTexts("also-called").Select(text => text.Value)],
            Hands = ReadHands(),
            Tile = keys.Choice<TileName>("tile").ToString().ToLowerInvariant(),
        };
        foreach (var other in type.Core.Except(type.Involves))
            problems.CoreNotInvolved(keys.SpotOf("core"), KebabCaseEnum<Technique>.WordOf(other));
        return type;
    }

    private string ReadHands()
    {
        var hands = keys.SourceWords("hands");
        if (hands.Value.Length > LongestHands)
            problems.TooLong(hands.Spot, "hands", hands.Value.Length, $"at most {LongestHands} characters");
        return hands.Value;
    }

    private PressureRange ReadPressure()
    {
        const string key = "pressure";
        var ends = keys.Texts(key).Select(text => keys.Number(key, text, 1, 5)).ToList();
        if (ends is [var lowest, var highest] && lowest <= highest)
            return new(lowest, highest);
        if (keys.Has(key))
            problems.BadNumber(
                keys.SpotOf(key),
                key,
                string.Join(", ", ends),
                "the lowest and the highest pressure, like [2, 3]"
            );
        return new(1, 1);
    }
}
