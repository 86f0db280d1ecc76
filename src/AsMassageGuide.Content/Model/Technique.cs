namespace AsMassageGuide.Content.Model;

/// <summary>Something a usual session of a massage type has in it that a situation's rule may care about.</summary>
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
