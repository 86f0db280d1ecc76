using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Commands;

[Collection(typeof(SharedExport))]
public sealed class StaticHostFilesTests(Guide guide, Exported exported)
{
    [Fact]
    public async Task ShortAddresses_AreRedirectsThatFilesCanMake()
    {
        var page = guide.Site.FindPage("/massage-types/thai-massage")!;
        Assert.Contains(
            $"/go/{page.Code} {page.Path} 302\n",
            await File.ReadAllTextAsync(
                Path.Combine(exported.Target, "_redirects"),
                TestContext.Current.CancellationToken
            ),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"url={page.Path}\"",
            await File.ReadAllTextAsync(
                Path.Combine(exported.Target, "go", $"{page.Code}.html"),
                TestContext.Current.CancellationToken
            ),
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// The rules of a static host give every file what the server sends with it. Cloudflare Pages reads 100 rules, and
    /// 2,000 characters of a line.
    /// </summary>
    [Fact]
    public async Task HeaderRules_SayWhatTheServerSends()
    {
        var lines = await File.ReadAllLinesAsync(
            Path.Combine(exported.Target, "_headers"),
            TestContext.Current.CancellationToken
        );
        Assert.InRange(lines.Count(line => line[0] == '/'), 3, 20);
        Assert.DoesNotContain(lines, line => line.Length > 2000);

        foreach (var page in (await guide.PrerenderedSiteAsync()).Pages)
        {
            var stated = StatedHeaders(lines, page.Path);
            foreach (var (name, value) in page.Headers.Where(sent => sent.Key is not ("Vary" or "Accept-Ranges")))
                Assert.Equal($"{page.Path} {name}: {value}", $"{page.Path} {name}: {stated.GetValueOrDefault(name)}");
            Assert.Equal(page.ContentType, stated.GetValueOrDefault("Content-Type", page.ContentType));
            Assert.Equal(page.Headers.Count - 2, stated.Keys.Count(name => name != "Content-Type"));
        }

        Assert.Contains("immutable", StatedHeaders(lines, "/cards/any.png")["Cache-Control"], StringComparison.Ordinal);
    }

    /// <summary>The files for nginx and Caddy stand beside the folder, and have nothing left to fill in.</summary>
    [Theory]
    [InlineData(".nginx.conf")]
    [InlineData(".Caddyfile")]
    public async Task ServerConfiguration_StandsBesideTheFiles(string ending)
    {
        var text = await File.ReadAllTextAsync(exported.Target + ending, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.Contains($"{exported.Target}", text, StringComparison.Ordinal);
        Assert.Contains("style-src 'self' 'unsafe-inline'", text, StringComparison.Ordinal);
        foreach (var path in SitePaths.WithQuery)
            Assert.Contains(path, text, StringComparison.Ordinal);
        foreach (var page in guide.Site.Pages)
            Assert.Contains($"{SitePaths.ShortAddress(page.Code)} {page.Path}", text, StringComparison.Ordinal);
    }

    /// <summary>nginx knows no type that its file does not name.</summary>
    [Fact]
    public async Task Nginx_KnowsTheTypeOfEveryFile()
    {
        var text = await File.ReadAllTextAsync(exported.Target + ".nginx.conf", TestContext.Current.CancellationToken);
        var files = Exported
            .FilesIn(exported.Target)
            .Where(name => name[0] != '.' && Path.GetExtension(name) is not ("" or ".br" or ".gz"));

        Assert.All(
            files.Select(Path.GetExtension).Distinct(),
            ending => Assert.Matches($@"(?m)^ +\S+( charset=utf-8"")? {ending![1..]};$", text)
        );
    }

    /// <summary>Applies the rules to a path in order, as the hosts do.</summary>
    private static Dictionary<string, string> StatedHeaders(string[] lines, string path)
    {
        var stated = new Dictionary<string, string>();
        var applies = false;
        foreach (var line in lines)
        {
            if (line[0] == '/')
                applies = Regex.IsMatch(path, $"^{Regex.Escape(line).Replace(@"\*", ".*", StringComparison.Ordinal)}$");
            else if (applies && line.Trim() is var header && header.StartsWith("! ", StringComparison.Ordinal))
                stated.Remove(header[2..]);
            else if (applies)
                stated.Add(
                    line[..line.IndexOf(':', StringComparison.Ordinal)].Trim(),
                    line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]
                );
        }

        return stated;
    }
}
