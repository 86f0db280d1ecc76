using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.FrontMatter;

/// <summary>The front matter keys that only massage types have.</summary>
internal sealed record TypeHeader
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

    public required Suitability Suitability { get; init; }
    public required LocatedText IfNoneFits { get; init; }
    public required LocatedText AskFor { get; init; }
    public required LocatedText Because { get; init; }
    public required LocatedText BasedOn { get; init; }
    public required Certainty Certainty { get; init; }
    public required PressureRange Pressure { get; init; }
    public required IReadOnlyList<Technique> Involves { get; init; }
    public required IReadOnlyList<Technique> Core { get; init; }
    public required string Session { get; init; }
    public required IReadOnlyList<string> AlsoCalled { get; init; }
    public required string Hands { get; init; }
    public required string Tile { get; init; }

    public static TypeHeader Read(YamlMap keys, ContentProblems problems)
    {
        var header = new TypeHeader
        {
            Suitability = keys.Choice<Suitability>("suitability"),
            IfNoneFits = keys.LocatedText("if-none-fits"),
            AskFor = keys.LocatedText("ask-for"),
            Because = keys.LocatedText("because"),
            BasedOn = keys.LocatedText("based-on"),
            Certainty = keys.Choice<Certainty>("certainty"),
            Pressure = ReadPressure(keys, problems),
            Involves = keys.Choices<Technique>("involves"),
            Core = keys.OptionalChoices<Technique>("core"),
            Session = keys.Words("session"),
            AlsoCalled = [.. keys.OptionalTexts("also-called").Select(text => text.Value)],
            Hands = ReadHands(keys, problems),
            Tile = keys.Choice<TileName>("tile").ToString().ToLowerInvariant(),
        };
        CheckCore(header, keys, problems);
        return header;
    }

    private static string ReadHands(YamlMap keys, ContentProblems problems)
    {
        var hands = keys.SourceWords("hands");
        if (hands.Value.Length > LongestHands)
            problems.TooLong(hands.Spot, "hands", hands.Value.Length, $"at most {LongestHands} characters");
        return hands.Value;
    }

    private static void CheckCore(TypeHeader header, YamlMap keys, ContentProblems problems)
    {
        foreach (var other in header.Core.Except(header.Involves))
            problems.CoreNotInvolved(keys.SpotOf("core"), KebabCaseEnum<Technique>.WordOf(other));
    }

    private static PressureRange ReadPressure(YamlMap keys, ContentProblems problems)
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
