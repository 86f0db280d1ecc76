using System.Text;
using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Loading;

/// <summary>A content file's text, and the way back from a place in it to line and column.</summary>
public sealed class SourceFile
{
    /// <summary>A page ten times longer than the longest we would want to read.</summary>
    public const long LargestPage = 256 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly List<int> lineStarts = [0];

    public SourceFile(string name, string text)
    {
        Name = name;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                lineStarts.Add(i + 1);
        }
    }

    /// <summary>As problems name it: <c>content/risks/index.md</c>.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <param name="offset">Place in <see cref="Text"/>, from 0; one outside counts as the nearest inside.</param>
    public SourceLocation SpotAt(int offset)
    {
        var inside = Math.Clamp(offset, 0, Text.Length);
        var found = lineStarts.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        return new(Name, line + 1, inside - lineStarts[line] + 1);
    }

    /// <returns>The place in <see cref="Text"/>, from 0.</returns>
    public int OffsetOf(SourceLocation spot) =>
        Math.Min(Text.Length, lineStarts[Math.Clamp(spot.Line - 1, 0, lineStarts.Count - 1)] + spot.Column - 1);

    /// <summary>Null where the file cannot be text of the guide; the reason is among the problems.</summary>
    /// <param name="largest">In bytes.</param>
    public static SourceFile? Read(string path, string name, long largest, ContentProblems problems)
    {
        var start = new SourceLocation(name, 1, 1);
        try
        {
            // The length is asked first, so that a giant never enters memory.
            if (new FileInfo(path).Length is var length && length > largest)
            {
                problems.FileTooLarge(start, length, largest);
                return null;
            }

            return Decode(File.ReadAllBytes(path), name, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.FileMissing(start, e is UnauthorizedAccessException ? "no permission" : "it is missing or in use");
            return null;
        }
    }

    internal static SourceFile? Decode(ReadOnlySpan<byte> bytes, string name, ContentProblems problems)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        try
        {
            var file = new SourceFile(name, StrictUtf8.GetString(bytes));
            if (!string.IsNullOrWhiteSpace(file.Text))
                return file;
            problems.EmptyFile(file.SpotAt(0));
        }
        catch (DecoderFallbackException e)
        {
            var readable = new SourceFile(name, Encoding.UTF8.GetString(bytes[..Math.Max(0, e.Index)]));
            problems.NotUtf8(readable.SpotAt(readable.Text.Length));
        }

        return null;
    }
}
