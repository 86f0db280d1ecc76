using System.Text.Json;

namespace AsMassageGuide.Content.Loading.Yaml;

/// <summary>
/// Maps the members of an enumeration to the words that content files use: <c>GenerallyTolerated</c> is written
/// <c>generally-tolerated</c>.
/// </summary>
internal static class KebabCaseEnum<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>()
        .ToDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    public static IReadOnlyCollection<string> Words => ByWord.Keys;

    public static string WordOf(T value) => ByWord.First(pair => pair.Value.Equals(value)).Key;

    public static bool TryParse(string word, out T value) => ByWord.TryGetValue(word, out value);
}
