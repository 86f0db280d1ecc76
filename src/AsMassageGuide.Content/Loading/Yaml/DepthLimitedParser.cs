using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AsMassageGuide.Content.Loading.Yaml;

/// <summary>
/// Stops at aliases and at YAML that is nested too deeply: YamlDotNet builds nodes recursively, so deep nesting would
/// end the process.
/// </summary>
internal sealed class DepthLimitedParser(IParser inner, int deepest) : IParser
{
    private int depth;

    public bool WentTooDeep => depth > deepest;

    /// <summary>
    /// Whether the parser stopped at an alias: a few bytes of aliases that refer to aliases take hours to read.
    /// </summary>
    public bool MetAlias => Current is AnchorAlias;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext())
            return false;
        depth += Current switch
        {
            MappingStart or SequenceStart => 1,
            MappingEnd or SequenceEnd => -1,
            _ => 0,
        };
        if (MetAlias)
            throw new YamlException(Current!.Start, Current.End, "alias");
        return WentTooDeep ? throw new YamlException(Current!.Start, Current.End, "nested too deep") : true;
    }
}
