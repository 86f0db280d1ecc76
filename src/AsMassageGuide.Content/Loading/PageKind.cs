namespace AsMassageGuide.Content.Loading;

/// <summary>
/// The kind of a page, derived from its location in the content folder. Determines how its front matter is read.
/// </summary>
internal enum PageKind
{
    Home,
    SectionIndex,
    TypesIndex,
    MassageType,
    Situation,
    Article,
}
