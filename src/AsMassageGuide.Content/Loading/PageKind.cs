namespace AsMassageGuide.Content.Loading;

/// <summary>What a page's place in the content folder says it is; front matter is read accordingly.</summary>
internal enum PageKind
{
    Home,
    SectionIndex,
    TypesIndex,
    MassageType,
    Situation,
    Article,
}
