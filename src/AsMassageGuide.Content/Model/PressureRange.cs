namespace AsMassageGuide.Content.Model;

/// <summary>
/// The pressure of a massage type: the lightest that still is this massage, and the strongest that is usual, each from
/// 1 (feather-light) to 5 (strong).
/// </summary>
public readonly record struct PressureRange(int Lowest, int Highest);
