namespace AsMassageGuide.Content.Model;

/// <summary>How soon help is needed, most urgent first.</summary>
public enum Urgency
{
    Emergency,
    SameDay,
    Routine,
}

/// <summary>One of the shared lists of signs that need help. Its words live once, for every page.</summary>
public sealed record UrgentHelp
{
    public required Urgency Urgency { get; init; }

    /// <summary>The action and "if": "Call your emergency number now if you have:".</summary>
    public required string Heading { get; init; }

    public required IReadOnlyList<UrgentSign> Signs { get; init; }
    public string? Note { get; init; }
    public required string Action { get; init; }
}

/// <summary>One sign that needs help.</summary>
/// <param name="Text">Without a full stop: "Numbness between the legs".</param>
/// <param name="Sources">Ids of the sources it rests on. The cards show none; <c>/risks/when-to-get-help</c> cites
/// each.</param>
/// <param name="Say">What people type into a search for it: "trouble peeing". Each phrase alone is enough; of a phrase
/// every word counts.</param>
public sealed record UrgentSign(string Text, IReadOnlyList<string> Sources, IReadOnlyList<string> Say);
