using System.Text;

namespace AsMassageGuide.Content.Model;

/// <summary>
/// Long text that is kept as UTF-8, which takes half the memory of a string. A guide of 10,000 pages keeps all of them.
/// </summary>
/// <remarks>Converting it back makes a new string each time, so only text that is seldom read is kept like this.</remarks>
public sealed class Utf8Text(string text) : IEquatable<Utf8Text>
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    public override string ToString() => Encoding.UTF8.GetString(bytes);

    public bool Equals(Utf8Text? other) => other is not null && bytes.AsSpan().SequenceEqual(other.bytes);

    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
