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

    public required IReadOnlyList<string> Items { get; init; }
    public string? Note { get; init; }
    public required string Action { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
}
