namespace AsMassageGuide.Benchmarks;

/// <summary>
/// A peer: the framework's own output cache, holding the very bytes and headers that the guide answers with.
/// </summary>
internal static class OutputCached
{
    /// <param name="body">A file with the compressed page.</param>
    /// <param name="headers">A file with the guide's response headers, as curl writes them.</param>
    public static int Serve(string url, string body, string headers)
    {
        var bytes = File.ReadAllBytes(body);
        var sent = File.ReadLines(headers)
            .Skip(1)
            .Select(line => line.Split(": ", 2))
            .Where(pair => pair.Length == 2 && pair[0] is not ("Date" or "Content-Length"))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url).ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Logging.ClearProviders();
        builder.Services.AddOutputCache(options =>
            options.AddBasePolicy(policy => policy.Expire(TimeSpan.FromHours(1)))
        );
        var app = builder.Build();
        app.UseOutputCache();
        app.MapGet(
                "/{**path}",
                async (HttpContext context) =>
                {
                    foreach (var (name, value) in sent)
                        context.Response.Headers[name] = value;
                    await context.Response.Body.WriteAsync(bytes);
                }
            )
            .CacheOutput();
        app.Run();
        return 0;
    }
}
