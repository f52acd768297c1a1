using System.Text;
using System.Text.Json;
using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>What the exports write.</summary>
internal static class Exported
{
    /// <summary>The bytes a format writes for these sources.</summary>
    public static byte[] Bytes(IExportFormat format, IEnumerable<Source> sources)
    {
        using var output = new MemoryStream();
        format.WriteAsync(sources.ToAsyncEnumerable(), output, CancellationToken.None).GetAwaiter().GetResult();
        return output.ToArray();
    }

    /// <summary>The text a format writes for these sources.</summary>
    public static string Text(string format, params Source[] sources) => Encoding.UTF8.GetString(Bytes(ExportFormats.Named(format)!, sources));

    /// <summary>The one item CSL-JSON has for this source.</summary>
    public static JsonElement Item(Source source) => JsonDocument.Parse(Text("csl-json", source)).RootElement[0];
}
