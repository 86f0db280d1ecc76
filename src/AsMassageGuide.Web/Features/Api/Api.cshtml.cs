using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Api;

/// <summary>Page that documents the API for developers.</summary>
public sealed class ApiModel : GuidePage
{
    public ApiModel()
    {
        Title = "Open data";
        Description =
            "All that the guide knows, for other programs: types, situations, rules, statements and "
            + "sources. Free for all, with no key.";
        Address = SitePaths.Api;
    }

    /// <summary>The paths and what they return.</summary>
    public static IReadOnlyList<(string Path, string Holds)> Resources { get; } =
    [
        ("/types", "the massage types, with tag, reason, certainty and pressure"),
        ("/types.csv", "the same as a table"),
        ("/situations", "the health problems, and what each changes"),
        ("/rules", "all those changes in one list"),
        (
            "/check?have=flare&type=swedish-massage",
            "what health problems change for a type; the same answer as the massage check"
        ),
        ("/claims", "every statement with a source"),
        ("/references", "the sources"),
        ("/glossary", "medical words in plain words"),
        ("/pages", "the pages, with the day each was checked"),
        (
            "/pages/figi",
            "one page by its code, with what a FHIR DocumentReference needs: language, type, condition codes"
        ),
    ];
}
