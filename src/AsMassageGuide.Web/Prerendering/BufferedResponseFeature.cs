using Microsoft.AspNetCore.Http.Features;

namespace AsMassageGuide.Web.Prerendering;

/// <summary>
/// A response that nobody waits for. Unlike the one of the platform it does call what middleware wants called before
/// the headers are sent.
/// </summary>
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
