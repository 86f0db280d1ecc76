using System.Net;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Features.Sharing.Cards;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Commands.ServerConfiguration;

/// <summary>
/// Writes the configuration of web servers that serve an export and pass what asks a question to the guide. The
/// templates beside this file have names in double braces where the export has something to say.
/// </summary>
/// <param name="rules">The headers of the export; see <see cref="HostHeaders"/>.</param>
/// <param name="address">The public address: a server with HTTPS gets its certificate lines.</param>
/// <param name="root">The absolute path of the exported folder.</param>
internal sealed class ServerConfigurations(Site site, IReadOnlyList<HeaderRule> rules, Uri address, string root)
{
    /// <summary>These depend on the path, so the templates set them.</summary>
    private static readonly string[] ByPath = ["Cross-Origin-Resource-Policy", "Cache-Control"];

    private static readonly IReadOnlyList<string> WithQuery =
    [
        .. SitePaths.WithQuery,
        SitePaths.Infobutton,
        $"{SitePaths.ApiV1}/check",
    ];

    public string Nginx() =>
        Fill(
            "nginx.conf",
            new()
            {
                ["headers"] = Lines(Common.Select(header => $"    add_header {header.Key} \"{header.Value}\" always;")),
                // nginx expects 2,048 entries in a map, and warns of more.
                ["hash-size"] = site.Pages.Count > 1000 ? $"map_hash_max_size {4 * site.Pages.Count};\n" : "",
                ["short"] = Lines(ShortAddresses.Select(pair => $"    {pair.From} {pair.To};")),
                ["moved"] = Lines(site.Moved.Select(moved => $"    {moved.From} {moved.To};")),
                ["next"] = Lines(LongLists.Select(list => $"    {list.Path} '{list.Link}';")),
                ["types"] = Lines(
                    TypesOfPaths.Select(type =>
                        $"    location = {type.Path} {{ types {{ }} default_type \"{type.Type}\"; }}"
                    )
                ),
                ["with-query"] = Lines(
                    WithQuery.Select(path => $"    location = {path} {{ try_files /.none @question; }}")
                ),
                ["listen"] = IsSecure
                    ? $"""
                        listen 443 ssl http2;
                        listen [::]:443 ssl http2;
                        server_name {address.Host};
                        ssl_certificate /etc/letsencrypt/live/{address.Host}/fullchain.pem;
                        ssl_certificate_key /etc/letsencrypt/live/{address.Host}/privkey.pem;
                    """
                    : $"    listen {(IPAddress.TryParse(address.Host, out _) ? address.Authority : address.Port)};",
                ["redirect-to-https"] = IsSecure
                    ? $"\nserver {{ listen 80; listen [::]:80; server_name {address.Host}; "
                        + $"return 301 https://{address.Host}$request_uri; }}"
                    : "",
            }
        );

    public string Caddy() =>
        Fill(
            "Caddyfile",
            new()
            {
                ["headers"] = Lines(Common.Select(header => $"\t\t{header.Key} \"{header.Value}\"")),
                ["redirects"] = Lines(
                    ShortAddresses
                        .Select(pair => $"\t\t\tredir {pair.From} {pair.To} 302")
                        .Concat(site.Moved.Select(moved => $"\t\t\tredir {moved.From} {moved.To} 301"))
                ),
                ["next"] = Lines(LongLists.Select(list => $"\t\t\theader {list.Path} Link `{list.Link}`")),
                ["types"] = Lines(
                    TypesOfPaths.Select(type => $"\t\t\theader {type.Path} Content-Type \"{type.Type}\"")
                ),
                ["with-query"] = string.Join(' ', WithQuery),
                ["address"] = address.GetLeftPart(UriPartial.Authority),
            }
        );

    private bool IsSecure => address.Scheme == Uri.UriSchemeHttps;

    private IEnumerable<KeyValuePair<string, string>> Common =>
        rules[0].Headers.Where(header => !ByPath.Contains(header.Key));

    private IEnumerable<(string From, string To)> ShortAddresses =>
        site.Pages.Select(page => (SitePaths.ShortAddress(page.Code), page.Path)).Order();

    /// <summary>The files that go on in another one.</summary>
    private IEnumerable<(string Path, string Link)> LongLists =>
        new[] { StatementParts.Json, StatementParts.Csv, StatementParts.Api }.SelectMany(path =>
            Enumerable
                .Range(1, ListPart.Count(site.Claims.Count, StatementParts.InFile) - 1)
                .Select(part => (path(part), NextPart.Link(path(part + 1))))
        );

    /// <summary>The media types of single files outside of the API, which the templates cover.</summary>
    private IEnumerable<(string Path, string Type)> TypesOfPaths =>
        rules
            .Where(rule =>
                !rule.Pattern.Contains('*') && !rule.Pattern.StartsWith(SitePaths.ApiV1, StringComparison.Ordinal)
            )
            .Select(rule => (rule.Pattern, rule.Headers[0].Value));

    private string Fill(string template, Dictionary<string, string> values)
    {
        values["root"] = root;
        values["api"] = SitePaths.ApiV1;
        values["cards"] = SitePaths.Cards;
        values["go"] = SitePaths.Go;
        values["cache"] = rules[0].Headers.Single(header => header.Key == "Cache-Control").Value;
        values["cache-forever"] = CardPictures.CacheForever;
        using var file = typeof(ServerConfigurations).Assembly.GetManifestResourceStream($"server.{template}")!;
        using var reader = new StreamReader(file);
        return values.Aggregate(
            reader.ReadToEnd(),
            (text, value) => text.Replace($"{{{{{value.Key}}}}}", value.Value, StringComparison.Ordinal)
        );
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
