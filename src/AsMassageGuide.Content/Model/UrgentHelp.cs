namespace AsMassageGuide.Content.Model;

/// <summary>How soon help is needed, most urgent first.</summary>
public enum Urgency
{
    Emergency,
    SameDay,
    Routine,
}

/// <summary>One of the shared lists of signs that need help. Its text exists once, for all pages.</summary>
public sealed record UrgentHelp
{
    public required Urgency Urgency { get; init; }

    /// <summary>The action, followed by "if": "Call your emergency number now if you have:".</summary>
    public required string Heading { get; init; }

    /// <summary>All signs in one sentence, which a collapsed card shows; null if the list itself is short.</summary>
    public string? InShort { get; init; }

    public required IReadOnlyList<UrgentSign> Signs { get; init; }
    public string? Note { get; init; }

    /// <summary>The numbers to call, in the order shown; empty if the list names none.</summary>
    public IReadOnlyList<EmergencyNumber> Numbers { get; init; } = [];

    /// <summary>What to do, or what to say in the call if there are numbers.</summary>
    public required string Action { get; init; }

    /// <summary>The numbers and the action as text: "Call 911 (US, Canada) or your local number. Say that …"</summary>
    public string WholeAction =>
        Numbers.Count == 0
            ? Action
            : $"Call {string.Join(", ", Numbers.Select(to => $"{to.Number} ({to.Where})"))} or your local number. {Action}";
}

/// <summary>A number to call in an emergency.</summary>
/// <param name="Number">Digits only: "911".</param>
/// <param name="Where">The countries in which it works: "US, Canada".</param>
public sealed record EmergencyNumber(string Number, string Where);

/// <summary>One sign that needs help.</summary>
/// <param name="Text">The sign, without a period: "Numbness between the legs".</param>
/// <param name="Group">The part of a long list that it belongs to: "Spine and nerves". Null in a short list.</param>
/// <param name="Sources">
/// The IDs of its sources. The cards show none; <c>/risks/when-to-get-help</c> cites each.
/// </param>
/// <param name="Say">
/// Phrases that people search for: "trouble peeing". Any one phrase is enough, but every word in it must match.
/// </param>
public sealed record UrgentSign(string Text, string? Group, IReadOnlyList<string> Sources, IReadOnlyList<string> Say);
