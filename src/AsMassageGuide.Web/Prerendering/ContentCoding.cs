namespace AsMassageGuide.Web.Prerendering;

/// <summary>The content codings of a body, smallest first.</summary>
public enum ContentCoding
{
    Brotli,
    Gzip,
    Identity,
}
