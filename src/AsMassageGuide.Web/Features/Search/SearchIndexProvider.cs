using AsMassageGuide.Content.Model;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>Provides the search index of the current site, which is created on first use.</summary>
public sealed class SearchIndexProvider : IDisposable
{
    private readonly Lock making = new();
    private Site? site;
    private SearchIndex? index;

    public SearchAnswer Find(Site current, string? typed)
    {
        SearchAnswer? answer = null;
        while (answer is null)
            answer = IndexOf(current).TryFind(typed);
        return answer;
    }

    private SearchIndex IndexOf(Site current)
    {
        lock (making)
        {
            if (site == current)
                return index!;
            index?.Dispose();
            index = new(current);
            site = current;
            return index;
        }
    }

    public void Dispose() => index?.Dispose();
}
