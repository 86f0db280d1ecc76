namespace AsMassageGuide.Content.Model;

/// <summary>The tag the guide turns on: how a massage type sits with most people who have AS.</summary>
/// <remarks>It is about people with AS in general. It is never a verdict on one person, and "tolerated" is not
/// "safe".</remarks>
public enum Suitability
{
    /// <summary>
    /// A charity, guideline or expert speaks for its gentle form. No one has counted how many people with AS cope well.
    /// </summary>
    GenerallyTolerated,

    /// <summary>No usable study and no clear expert advice. Said plainly, never guessed.</summary>
    NotEnoughEvidence,

    /// <summary>A published source advises people with AS, or with a fragile spine, against it.</summary>
    GenerallyUnsuitable,
}
