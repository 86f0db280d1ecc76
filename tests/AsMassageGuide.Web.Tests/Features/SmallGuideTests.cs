using System.Net;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Commands;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AsMassageGuide.Web.Tests.Features;

/// <summary>
/// What <c>check</c> passes is served and exported, also a guide with no checklist, no situation and no change.
/// </summary>
public sealed class SmallGuideTests : IDisposable
{
    private readonly ContentCopy content = new(keep: name => name is "index.md" or "condition-codes.yml");

    public SmallGuideTests()
    {
        const string page =
            "---\ntitle: {0}\ncode: {1}\nsummary: What this is.\nreviewed: 2026-11-24\nreview-due: "
            + "2027-11-24\nclinical-review: none\nchanges: []\n{2}---\n\nWords.\n{3}";
        content.Write("index.md", Format(page, "Home", "babe", "", ""));
        content.Write("massage-types/index.md", Format(page, "Massage types", "babi", "", ""));
        content.Write(
            "massage-types/light.md",
            Format(
                page,
                "Light massage",
                "babu",
                "key-points: [One is here., Two are here., Three are here.]\nif-none-fits: A light session is up to "
                    + "you.\nask-for: Ask for light strokes.\nsuitability: not-enough-evidence\nbecause: We do not "
                    + "know.\nbased-on: No study.\ncertainty: none-found\npressure: [1, 1]\ninvolves: []\nsession: 30 "
                    + "minutes\nhands: Light strokes\ntile: swedish\n",
                ""
            )
        );
        content.Write("search-synonyms.yml", "[]\n");
        content.Write("redirects.yml", "[]\n");
        content.Write("record-systems.yml", "- about: as\n  reader: patient\n  pages: [/massage-types]\n");
        content.Write("search-phrases.yml", "[]");
        content.Write("search-misses.yml", "[]");
        content.Write(
            "style.yml",
            "limits: {page-grade: 99, sentence-words: 99, average-words: 99, key-point-words: "
                + "99, heading-words: 99}\nheadings: []\ncards: []\nlengths: []\nnever-write: []\nplain-words: "
                + "[]\nadvice-words: []\n"
        );
        content.Write("glossary.yml", "[]\n");
        content.Write("references.yml", "[]\n");
        content.Write(
            "urgent-help.yml",
            string.Concat(
                new[] { "emergency", "same-day", "routine" }.Select(list =>
                    $"{list}:\n  heading: \"Get help if you have:\"\n  signs:\n    - sign: Chest pain\n      sources: "
                    + $"[editorial-caution]\n  action: Call.\n"
                )
            )
        );
    }

    [Fact]
    public async Task EveryAddress_Answers()
    {
        Assert.Equal(
            0,
            await CommandLine.RunAsync(["check", content.Path], TextWriter.Null, TextWriter.Null, TimeProvider.System)
        );
        using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("Guide:Content", content.Path)
        );
        using var client = server.CreateClient();
        var site = server.Services.GetRequiredService<Site>();
        await Guide.PrerenderedSiteAsync(server);

        foreach (
            var path in site
                .Paths.All.Concat(site.Files)
                .Concat([
                    "/check?asked=1",
                    "/check?have=none",
                    "/handout?type=light",
                    "/search?q=light",
                    "/massage-types?up-to=1",
                    "/api/v1/check",
                ])
        )
        {
            using var response = await client.GetAsync(
                new Uri(path, UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answered {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Export_Succeeds()
    {
        using var errors = new StringWriter();
        var target = Path.Combine(content.Path, ".site");

        var exit = await CommandLine.RunAsync(
            ["export", target, "--content", content.Path],
            TextWriter.Null,
            errors,
            TimeProvider.System
        );

        Assert.True(exit == 0, errors.ToString());
        Assert.True(File.Exists(Path.Combine(target, "massage-types/light.html")));
    }

    public void Dispose() => content.Dispose();

    private static string Format(string page, params object[] values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, page, values);
}
