namespace AsMassageGuide.Web.Commands;

/// <summary>
/// Replaces old files with new ones, file by file, so that it also works in a mounted folder. If a move fails, all
/// moves are undone.
/// </summary>
/// <param name="fresh">The folder that contains the new files.</param>
/// <param name="old">The folder to which the old files are moved.</param>
internal sealed class FileSwap(string target, string fresh, string old)
{
    /// <summary>The files that were moved, by name: whether each came in or was taken out.</summary>
    private readonly Stack<(string Name, bool CameIn)> moves = new();

    /// <param name="names">The files to move into place, relative to the folders.</param>
    /// <param name="gone">The files of the previous export that the new one does not contain.</param>
    /// <exception cref="IOException">
    /// A move failed. Either nothing has changed, or the message names the folder of the old files.
    /// </exception>
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
                Move(fresh, target, name);
                moves.Push((name, CameIn: true));
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
        if (!File.Exists(Path.Combine(target, name)))
            return;
        Move(target, old, name);
        moves.Push((name, CameIn: false));
    }

    private static void Move(string from, string to, string name)
    {
        var path = Path.Combine(to, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(Path.Combine(from, name), path);
    }

    private void PutBack(Exception cause)
    {
        try
        {
            while (moves.TryPop(out var move))
                Move(move.CameIn ? target : old, move.CameIn ? fresh : target, move.Name);
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

    /// <summary>Deletes a folder of the previous export and its parent folders, as far as they are empty.</summary>
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
