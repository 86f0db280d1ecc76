using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.FrontMatter;
using AsMassageGuide.Content.Loading.Markdown;
using AsMassageGuide.Content.Loading.Style;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Content.Readability;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AsMassageGuide.Content.Loading;

/// <summary>A page together with the positions in its file, for the checks that need all pages.</summary>
/// <param name="Advice">Its sentences that give advice, which must not say what the rules say.</param>
internal sealed record PageDraft(
    Page Page,
    PageHeader Header,
    IReadOnlyList<LocatedRule> Rules,
    IReadOnlyCollection<string> Anchors,
    IReadOnlyList<Link> Links,
    IReadOnlyList<AdviceSentence> Advice
);

/// <summary>
/// Parses one page's front matter and Markdown into a <see cref="Page"/>, independently of other pages.
/// </summary>
internal sealed partial class PageParser
{
    private readonly SourceFile file;
    private readonly PageFile place;
    private readonly YamlMap keys;
    private readonly PageHeader header;
    private readonly SharedContent shared;
    private readonly ContentProblems problems;
    private readonly PageAnchors anchors;
    private readonly ClaimCollector claims;
    private readonly CitationReader citations;
    private readonly List<Link> links = [];
    private readonly List<Passage> passages = [];
    private Situation? situation;

    public PageParser(SourceFile file, PageFile place, YamlMap keys, SharedContent shared, ContentProblems problems)
    {
        this.file = file;
        this.place = place;
        this.keys = keys;
        header = PageHeader.Read(keys, place.Kind, problems);
        this.shared = shared;
        this.problems = problems;
        anchors = new(problems);
        claims = new(place.Address, anchors, shared.References);
        citations = new(shared, problems);
    }

    /// <remarks>Parses in page order, because sources are numbered in order of occurrence.</remarks>
    public PageDraft Parse(int bodyStart)
    {
        var type = place.Kind == PageKind.MassageType ? ReadType() : null;
        (situation, var rules) =
            place.Kind == PageKind.Situation ? new SituationReader(keys, shared).Read(place, header) : (null, []);
        keys.RefuseOtherKeys();
        var keyPoints = header.KeyPoints.Select(point => ParseLine(point, PassageKind.KeyPoint)).ToList();
        foreach (var rule in rules)
            AddRule(rule);
        var choices = header.OtherChoices.Select(ParseChoice).ToList();
        var (blocks, outline) = ParseBody(bodyStart);
        var cards = CardsOf(blocks);
        var level = ReadingLevelMeter.Measure(
            passages.Select(passage => passage.Text).Concat(cards.SelectMany(shared.WordsOf))
        );
        new StyleChecker(shared.Style, file, problems).Check(
            place.IsIndex ? null : place.Folder,
            passages,
            level,
            cards
        );
        foreach (var own in header.Related.Where(related => related.Value == place.Address))
            problems.RelatedAgain(own.Spot, own.Value);
        links.AddRange(header.Related.Select(Link.To));

        var page = new Page
        {
            Path = place.Address,
            Code = header.Code,
            File = place.DisplayName,
            Title = header.Title.Value,
            Summary = header.Summary,
            Review = header.Review,
            Changes = header.Changes,
            KeyPoints = keyPoints,
            Blocks = blocks,
            Outline = outline,
            Sources = claims.ListSources(),
            Claims = claims.Claims,
            Related = [.. header.Related.Select(related => related.Value)],
            Covers = header.Covers,
            Reading = level,
            Texts = PassageSections.Group(passages),
            Markdown = new(file.Text[bodyStart..]),
            OtherChoices = choices,
            Type = type,
            Situation = situation,
        };
        return new(page, header, rules, anchors.All, links, [.. AdviceSentence.FindIn(passages, shared.Style)]);
    }

    private (IReadOnlyList<Model.Block> Blocks, IReadOnlyList<Heading> Outline) ParseBody(int bodyStart)
    {
        if (
            MarkdownPipeline.Parse(file.Text[bodyStart..], offset => file.SpotAt(bodyStart + offset), problems)
            is not { } text
        )
            return ([], []);
        new ProseRules(place.Address, links, problems).Check(text);
        var outline = NameHeadings(text);

        // Must come before claims are found: a callout's first line is not part of any sentence.
        var callouts = text
            .Document.OfType<QuoteBlock>()
            .Select(quote => (quote, line: CalloutLine.Take(quote)))
            .Where(pair => pair.line is not null)
            .ToDictionary(pair => pair.quote, pair => pair.line!);
        passages.AddRange(PassagesOf(text));
        new ClaimFinder(citations, claims, problems).Find(text);
        shared.Terms.AddTo(text, place.Address);
        return (new BlockBuilder(situation?.IsAlarm == true, text, problems).Build(callouts), outline);
    }

    private static IEnumerable<Passage> PassagesOf(ParsedText text) =>
        text
            .Document.Descendants<LeafBlock>()
            .Where(leaf => leaf.Inline is not null)
            .Select(leaf => new Passage(
                leaf is HeadingBlock ? PassageKind.Heading : PassageKind.Text,
                PlainText.From(leaf.Inline),
                text.SpotAt(leaf)
            ));

    /// <summary>Returns the urgent-help cards that the page shows.</summary>
    private List<Urgency> CardsOf(IReadOnlyList<Model.Block> blocks)
    {
        var cards = blocks.OfType<UrgentHelpBlock>().Select(block => block.Urgency).ToList();
        if (situation?.IsAlarm == true)
            cards.Add(Urgency.Emergency);
        return cards;
    }

    private List<Heading> NameHeadings(ParsedText text)
    {
        var outline = new List<Heading>();
        foreach (var heading in text.Document.Descendants<HeadingBlock>())
        {
            var words = PlainText.From(heading.Inline);
            var anchor = Slug.FromWords(words);
            heading.GetAttributes().Id = anchor;
            anchors.AddHeading(anchor, text.SpotAt(heading));
            outline.Add(new(heading.Level, anchor, words));
        }

        return outline;
    }
}
