using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>One way to write citations down.</summary>
public interface IExportFormat
{
    /// <summary>What the command line calls it, as in <c>csl-json</c>.</summary>
    string Name { get; }

    /// <summary>What follows the dot in addresses and file names, as in <c>csl.json</c>.</summary>
    string Suffix { get; }

    /// <summary>The media type to send it with.</summary>
    string MediaType { get; }

    /// <summary>Writes the sources as they come, one at a time, in UTF-8; nothing is held back but a buffer.</summary>
    /// <param name="sources">The sources, in the order they are to stand in.</param>
    /// <param name="output">Where to; it stays open and is only written to asynchronously.</param>
    /// <param name="cancellation">Ends the writing between two records.</param>
    Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation);
}
