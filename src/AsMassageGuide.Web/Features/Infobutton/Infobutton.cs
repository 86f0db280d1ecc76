using System.Text;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>
/// Maps <c>/infobutton</c>, which returns pages for a code that a record system sends. Nothing of the query is
/// stored.
/// </summary>
internal static class Infobutton
{
    public static void MapInfobutton(this IEndpointRouteBuilder routes) =>
        routes.MapRead(SitePaths.Infobutton, Answer).LetOtherSitesRead();

    private static IResult Answer(HttpContext context, Site site, PublicUrl address)
    {
        // A code can reveal a diagnosis, so the response must not be cached.
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Append("Vary", "Accept");
        if (InfobuttonQuestion.FormatOf(context.Request) is not { } format)
            return Results.Problem(
                "'knowledgeResponseType' can be application/json, application/atom+xml, text/xml, or text/html.",
                statusCode: StatusCodes.Status400BadRequest,
                title: "The question cannot be read"
            );
        var (question, wrong) = InfobuttonQuestion.Read(context.Request.Query);
        if (question is null)
            return Results.Problem(
                wrong,
                statusCode: StatusCodes.Status400BadRequest,
                title: "The question cannot be read"
            );
        var feed = new InfobuttonFeed(question, InfobuttonAnswer.Find(question, site), site, address);
        return format == InfobuttonFormat.Json
            ? Results.Text(feed.WriteJson(), "application/json", Encoding.UTF8)
            : Results.Text(feed.WriteAtom(), AtomFormat.MediaType, Encoding.UTF8);
    }
}
