using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AsMassageGuide.Web.Tests.Features.Evidence;

/// <summary>A guide with two more pages of statements.</summary>
public sealed class LongGuide : WebApplicationFactory<Program>
{
    private readonly ContentCopy content = new();

    public LongGuide()
    {
        content.WritePage("more/index.md", "More", "zizi", "menu: none", "What this part is about.");
        WriteStrokes("more/first.md", "zize", 1);
        WriteStrokes("more/second.md", "tusa", StatementParts.InFile / 2);
        Client = CreateClient();
    }

    public HttpClient Client { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("Guide:Content", content.Path);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        content.Dispose();
    }

    /// <summary>Writes a page with half as many statements as a file takes.</summary>
    private void WriteStrokes(string name, string code, int from) =>
        content.WritePage(
            name,
            $"Strokes from {from}",
            code,
            "key-points: [Rest early., We are quite unsure., Plan a break.]",
            string.Concat(
                Enumerable
                    .Range(from, StatementParts.InFile / 2)
                    .Select(number => $"- Stroke {number} may feel good. [@saa-complementary expert-advice]\n")
            )
        );
}
