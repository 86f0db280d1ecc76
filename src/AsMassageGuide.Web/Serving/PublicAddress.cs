namespace AsMassageGuide.Web.Serving;

/// <summary>Where the world finds the guide: canonical links, sitemap and shared links begin with it.</summary>
/// <param name="Root">Scheme and host, such as <c>https://guide.example</c>.</param>
public sealed record PublicAddress(Uri Root)
{
    /// <param name="path">An address within the guide: <c>/massage-types/swedish</c>.</param>
    public string Of(string path) => new Uri(Root, path).AbsoluteUri;

    /// <summary>As a person reads it out: without the scheme.</summary>
    public string Shown(string path) => Of(path)[(Root.Scheme.Length + Uri.SchemeDelimiter.Length)..];
}
