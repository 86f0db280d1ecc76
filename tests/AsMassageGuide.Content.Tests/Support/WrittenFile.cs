namespace AsMassageGuide.Content.Tests.Support;

/// <summary>
/// A file of the repository that is written from the code or the content, and kept so that people can read it there.
/// </summary>
internal static class WrittenFile
{
    /// <summary>Compares it, or writes it anew where the environment says <c>UPDATE_DOCS=1</c>.</summary>
    public static void AssertSame(string name, string text)
    {
        var path = Repository.PathOf(name);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == text,
            $"{name} is out of date; run 'UPDATE_DOCS=1 " + $"bash tests/run.sh --fast' and look at what changed."
        );
    }
}
