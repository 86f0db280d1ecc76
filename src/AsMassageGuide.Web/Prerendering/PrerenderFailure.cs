namespace AsMassageGuide.Web.Prerendering;

/// <summary>A path that could not be prerendered.</summary>
/// <param name="Why">A short reason for the log: "answered 500".</param>
/// <param name="Thrown">The exception that the pipeline threw, if any.</param>
public sealed record PrerenderFailure(string Path, string Why, Exception? Thrown);
