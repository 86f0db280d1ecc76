using System.Text;
using System.Text.RegularExpressions;
using AsMassageGuide.Content.Model;
using AsMassageGuide.Web.Platform;
using AsMassageGuide.Web.Shared;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>
/// Maps <c>/infobutton</c>, which returns pages for a code that a record system sends. Nothing of the query is
/// stored.
/// </summary>
internal static partial class Infobutton
{
    private const string CallbackKey = "callback";
    private const int LongestCallback = 100;

    public static void MapInfobutton(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(SitePaths.Infobutton, ReadMethods.All, Answer).LetOtherSitesRead();

    private static IResult Answer(HttpContext context, Site site, PublicUrl address)
    {
        // A code can reveal a diagnosis, so the response must not be cached.
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Append("Vary", "Accept");
        if (InfobuttonQuestion.FormatOf(context.Request) is not { } format)
            return Results.Problem(
                "'knowledgeResponseType' can be application/json, application/atom+xml, text/xml, or text/html; "
                    + "application/javascript with a 'callback'.",
                statusCode: StatusCodes.Status400BadRequest,
                title: "The question cannot be read"
            );
        var callback = context.Request.Query[CallbackKey].ToString();
        if (
            format == InfobuttonFormat.Script
            && (callback.Length > LongestCallback || !FunctionName().IsMatch(callback))
        )
            return Results.Problem(
                $"'application/javascript' needs the name of a function in '{CallbackKey}', such as showPages.",
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
        return format switch
        {
            InfobuttonFormat.Json => Results.Text(feed.WriteJson(), "application/json", Encoding.UTF8),
            // The comment keeps the name from being read as the start of another format.
            InfobuttonFormat.Script => Results.Text(
                $"/**/{callback}({feed.WriteJson()});",
                "application/javascript",
                Encoding.UTF8
            ),
            _ => Results.Text(feed.WriteAtom(), AtomFormat.MediaType, Encoding.UTF8),
        };
    }

    [GeneratedRegex(@"^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*\z", RegexOptions.ECMAScript)]
    private static partial Regex FunctionName();
}
