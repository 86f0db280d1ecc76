using AsMassageGuide.Web.Shared;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace AsMassageGuide.Web.Features.Errors;

/// <summary>What a visitor sees when there is no page to show. It never repeats what they asked for.</summary>
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : GuidePage
{
    public void OnGet(int code)
    {
        // Asked for directly, the address of an error is a page that is missing: nobody may cause a 5xx.
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
