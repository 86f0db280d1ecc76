namespace AsMassageGuide.Web.Shared;

/// <summary>Shared by the two Atom feeds (RFC 4287): content changes and responses for record systems.</summary>
internal static class AtomFormat
{
    public const string MediaType = "application/atom+xml";

    /// <summary>Formats a date as an Atom timestamp; changes have no time of day.</summary>
    public static string Time(DateOnly day) => $"{Formats.IsoDate(day)}T00:00:00Z";
}
