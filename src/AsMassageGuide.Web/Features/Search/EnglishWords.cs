using System.Collections.Frozen;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>
/// English words, in lower case and without apostrophes, so that none of them is taken for a misspelling. From the
/// Spell Checker Oriented Word Lists (SCOWL), copyright 2000-2011 by Kevin Atkinson, size 60, American spelling. Permission to use,
/// copy, modify, distribute, and sell these word lists for any purpose is granted without fee, provided that this
/// notice appears in all copies; they are provided "as is" without express or implied warranty.
/// </summary>
internal static class EnglishWords
{
    private static readonly FrozenSet<string> All = Read();

    public static bool Contains(string word) => All.Contains(word);

    private static FrozenSet<string> Read()
    {
        using var file = typeof(EnglishWords).Assembly.GetManifestResourceStream("english-words.txt")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    }
}
