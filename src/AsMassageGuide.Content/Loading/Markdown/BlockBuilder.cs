using AsMassageGuide.Content.Diagnostics;
using AsMassageGuide.Content.Loading.Yaml;
using AsMassageGuide.Content.Model;
using Markdig.Syntax;
using Block = AsMassageGuide.Content.Model.Block;

namespace AsMassageGuide.Content.Loading.Markdown;

/// <summary>Divides a page's body into prose and the blocks that components render.</summary>
/// <param name="isAlarm">Whether the page starts with the emergency card.</param>
internal sealed class BlockBuilder(bool isAlarm, ParsedText text, ContentProblems problems)
{
    private const int MostCautions = 2;

    private readonly List<(string Kind, Block Block, SourceLocation Spot)> furniture = [];

    public IReadOnlyList<Block> Build(IReadOnlyDictionary<QuoteBlock, CalloutLine> callouts)
    {
        var blocks = new List<Block>();
        var prose = new List<Markdig.Syntax.Block>();
        foreach (var block in text.Document)
        {
            if (block is QuoteBlock quote && callouts.TryGetValue(quote, out var line))
            {
                AddProse();
                if (BuildCallout(quote, line) is { } built)
                    blocks.Add(built);
            }
            else if (block is not LinkReferenceDefinitionGroup)
                prose.Add(block);
        }

        AddProse();
        CheckCounts();
        return blocks;

        void AddProse()
        {
            if (prose.Count > 0)
                blocks.Add(new ProseBlock(ProseRenderer.Render(prose)));
            prose.Clear();
        }
    }

    private Block? BuildCallout(QuoteBlock quote, CalloutLine line)
    {
        var spot = text.SpotAt(quote);
        var word = line.Kind.ToLowerInvariant();
        Block? block =
            KebabCaseEnum<CalloutKind>.TryParse(word, out var callout)
                ? new CalloutBlock(callout, line.Title, ProseRenderer.Render(quote))
            : KebabCaseEnum<Urgency>.TryParse(word, out var urgency) ? new UrgentHelpBlock(urgency)
            : word == "drawing" ? BuildDrawing(quote, line, spot)
            : word == "reading-level" ? new ReadingLevelBlock()
            : null;
        if (block is null && word == "drawing")
            return null;
        if (block is null || line.Kind.Any(char.IsLower))
        {
            problems.UnknownCallout(spot, line.Kind, CalloutLine.KnownKinds);
            return null;
        }

        CheckContent(quote, line, block, spot);
        furniture.Add((line.Kind, block, spot));
        return block;
    }

    private DrawingBlock? BuildDrawing(QuoteBlock quote, CalloutLine line, SourceLocation spot)
    {
        var name = line.Title ?? "";
        if (KebabCaseEnum<DrawingName>.TryParse(name, out var drawing))
            return new(drawing, ProseRenderer.Render(quote));
        problems.UnknownValue(spot, "drawing", name, KebabCaseEnum<DrawingName>.Words);
        return null;
    }

    private void CheckContent(QuoteBlock quote, CalloutLine line, Block block, SourceLocation spot)
    {
        if (block is CalloutBlock or DrawingBlock)
        {
            if (quote.Count == 0)
                problems.CalloutMisplaced(spot, line.Kind, "write its words on the lines below, each after '> '");
        }
        else if (quote.Count > 0 || line.Title is not null)
            problems.CalloutMisplaced(spot, line.Kind, "its words come from elsewhere, so nothing else stands inside");
        if (block is UrgentHelpBlock { Urgency: Urgency.Emergency } && isAlarm)
            problems.CalloutMisplaced(spot, line.Kind, "'alarm: true' already shows it at the top of the page");
    }

    private void CheckCounts()
    {
        foreach (var group in furniture.GroupBy(piece => piece.Kind))
        {
            var most = group.First().Block switch
            {
                CalloutBlock { Kind: CalloutKind.Caution } => MostCautions,
                CalloutBlock or DrawingBlock => int.MaxValue,
                _ => 1,
            };
            foreach (var extra in group.Skip(most))
                problems.CalloutMisplaced(
                    extra.Spot,
                    extra.Kind,
                    most == 1 ? "it stands once on a page" : $"it stands at most {most} times on a page"
                );
        }
    }
}
