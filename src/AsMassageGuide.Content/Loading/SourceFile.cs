using System.Text;
using AsMassageGuide.Content.Diagnostics;

namespace AsMassageGuide.Content.Loading;

/// <summary>The text of a content file, which maps positions in it to lines and columns.</summary>
public sealed class SourceFile
{
    /// <summary>The size limit of a page in bytes: ten times the longest that anyone would want to read.</summary>
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

    /// <summary>The name that problems show: <c>content/risks/index.md</c>.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <param name="offset">
    /// The zero-based offset in <see cref="Text"/>. An offset outside the text is clamped to it.
    /// </param>
    public SourceLocation SpotAt(int offset)
    {
        var inside = Math.Clamp(offset, 0, Text.Length);
        var found = lineStarts.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        return new(Name, line + 1, inside - lineStarts[line] + 1);
    }

    /// <returns>The zero-based offset in <see cref="Text"/>.</returns>
    public int OffsetOf(SourceLocation spot) =>
        Math.Min(Text.Length, lineStarts[Math.Clamp(spot.Line - 1, 0, lineStarts.Count - 1)] + spot.Column - 1);

    /// <summary>Returns null, and reports why, when the file cannot be read.</summary>
    /// <param name="largest">The size limit in bytes.</param>
    public static SourceFile? Read(string path, string name, long largest, ContentProblems problems)
    {
        var start = new SourceLocation(name, 1, 1);
        try
        {
            // Check the length first, so that a huge file is never loaded into memory.
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
