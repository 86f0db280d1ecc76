namespace AsMassageGuide.Content.Model;

/// <summary>How hard a text is to read.</summary>
/// <param name="Sentences">The number of sentences.</param>
/// <param name="Words">The number of words.</param>
/// <param name="SyllablesInAll">The number of syllables in all words.</param>
public sealed record ReadingLevel(int Sentences, int Words, int SyllablesInAll)
{
    /// <summary>The Flesch-Kincaid grade: the years of US school that a reader needs. 0 for an empty text.</summary>
    /// <remarks>Kincaid et al., 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.</remarks>
    public double Grade => Words == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * SyllablesInAll / Words) - 15.59;

    public double WordsASentence => Sentences == 0 ? 0 : (double)Words / Sentences;
}
