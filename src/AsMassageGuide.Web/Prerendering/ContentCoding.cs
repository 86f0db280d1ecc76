namespace AsMassageGuide.Web.Prerendering;

/// <summary>How a body is encoded, the smallest first.</summary>
public enum ContentCoding
{
    Brotli,
    Gzip,
    Identity,
}
