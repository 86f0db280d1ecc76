namespace AsMassageGuide.Content.Model;

/// <summary>Something to do instead of a massage, compared with the types: no massage, or exercise.</summary>
/// <param name="Slug">As addresses name it, from its name: <c>no-massage</c>.</param>
/// <param name="Path">The page, perhaps with an anchor, that says more.</param>
/// <param name="Because">What is known of it, with its sources.</param>
/// <param name="Takes">What it involves, in words.</param>
public sealed record OtherChoice(
    string Slug,
    string Name,
    string Path,
    RichText Because,
    Certainty Certainty,
    string Takes
);
