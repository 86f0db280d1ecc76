namespace AsMassageGuide.Content.Model;

/// <summary>An alternative to massage that is compared with the types: no massage, or exercise.</summary>
/// <param name="Slug">The name as it appears in paths: <c>no-massage</c>.</param>
/// <param name="Path">The page that says more, optionally with an anchor.</param>
/// <param name="Because">What is known about the choice, with sources.</param>
/// <param name="Takes">What the choice involves, in words.</param>
public sealed record OtherChoice(
    string Slug,
    string Name,
    string Path,
    RichText Because,
    Certainty Certainty,
    string Takes
);
