using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Tests.Model;

public sealed class ConditionCodeTests
{
    private static readonly ConditionCode Group = new(
        "M45",
        CodeSystem.Icd10Cm,
        "Ankylosing spondylitis",
        CodeMatch.Begins,
        ConditionMatch.As
    );
    private static readonly ConditionCode One = new(
        "720.0",
        CodeSystem.Icd9Cm,
        "Ankylosing spondylitis",
        CodeMatch.Exact,
        ConditionMatch.As
    );

    [Theory]
    [InlineData("M45", true)]
    [InlineData("M45.6", true)]
    [InlineData("m456", true)]
    [InlineData(" M45.A0 ", true)]
    [InlineData("M45-M49", false)]
    [InlineData("M46.8", false)]
    [InlineData("M4", false)]
    [InlineData("", false)]
    public void Group_CoversWhatIsBelowIt(string code, bool expected) =>
        Assert.Equal(expected, Group.Covers(CodeSystem.Icd10Cm, code));

    [Theory]
    [InlineData("720.0", true)]
    [InlineData("7200", true)]
    [InlineData("720.01", false)]
    public void ExactCode_CoversItself(string code, bool expected) =>
        Assert.Equal(expected, One.Covers(CodeSystem.Icd9Cm, code));

    [Fact]
    public void OtherSystem_IsNotCovered() => Assert.False(Group.Covers(CodeSystem.SnomedCt, "M45"));
}
