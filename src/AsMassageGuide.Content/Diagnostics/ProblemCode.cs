namespace AsMassageGuide.Content.Diagnostics;

/// <summary>
/// The code of each kind of content problem. <c>docs/content-guide.md</c> explains every code; a test keeps the two
/// in sync.
/// </summary>
public static class ProblemCode
{
    public const string NotUtf8 = "AMG001";
    public const string EmptyFile = "AMG002";
    public const string FileTooLarge = "AMG003";
    public const string FolderWithoutIndex = "AMG004";
    public const string TwoFilesForOneAddress = "AMG005";
    public const string AddressTaken = "AMG006";
    public const string BadFileName = "AMG007";
    public const string FileNotRead = "AMG008";
    public const string FileMissing = "AMG009";

    public const string NoFrontMatter = "AMG010";
    public const string UnclosedFrontMatter = "AMG011";
    public const string UnreadableYaml = "AMG012";
    public const string UnknownKey = "AMG013";
    public const string MissingKey = "AMG014";
    public const string WrongShape = "AMG015";
    public const string UnknownValue = "AMG016";
    public const string BadDate = "AMG017";
    public const string TooLong = "AMG018";
    public const string BadNumber = "AMG019";
    public const string DuplicateId = "AMG020";
    public const string FolderInFolder = "AMG021";
    public const string LinkOutside = "AMG022";
    public const string DueBeforeReviewed = "AMG023";
    public const string TabInYaml = "AMG024";
    public const string ConflictMark = "AMG025";
    public const string InvisibleLetter = "AMG026";
    public const string CommentAfterValue = "AMG027";
    public const string SecondDocument = "AMG028";
    public const string AliasInYaml = "AMG029";

    public const string RawHtml = "AMG030";
    public const string Picture = "AMG031";
    public const string LinkRefused = "AMG032";
    public const string HeadingLevel = "AMG033";
    public const string UnknownCallout = "AMG034";
    public const string CalloutMisplaced = "AMG035";
    public const string TooDeep = "AMG036";
    public const string CodeBlock = "AMG037";
    public const string LeftoverMarkup = "AMG039";
    public const string TableRow = "AMG045";

    public const string UnknownReference = "AMG040";
    public const string MalformedCitation = "AMG041";
    public const string CertaintyMissing = "AMG042";
    public const string CitationMisplaced = "AMG043";
    public const string UnusedReference = "AMG044";

    public const string DeadLink = "AMG050";
    public const string DuplicateTitle = "AMG051";
    public const string DuplicateAnchor = "AMG052";
    public const string ListedPageMissing = "AMG053";
    public const string BadCode = "AMG054";
    public const string DuplicateCode = "AMG055";
    public const string MovedPageExists = "AMG056";
    public const string RedirectTarget = "AMG057";
    public const string RelatedAgain = "AMG058";
    public const string HeadingTaken = "AMG059";

    public const string HardToRead = "AMG070";
    public const string LongSentence = "AMG071";
    public const string NeverWritten = "AMG072";
    public const string HeavyWord = "AMG073";
    public const string HeadingMissing = "AMG074";
    public const string CardMissing = "AMG075";
    public const string ReviewOverdue = "AMG076";
    public const string ReviewedInFuture = "AMG077";

    public const string TooManyWords = "AMG078";

    public const string UnknownType = "AMG060";
    public const string RuleForNothing = "AMG061";
    public const string RulesContradict = "AMG062";
    public const string StrictOnCautionAlone = "AMG063";
    public const string UntilMismatch = "AMG064";
    public const string CoreNotInvolved = "AMG065";
    public const string AdviceByHand = "AMG066";
    public const string UnfinishedReference = "AMG067";
}
