namespace CuratedArchive.Exports;

/// <summary>Every way to write citations down.</summary>
public static class ExportFormats
{
    /// <summary>The formats, in the order they are offered.</summary>
    public static IReadOnlyList<IExportFormat> All { get; } =
        [new BibTexExport(), new BibLatexExport(), new RisExport(), new CslJsonExport(), new ModsExport(), new ZoteroRdfExport(), new CsvExport()];

    /// <summary>The format of a name such as <c>ris</c>, or null.</summary>
    public static IExportFormat? Named(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
