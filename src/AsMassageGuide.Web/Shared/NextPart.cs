using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Shared;

/// <summary>Names the next part of a list in the header <c>Link</c> (RFC 8288), for programs.</summary>
internal static class NextPart
{
    /// <param name="path">Returns the path of a part.</param>
    public static void Announce<T>(HttpResponse response, ListPart<T> part, Func<int, string> path)
    {
        if (part.Number < part.Count)
            response.Headers.Link = Link(path(part.Number + 1));
    }

    /// <summary>Returns the value of the header for a path.</summary>
    public static string Link(string path) => $"<{path}>; rel=\"next\"";
}
