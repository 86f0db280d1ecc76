using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Tests.Support;

namespace AsMassageGuide.Web.Tests.Features;

/// <summary>What is true of every address of the guide.</summary>
public sealed class EveryPageTests(Guide guide)
{
    [Fact]
    public async Task Page_IsOneGoodDocument()
    {
        foreach (var path in guide.Site.Paths.All)
        {
            using var response = await guide.GetAsync(path);
            var page = await Guide.ReadAsync(response);

            Assert.True(response.IsSuccessStatusCode, path);
            Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Empty(
                page.QuerySelectorAll(
                    "script:not([type='application/ld+json'], [src='/guide.js'], "
                        + "[src='/share.js']), [style], [onclick]"
                )
            );
            Assert.True(page.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Length > 20, path);
            Assert.EndsWith(
                path,
                page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
                StringComparison.Ordinal
            );
        }
    }

    /// <summary>Every page knows paper: by the file that browsers fetch last, or because it is made for paper.</summary>
    [Fact]
    public async Task Page_HasItsStyleForPaper()
    {
        using var file = await guide.GetAsync(SitePaths.PaperStyle);
        Assert.Equal("text/css; charset=utf-8", file.Content.Headers.ContentType?.ToString());
        Assert.Contains(
            "@page{",
            await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        foreach (var path in guide.Site.Paths.All)
        {
            var page = await guide.ReadAsync(path);

            var linked = page.QuerySelectorAll($"link[rel=stylesheet][media=print][href='{SitePaths.PaperStyle}']");
            var contained = page.QuerySelectorAll("style")
                .Where(style => style.TextContent.Contains("@media print{", StringComparison.Ordinal));
            Assert.True(linked.Length + contained.Count() == 1, path);
        }
    }

    [Fact]
    public async Task Titles_AreUnique()
    {
        var titles = new List<string>();
        foreach (var path in guide.Site.Paths.All)
            titles.Add((await guide.ReadAsync(path)).Title!);

        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task Ids_StandOnce()
    {
        foreach (var path in guide.Site.Paths.All)
        {
            var page = await guide.ReadAsync(path);

            var doubles = page.QuerySelectorAll("[id]")
                .GroupBy(element => element.Id)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key);
            Assert.Empty(doubles.Select(id => $"{path}#{id}"));
        }
    }

    [Fact]
    public async Task HeadingLevels_AreNotSkipped()
    {
        foreach (var path in guide.Site.Paths.All)
        {
            var levels = (await guide.ReadAsync(path))
                .QuerySelectorAll("h1, h2, h3, h4")
                .Select(heading => heading.LocalName[1] - '0')
                .ToList();

            Assert.Equal(1, levels[0]);
            Assert.All(
                levels.Zip(levels.Skip(1)),
                pair => Assert.True(pair.Second <= pair.First + 1, $"{path}: h{pair.First} then h{pair.Second}")
            );
        }
    }

    [Fact]
    public async Task Links_LeadSomewhere()
    {
        var pages = new Dictionary<string, IDocument>();
        foreach (var path in guide.Site.Paths.All)
            pages[path] = await guide.ReadAsync(path);

        foreach (var (path, page) in pages)
        {
            foreach (
                var href in page.QuerySelectorAll("a[href]")
                    .Cast<IHtmlAnchorElement>()
                    .Select(link => link.GetAttribute("href")!)
                    .Where(href => href[0] is '/' or '#')
                    .Distinct()
            )
            {
                var parts = href.Split('#');
                var target = parts[0].Length == 0 ? path : parts[0].Split('?')[0];
                if (SitePaths.Files.Contains(target))
                    continue;
                if (
                    new[]
                    {
                        $"{SitePaths.Go}/",
                        $"{SitePaths.Qr}/",
                        $"{SitePaths.Share}/",
                        $"{SitePaths.ApiV1}/",
                        SitePaths.Infobutton,
                    }.Any(part => target.StartsWith(part, StringComparison.Ordinal))
                )
                {
                    Assert.True((int)(await guide.GetAsync(href)).StatusCode < 400, $"{path} links to {href}");
                    continue;
                }

                Assert.True(pages.ContainsKey(target), $"{path} links to {href}");
                if (parts.Length > 1)
                    Assert.True(pages[target].GetElementById(parts[1]) is not null, $"{path} links to {href}");
            }
        }
    }
}
