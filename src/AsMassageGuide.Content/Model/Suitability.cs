namespace AsMassageGuide.Content.Model;

/// <summary>The tag the guide turns on: how a massage type sits with most people who have AS.</summary>
/// <remarks>It is about people with AS in general. It is never a verdict on one person, and "tolerated" is not "safe".</remarks>
public enum Suitability
{
    /// <summary>Sources agree that most people with AS cope with it, if pressure stays gentle.</summary>
    GenerallyTolerated,

    /// <summary>No usable study and no clear expert advice. Said plainly, never guessed.</summary>
    NotEnoughEvidence,

    /// <summary>A published source advises people with AS, or with a fragile spine, against it.</summary>
    GenerallyUnsuitable,
}
