using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AsMassageGuide.Content.Reading.Yaml;

/// <summary>Stops at YAML that is nested too deep: the library makes nodes of it by recursion, and would end the process.</summary>
internal sealed class ShallowParser(IParser inner, int deepest) : IParser
{
    private int depth;

    public bool WentTooDeep => depth > deepest;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext()) return false;
        depth += Current switch { MappingStart or SequenceStart => 1, MappingEnd or SequenceEnd => -1, _ => 0 };
        return WentTooDeep ? throw new YamlException(Current!.Start, Current.End, "nested too deep") : true;
    }
}
