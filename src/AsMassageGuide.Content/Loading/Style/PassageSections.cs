using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Content.Loading.Style;

/// <summary>Groups a page's passages by heading.</summary>
internal static class PassageSections
{
    public static IReadOnlyList<PageText> Group(IEnumerable<Passage> passages)
    {
        var sections = new List<PageText>();
        var words = new List<string>();
        string? heading = null;
        foreach (var passage in passages)
        {
            if (passage.Kind != PassageKind.Heading)
            {
                words.Add(passage.Text);
                continue;
            }

            Close();
            heading = passage.Text;
        }

        Close();
        return sections;

        void Close()
        {
            if (words.Count > 0 || heading is not null)
                sections.Add(new(heading is null ? null : Slug.FromWords(heading), heading, string.Join(' ', words)));
            words.Clear();
        }
    }
}
