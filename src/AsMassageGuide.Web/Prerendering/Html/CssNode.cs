using ExCSS;

namespace AsMassageGuide.Web.Prerendering.Html;

/// <summary>A parsed rule of a style sheet that remembers its source text, so that what stays is written unchanged.</summary>
internal abstract record CssNode
{
    private static readonly StylesheetParser Parser = new(
        includeUnknownRules: true,
        includeUnknownDeclarations: true,
        tolerateInvalidSelectors: true,
        tolerateInvalidValues: true,
        tolerateInvalidConstraints: true,
        preserveComments: false,
        preserveDuplicateProperties: true
    );

    /// <summary>The declarations of the rules in it.</summary>
    public abstract IEnumerable<CssDeclaration> Declarations { get; }

    /// <param name="used">The custom properties to write: <c>--ink</c>.</param>
    /// <returns>The text of the rule, or an empty string if nothing is left of it.</returns>
    public abstract string Write(IReadOnlySet<string> used);

    public static IReadOnlyList<CssNode> Parse(string css)
    {
        // The parser holds its state while it reads.
        lock (Parser)
            return ReadAll(Parser.Parse(css), css);
    }

    /// <summary>Reads the rules in a text, and the text between two rules, which the parser skipped.</summary>
    private static List<CssNode> ReadAll(IStylesheetNode parent, string text)
    {
        var nodes = new List<CssNode>();
        var end = 0;
        foreach (var rule in parent.Children.OfType<IRule>())
        {
            var source = rule.StylesheetText.Text;
            var start = text.IndexOf(source, end, StringComparison.Ordinal);
            nodes.AddRange(ReadSkipped(text[end..start]));
            nodes.Add(Read(rule, source));
            end = start + source.Length;
        }

        nodes.AddRange(ReadSkipped(text[end..]));
        return nodes;
    }

    /// <summary>
    /// The parser skips conditions that it does not know, such as <c>@supports selector()</c>. The rules under one are
    /// read; anything else stays as it is.
    /// </summary>
    private static IEnumerable<CssNode> ReadSkipped(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var open = text.IndexOf('{', StringComparison.Ordinal);
        if (open < 0 || !text.StartsWith("@supports", StringComparison.Ordinal))
            return [new CssText(text)];
        var close = FindClosing(text, open);
        var inner = text[(open + 1)..close];
        return
        [
            new CssGroup(text[..open], ReadAll(Parser.Parse(inner), inner)),
            .. ReadSkipped(text[Math.Min(close + 1, text.Length)..]),
        ];
    }

    private static int FindClosing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth +=
                text[i] == '{' ? 1
                : text[i] == '}' ? -1
                : 0;
            if (depth == 0)
                return i;
        }

        return text.Length;
    }

    private static CssNode Read(IRule rule, string text)
    {
        var open = text.IndexOf('{', StringComparison.Ordinal);
        return rule switch
        {
            StyleRule style => CssRule.Read(style, text),
            IConditionRule => new CssGroup(text[..open], ReadAll(rule, text[(open + 1)..text.LastIndexOf('}')])),
            _ => new CssText(text),
        };
    }
}

/// <summary>A rule that does not depend on elements, or that the parser does not know: <c>@page</c>.</summary>
internal sealed record CssText(string Text) : CssNode
{
    public override IEnumerable<CssDeclaration> Declarations => [CssDeclaration.Read(Text)];

    public override string Write(IReadOnlySet<string> used) => Text;
}

/// <summary>Rules under a condition.</summary>
/// <param name="Prelude"><c>@media print</c></param>
internal sealed record CssGroup(string Prelude, IReadOnlyList<CssNode> Nodes) : CssNode
{
    public override IEnumerable<CssDeclaration> Declarations => Nodes.SelectMany(node => node.Declarations);

    public override string Write(IReadOnlySet<string> used) =>
        string.Concat(Nodes.Select(node => node.Write(used))) is { Length: > 0 } inner ? $"{Prelude}{{{inner}}}" : "";
}
