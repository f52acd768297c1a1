using System.Text;
using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>Citations in the words of a manual as plain text, one a line, in UTF-8 without a byte order mark.</summary>
/// <param name="style">The manual.</param>
/// <param name="pages">The pages cited, as in <c>12–14</c>; null for whole works.</param>
public sealed class StyledExport(ICitationStyle style, string? pages = null) : IExportFormat
{
    /// <inheritdoc/>
    public string Name => style.Name;

    /// <inheritdoc/>
    public string Suffix => "txt";

    /// <inheritdoc/>
    public string MediaType => "text/plain";

    /// <inheritdoc/>
    public async Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        await foreach (var source in sources.WithCancellation(cancellation)) await writer.WriteLineAsync(style.Cite(source, pages).ToString().AsMemory(), cancellation);
    }
}
