namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Moves new files to their places and the old ones out of them, file by file, so that it works in a mounted folder
/// too. Where a move
/// fails, all moves are taken back.
/// </summary>
/// <param name="fresh">Where the new files are.</param>
/// <param name="old">Where the old files go.</param>
internal sealed class FileSwap(string target, string fresh, string old)
{
    private readonly Stack<(string From, string To)> moves = new();

    /// <param name="names">Files to put in their places, relative to the folders.</param>
    /// <param name="gone">Files of the last export that the new one does not have.</param>
    /// <exception cref="IOException">Nothing has changed, or the message says where the old files are.</exception>
    public void Run(IReadOnlyList<string> names, IReadOnlyList<string> gone)
    {
        try
        {
            Directory.CreateDirectory(old);
            foreach (var name in gone)
                TakeOut(name);
            foreach (var name in names)
            {
                TakeOut(name);
                Move(Path.Combine(fresh, name), Path.Combine(target, name));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            PutBack(e);
            throw new IOException(e.Message, e);
        }

        foreach (var folder in gone.Select(Path.GetDirectoryName).Distinct())
            RemoveEmpty(folder);
    }

    private void TakeOut(string name)
    {
        var place = Path.Combine(target, name);
        if (File.Exists(place))
            Move(place, Path.Combine(old, name));
    }

    private void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to);
        moves.Push((from, to));
    }

    private void PutBack(Exception cause)
    {
        try
        {
            while (moves.TryPop(out var move))
                File.Move(move.To, move.From);
            Directory.Delete(old, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"{cause.Message} The export before could not be put back: {e.Message} Its files are in {old}.",
                e
            );
        }
    }

    /// <summary>A folder that only held files of the export before, and those above it.</summary>
    private void RemoveEmpty(string? folder)
    {
        for (var at = folder; !string.IsNullOrEmpty(at); at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(target, at);
            if (!Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).Any())
                return;
            Directory.Delete(path);
        }
    }
}
