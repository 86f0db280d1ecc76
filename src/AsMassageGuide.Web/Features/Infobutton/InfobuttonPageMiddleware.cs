using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Infobutton;

/// <summary>Leads a person whose browser a record system opened to the page with the same answer.</summary>
internal sealed class InfobuttonPageMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var isAsked = context.Request.Path.Equals(SitePaths.Infobutton, StringComparison.OrdinalIgnoreCase);
        if (isAsked && InfobuttonQuestion.FormatOf(context.Request) == InfobuttonFormat.Page)
            context.Request.Path = SitePaths.InfobuttonPage;
        return next(context);
    }
}
