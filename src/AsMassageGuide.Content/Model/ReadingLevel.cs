namespace AsMassageGuide.Content.Model;

/// <summary>How hard a text is to read.</summary>
/// <param name="Sentences">How many it has.</param>
/// <param name="Words">How many it has.</param>
/// <param name="SyllablesInAll">Of all its words.</param>
public sealed record ReadingLevel(int Sentences, int Words, int SyllablesInAll)
{
    /// <summary>Flesch-Kincaid grade: the years of US school that a reader needs. 0 for no text.</summary>
    /// <remarks>Kincaid and others, 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59.</remarks>
    public double Grade => Words == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * SyllablesInAll / Words) - 15.59;

    public double WordsASentence => Sentences == 0 ? 0 : (double)Words / Sentences;
}
