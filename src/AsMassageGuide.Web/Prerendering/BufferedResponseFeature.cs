using Microsoft.AspNetCore.Http.Features;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>An in-memory response that, unlike HttpResponseFeature, runs OnStarting callbacks.</summary>
internal sealed class BufferedResponseFeature : HttpResponseFeature
{
    private readonly Stack<(Func<object, Task> Callback, object State)> starting = new();

    public override void OnStarting(Func<object, Task> callback, object state) => starting.Push((callback, state));

    public async Task StartAsync()
    {
        while (starting.TryPop(out var next))
            await next.Callback(next.State);
    }
}
