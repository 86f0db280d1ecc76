using System.Collections.Concurrent;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Sharing.Cards;

/// <summary>
/// Provides the preview images of shared links. Each is drawn on first request, and its path contains a hash of its
/// text, so it can be cached indefinitely.
/// </summary>
public sealed class CardPictures(PublicUrl address)
{
    /// <summary>The address of a picture has the hash of its content, so it never changes.</summary>
    public const string CacheForever = "public, max-age=31536000, immutable";

    public const int Width = CardPainter.Width;
    public const int Height = CardPainter.Height;

    private readonly ConcurrentDictionary<string, byte[]> painted = new();

    private string Host => address.Shown("").TrimEnd('/');

    public string PathOf(Page page)
    {
        var words = string.Join(
            '\n',
            page.Title,
            page.Summary,
            page.Type is { } type ? Labels.Label(type.Suitability) : "",
            Host,
            CardPainter.Version
        );
        return $"{SitePaths.Cards}/{page.Code}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..10]}.png";
    }

    /// <summary>Draws the image without caching it.</summary>
    public byte[] Paint(Page page) => CardPainter.Paint(page, Host);

    public byte[] Get(Page page) => painted.GetOrAdd(PathOf(page), _ => Paint(page));

    /// <param name="code">The code of the page.</param>
    /// <param name="hash">The hash of the text; an outdated one redirects to the current image.</param>
    public IResult Answer(string code, string hash, Site site, HttpResponse response)
    {
        if (site.FindByCode(code) is not { } page)
            return Results.NotFound();
        if (PathOf(page) != $"{SitePaths.Cards}/{code}-{hash}.png")
            return Results.Redirect(PathOf(page));
        response.Headers.CacheControl = CacheForever;
        return Results.Bytes(Get(page), MediaTypeNames.Image.Png);
    }
}
