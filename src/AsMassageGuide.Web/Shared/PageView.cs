using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AsMassageGuide.Web.Shared;

/// <summary>A component that shows a page.</summary>
/// <typeparam name="TPage">The page whose data it shows.</typeparam>
public abstract class PageView<TPage> : ComponentBase
    where TPage : GuidePage
{
    [Parameter, EditorRequired]
    public required TPage Model { get; set; }
}

/// <summary>Joins Razor pages, which have the routes and read requests, with the components that show them.</summary>
internal static class PageViews
{
    /// <summary>Renders a component for a page. The compiler checks that they fit together.</summary>
    public static Task<IHtmlContent> RenderAsync<TView, TPage>(this IHtmlHelper html, TPage page)
        where TView : PageView<TPage>
        where TPage : GuidePage =>
        html.RenderComponentAsync<TView>(
            RenderMode.Static,
            new Dictionary<string, object> { [nameof(PageView<TPage>.Model)] = page }
        );
}
