using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.MassageTypes;

/// <summary>An option of the side-by-side comparison: a massage type, or another choice such as no massage.</summary>
public abstract record ComparableOption(string Slug);

public sealed record ComparableType(MassageType Type) : ComparableOption(Type.Slug);

public sealed record ComparableChoice(OtherChoice Choice) : ComparableOption(Choice.Slug);
