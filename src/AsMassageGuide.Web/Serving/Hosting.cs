namespace AsMassageGuide.Web.Serving;

/// <summary>Whether a server stands behind these pages, or only files.</summary>
/// <param name="IsStatic">True while exporting: forms would be sent to nobody, so pages say so instead.</param>
/// <param name="Live">Where a server answers them; null where none is known.</param>
public sealed record Hosting(bool IsStatic, Uri? Live)
{
    public static Hosting Server { get; } = new(false, null);

    /// <summary>An export, and the server it may lead to.</summary>
    public static Hosting Files(GuideOptions options) => new(true, options.LiveServer);
}
