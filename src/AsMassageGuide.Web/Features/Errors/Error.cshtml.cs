using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.Errors;

/// <summary>The error page. It never repeats any part of the request.</summary>
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : GuidePage
{
    public void OnGet(int code)
    {
        // A direct request for the path of an error returns 404, so that clients cannot cause a 5xx status.
        var isError =
            HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        Response.StatusCode = isError && code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        (Title, Description) = Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => (
                "That page is missing",
                "The link may be old, or typed a little wrong. "
                    + "Nothing is wrong at your end. A missing page says nothing about any massage."
            ),
            StatusCodes.Status405MethodNotAllowed => (
                "This guide can only be read",
                "There is nothing to send here. " + "Choose a page to read instead."
            ),
            >= 500 => (
                "Something broke on our side",
                "It is not your fault, and nothing about you was kept. Please " + "try again in a minute."
            ),
            _ => (
                "We could not read that address",
                "Part of the address does not make sense. Choose a page to read instead."
            ),
        };
    }
}
