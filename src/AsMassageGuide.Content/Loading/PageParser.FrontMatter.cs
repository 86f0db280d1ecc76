using AsMassageGuide.Content.Loading.FrontMatter;
using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Loading.Style;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;
using Markdig.Syntax;

namespace AsMassageGuide.Content.Loading;

/// <content>What the front matter of a page says.</content>
internal sealed partial class PageParser
{
    private MassageType ParseType(TypeHeader type) =>
        new()
        {
            Slug = place.Name,
            Name = header.Title.Value,
            Path = place.Address,
            Summary = header.Summary,
            Suitability = type.Suitability,
            IfNoneFits = ParseLine(type.IfNoneFits, PassageKind.Text),
            AskFor = ParseLine(type.AskFor, PassageKind.Text),
            Because = ParseLine(type.Because, PassageKind.Text),
            BasedOn = ParseLine(type.BasedOn, PassageKind.Text),
            Certainty = type.Certainty,
            Pressure = type.Pressure,
            Involves = type.Involves,
            Core = type.Core,
            Session = type.Session,
            AlsoCalled = type.AlsoCalled,
            Hands = type.Hands,
            Tile = type.Tile,
        };

    private OtherChoice ParseChoice(ChoiceHeader choice)
    {
        links.Add(Link.To(choice.Page));
        passages.Add(new(PassageKind.Text, choice.Takes.Value, choice.Takes.Spot));
        return new(
            Slug.FromWords(choice.Name.Value),
            choice.Name.Value,
            choice.Page.Value,
            ParseLine(choice.Because, PassageKind.Text),
            choice.Certainty,
            choice.Takes.Value
        );
    }

    private Situation ParseSituation(SituationHeader situation) =>
        new()
        {
            Slug = place.Name,
            Title = header.Title.Value,
            Path = place.Address,
            Label = situation.Label,
            Words = situation.Words,
            Group = situation.Group,
            IsAlarm = situation.IsAlarm,
            Rules = [.. situation.Rules.Select(ParseRule)],
        };

    private SituationRule ParseRule(RuleHeader rule)
    {
        var sources = rule.Sources.Select(source => shared.Cite(source.Value, rule.Certainty)).ToList();
        foreach (var source in rule.Sources)
            citations.CheckId(source.Value, source.Spot);
        foreach (var source in sources)
            claims.NumberOf(source);
        var anchor = ClaimAnchor.OfRule(rule.Why);
        claims.AddRule(rule.Why, sources, anchor, rule.Spot);
        passages.Add(new(PassageKind.Rule, rule.Why, rule.Spot));
        passages.Add(new(PassageKind.Rule, rule.Say, rule.Spot));
        return new()
        {
            AppliesTo = rule.Scope,
            Advice = rule.Advice,
            Until = rule.Until,
            Areas = rule.Areas,
            Why = rule.Why,
            Say = rule.Say,
            Sources = sources,
            Anchor = anchor,
        };
    }

    /// <summary>Parses one line of the front matter, with its citations and links.</summary>
    private RichText ParseLine(LocatedText line, PassageKind kind)
    {
        if (MarkdownPipeline.Parse(line.Value, line.SpotAt, problems) is not { } text)
            return new("", "");
        new ProseRules(place.Address, links, problems).Check(text);
        new ClaimFinder(citations, claims, problems).Find(text);
        if (text.Document.FirstOrDefault() is ParagraphBlock { Inline: { } inline } && text.Document.Count == 1)
        {
            passages.Add(new(kind, PlainText.From(inline), line.Spot));
            return new(ProseRenderer.RenderInline(inline), PlainText.From(inline));
        }

        if (line.Value.Length > 0)
            problems.WrongShape(line.Spot, "this", "one line of text without a list or heading");
        return new("", "");
    }
}
