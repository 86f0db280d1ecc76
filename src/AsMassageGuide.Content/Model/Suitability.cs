namespace AsMassageGuide.Content.Model;

/// <summary>The guide's central tag: how a massage type suits most people who have AS.</summary>
/// <remarks>
/// It is about people with AS in general. It is never a verdict on one person, and "tolerated" does not mean "safe".
/// </remarks>
public enum Suitability
{
    /// <summary>
    /// A charity, guideline, or expert supports its gentle form. No one has counted how many people with AS tolerate
    /// it well.
    /// </summary>
    GenerallyTolerated,

    /// <summary>
    /// There is no usable study and no clear expert advice. The guide says so plainly and never guesses.
    /// </summary>
    NotEnoughEvidence,

    /// <summary>A published source advises people with AS, or with a fragile spine, against it.</summary>
    GenerallyUnsuitable,
}
