namespace AsMassageGuide.Web.Platform;

/// <summary>Whether a server renders the pages or they are exported as static files.</summary>
/// <param name="IsStatic">True during an export: forms would not work, so pages show a note instead.</param>
/// <param name="Live">The URL of a server that processes the forms, or null if none is known.</param>
public sealed record SiteMode(bool IsStatic, Uri? Live)
{
    public static SiteMode Server { get; } = new(false, null);

    /// <summary>Creates the mode of an export, with the server that it may link to.</summary>
    public static SiteMode Files(GuideOptions options) => new(true, options.LiveServer);
}
