namespace AsMassageGuide.Web.Serving;

/// <summary>
/// A proxy in front takes the encryption off. What the world sees is the configured public address, so that no header of a request has to be believed.
/// </summary>
internal sealed class KnowOwnScheme(RequestDelegate next, PublicAddress address)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Request.Scheme = address.Root.Scheme;
        return next(context);
    }
}
