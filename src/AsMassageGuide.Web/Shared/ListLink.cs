namespace AsMassageGuide.Web.Shared;

/// <summary>
/// A link in a list of pages, drawn by <see cref="LinkItem"/>.
/// </summary>
/// <param name="Path">The address of the page.</param>
/// <param name="Title">The words of the link.</param>
/// <param name="Text">What the page is for, or null to show the title alone.</param>
public sealed record ListLink(string Path, string Title, string? Text = null);
