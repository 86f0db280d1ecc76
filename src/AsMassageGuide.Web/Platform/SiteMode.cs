namespace AsMassageGuide.Web.Platform;

/// <summary>Whether a server stands behind these pages, or only files.</summary>
/// <param name="IsStatic">True while exporting: forms would be sent to nobody, so pages say so instead.</param>
/// <param name="Live">Where a server answers them; null where none is known.</param>
public sealed record SiteMode(bool IsStatic, Uri? Live)
{
    public static SiteMode Server { get; } = new(false, null);

    /// <summary>An export, and the server it may lead to.</summary>
    public static SiteMode Files(GuideOptions options) => new(true, options.LiveServer);
}
