using System.Text;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>Streams formats whose file is one text record after another.</summary>
internal static class RecordText
{
    /// <summary>Writes each source's record in UTF-8 without a byte order mark.</summary>
    /// <param name="sources">The sources, in order.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="record">Makes the record, its line ends included.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static async Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, Func<Reference, string> record, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await foreach (var source in sources.WithCancellation(cancellation))
            await writer.WriteAsync(record(new Reference(source)).AsMemory(), cancellation);
    }
}
