namespace AsMassageGuide.Web.Platform;

/// <summary>The public URL of the guide, on which canonical links, the sitemap, and shared links are based.</summary>
/// <param name="Root">The scheme and host, such as <c>https://guide.example</c>.</param>
public sealed record PublicUrl(Uri Root)
{
    /// <param name="path">A path within the guide: <c>/massage-types/swedish</c>.</param>
    public string ToAbsolute(string path) => new Uri(Root, path).AbsoluteUri;

    /// <summary>Returns the URL without its scheme, for display.</summary>
    public string Shown(string path) => ToAbsolute(path)[(Root.Scheme.Length + Uri.SchemeDelimiter.Length)..];
}
