namespace AsMassageGuide.Web.Features.Search;

/// <summary>
/// Compares lists of words. Each search compares thousands of them, so nothing here allocates: closures and enumerators
/// made every eighth search wait for the garbage collector.
/// </summary>
internal static class WordList
{
    /// <summary>Whether each word of a phrase is meant by one of the words that were typed, in any order.</summary>
    /// <param name="isMeant">Whether a word of the phrase (first) is meant by a typed one (second).</param>
    public static bool HasAll(
        IReadOnlyList<string> typed,
        IReadOnlyList<string> phrase,
        Func<string, string, bool> isMeant
    )
    {
        for (var place = 0; place < phrase.Count; place++)
        {
            if (!HasAny(typed, phrase[place], isMeant))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word is meant by one of the words that were typed.</summary>
    public static bool HasAny(IReadOnlyList<string> typed, string word, Func<string, string, bool> isMeant)
    {
        for (var place = 0; place < typed.Count; place++)
        {
            if (isMeant(word, typed[place]))
                return true;
        }

        return false;
    }
}
