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
    private MassageType ReadType() => new MassageTypeReader(keys, ParseLineOfType, problems).Read(place, header);

    private RichText ParseLineOfType(LocatedText line, Certainty certainty)
    {
        citations.PageCertainty = certainty;
        return ParseLine(line, PassageKind.Text);
    }

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

    /// <summary>Makes a rule's reason a claim, after the claims of the lines before it.</summary>
    private void AddRule(LocatedRule located)
    {
        var rule = located.Rule;
        foreach (var source in located.Sources)
            citations.CheckId(source.Value, source.Spot);
        foreach (var source in rule.Sources)
            claims.NumberOf(source);
        claims.AddRule(rule.Why, rule.Sources, rule.Anchor, located.Spot);
        passages.Add(new(PassageKind.Rule, rule.Why, located.Spot));
        passages.Add(new(PassageKind.Rule, rule.Say, located.Spot));
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
