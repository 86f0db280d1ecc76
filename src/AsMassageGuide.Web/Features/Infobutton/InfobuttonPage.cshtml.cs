using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>The pages for what a record system asked about, for a person to read.</summary>
public sealed class InfobuttonPageModel(Site site) : GuidePage
{
    public IReadOnlyList<Page> Found { get; private set; } = [];

    /// <summary>Why the question cannot be read, or null.</summary>
    public string? Wrong { get; private set; }

    public void OnGet()
    {
        // A code can reveal a diagnosis, so the response must not be cached or indexed.
        Response.Headers.CacheControl = "no-store";
        Response.Headers.Append("Vary", "Accept");
        Response.Headers["X-Robots-Tag"] = "noindex";
        IsKeptOutOfIndexes = true;
        (Title, Description) = (
            "From your health record",
            "Pages of this guide on what your record system asked about."
        );
        (var question, Wrong) = InfobuttonQuestion.Read(Request.Query);
        if (question is null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        else
            Found = InfobuttonAnswer.Find(question, site);
    }
}
