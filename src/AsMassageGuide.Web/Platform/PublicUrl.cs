namespace AsMassageGuide.Web.Platform;

/// <summary>Where the world finds the guide: canonical links, sitemap and shared links begin with it.</summary>
/// <param name="Root">Scheme and host, such as <c>https://guide.example</c>.</param>
public sealed record PublicUrl(Uri Root)
{
    /// <param name="path">An address within the guide: <c>/massage-types/swedish</c>.</param>
    public string ToAbsolute(string path) => new Uri(Root, path).AbsoluteUri;

    /// <summary>As a person reads it out: without the scheme.</summary>
    public string Shown(string path) => ToAbsolute(path)[(Root.Scheme.Length + Uri.SchemeDelimiter.Length)..];
}
