namespace AsMassageGuide.Content.Model;

/// <summary>An element of a usual session of a massage type that a situation's rule can refer to.</summary>
public enum Technique
{
    Heat,
    Stretching,
    JointCracking,
    NeckWork,
    BodyWeight,
    LyingFaceDown,
    Machine,
    Oil,
}
