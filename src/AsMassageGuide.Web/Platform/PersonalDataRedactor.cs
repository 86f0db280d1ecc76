using System.Diagnostics;
using OpenTelemetry;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Removes personal data from each trace before it leaves the machine: the query, the client address, and the user
/// agent.
/// </summary>
internal sealed class PersonalDataRedactor : BaseProcessor<Activity>
{
    private static readonly string[] Personal =
    [
        "url.query",
        "user_agent.original",
        "client.address",
        "client.port",
        "network.peer.address",
        "network.peer.port",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Personal)
            data.SetTag(tag, null);
    }
}
