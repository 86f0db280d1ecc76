namespace AsMassageGuide.Content.Model;

/// <summary>
/// The pressure range of a massage type: the lightest pressure that is still this massage, and the strongest that is
/// usual, each from 1 (feather-light) to 5 (strong).
/// </summary>
public readonly record struct PressureRange(int Lowest, int Highest);
