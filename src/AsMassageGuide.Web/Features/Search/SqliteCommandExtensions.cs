using Microsoft.Data.Sqlite;

namespace AsMassageGuide.Web.Features.Search;

/// <summary>Shortens how a command gets its parameters. What people type is always a parameter.</summary>
internal static class SqliteCommandExtensions
{
    public static SqliteCommand With(this SqliteCommand command, params (string Name, object Value)[] values)
    {
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }

    /// <summary>Executes a command once.</summary>
    public static void Run(this SqliteCommand command)
    {
        using (command)
            command.ExecuteNonQuery();
    }
}
