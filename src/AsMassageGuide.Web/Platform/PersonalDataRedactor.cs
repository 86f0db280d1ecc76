using System.Diagnostics;
using OpenTelemetry;

namespace AsMassageGuide.Web.Platform;

/// <summary>
/// Takes out of each trace what tells of a person before it leaves the machine: what was asked, and from where with
/// what.
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
