using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Diagnostics;

/// <content>Plain language.</content>
public sealed partial class ContentProblems
{
    internal void HardToRead(SourceLocation spot, ReadingLevel level, int mostGrade, int mostWords) =>
        Error(
            spot,
            ProblemCode.HardToRead,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"the page reads at grade {level.Grade:0.0} with {level.WordsASentence:0.0} words a sentence; at most grade "
                    + $"{mostGrade} and {mostWords} words. This is its hardest sentence: write shorter words and sentences, here "
                    + $"first."
            )
        );

    public void LongSentence(SourceLocation spot, int words, int limit) =>
        Error(
            spot,
            ProblemCode.LongSentence,
            $"this has {words} words; at most {limit}. Cut it in two, or take words out."
        );

    public void NeverWritten(SourceLocation spot, string found, string instead) =>
        Error(spot, ProblemCode.NeverWritten, $"'{found}' is never written here; write {instead}.");

    public void HeavyWord(SourceLocation spot, string found, string instead) =>
        Error(
            spot,
            ProblemCode.HeavyWord,
            $"'{found}' is a heavy word; write '{instead}', or explain it in glossary.yml."
        );

    public void TooManyWords(SourceLocation spot, int words, int limit) =>
        Error(
            spot,
            ProblemCode.TooManyWords,
            $"the page has {words} words of text; at most {limit}. Take out what stands elsewhere, and link to it."
        );

    public void HeadingMissing(SourceLocation spot, string heading) =>
        Error(
            spot,
            ProblemCode.HeadingMissing,
            $"the page has no heading that begins '{heading}'; add it, because style.yml asks it of pages in this "
                + $"folder."
        );

    public void CardMissing(SourceLocation spot, Model.Urgency card) =>
        Error(
            spot,
            ProblemCode.CardMissing,
            $"the page does not show the card "
                + $"'{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(card.ToString())}'; add the line '> "
                + $"[!{System.Text.Json.JsonNamingPolicy.KebabCaseUpper.ConvertName(card.ToString())}]'."
        );

    public void ReviewedInFuture(SourceLocation spot, DateOnly day) =>
        Error(
            spot,
            ProblemCode.ReviewedInFuture,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{day:yyyy-MM-dd} is still to come; write the day on which it was done."
            )
        );

    public void ReviewOverdue(SourceLocation spot, DateOnly due) =>
        Warn(
            spot,
            ProblemCode.ReviewOverdue,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"the next review was due on {due:yyyy-MM-dd}; read the page against its sources again, and then set "
                    + $"'reviewed' and 'review-due'."
            )
        );
}
