namespace AsMassageGuide.Web.Shared;

/// <summary>What our two Atom feeds (RFC 4287) have in common: what changed, and answers to record systems.</summary>
internal static class AtomFormat
{
    public const string MediaType = "application/atom+xml";

    /// <summary>Changes have a day and no hour.</summary>
    public static string Time(DateOnly day) => $"{Formats.IsoDate(day)}T00:00:00Z";
}
