using System.Text.Json;
using AsMassageGuide.Content.Tests.Support;

namespace AsMassageGuide.Content.Tests;

public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>To write it anew after a change of the reader: <c>UPDATE_DOCS=1 bash tests/run.sh --fast</c>.</summary>
    [Fact]
    public void Schema_IsWhatTheReaderAsksFor() =>
        WrittenFile.AssertSame("docs/schema/page.schema.json", PageSchema.Write().ToJsonString(Readable) + "\n");
}
