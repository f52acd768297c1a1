namespace CuratedArchive.Documents;

/// <summary>The formats the archive reads.</summary>
internal static class DocumentFormats
{
    /// <summary>Every format, in the order they are asked.</summary>
    public static IReadOnlyList<IDocumentFormat> All { get; } = [new PlainTextFormat(), new MarkdownFormat(), new HtmlFormat(), new DocxFormat(), new CsvFormat()];

    /// <summary>The format of a file by its ending, or null when none reads it.</summary>
    public static IDocumentFormat? For(string path) =>
        All.FirstOrDefault(f => f.Endings.Contains(Path.GetExtension(path).ToLowerInvariant()));
}
