using System.Collections.Concurrent;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Sharing.Cards;

/// <summary>
/// The pictures of shared links. Each is painted when it is first asked for, under an address that changes with its
/// words, and so is kept for good.
/// </summary>
public sealed class CardPictures(PublicUrl address)
{
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

    /// <summary>Paints and keeps nothing.</summary>
    public byte[] Paint(Page page) => CardPainter.Paint(page, Host);

    public byte[] Get(Page page) => painted.GetOrAdd(PathOf(page), _ => Paint(page));

    /// <param name="code">Of the page.</param>
    /// <param name="hash">Of the words; an old one leads to the picture of today.</param>
    public IResult Answer(string code, string hash, Site site, HttpResponse response)
    {
        if (site.FindByCode(code) is not { } page)
            return Results.NotFound();
        if (PathOf(page) != $"{SitePaths.Cards}/{code}-{hash}.png")
            return Results.Redirect(PathOf(page));
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(Get(page), MediaTypeNames.Image.Png);
    }
}
