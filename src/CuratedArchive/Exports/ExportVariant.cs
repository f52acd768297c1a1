namespace CuratedArchive.Exports;

/// <summary>What a reader may ask of a format beyond its usual form.</summary>
/// <param name="Excel">CSV starts with a byte order mark, by which Excel knows UTF-8.</param>
/// <param name="Legal">BibLaTeX has treaties as <c>@legal</c>.</param>
/// <param name="Zotero">CSL-JSON has treaties in the form that Zotero reads.</param>
public sealed record ExportVariant(bool Excel = false, bool Legal = false, bool Zotero = false)
{
    /// <summary>The format in the form asked for; a format that has no such form as it is.</summary>
    public IExportFormat Of(IExportFormat format) => format switch
    {
        CsvExport => new CsvExport { ForExcel = Excel },
        BibLatexExport => new BibLatexExport { Legal = Legal },
        CslJsonExport => new CslJsonExport { ForZotero = Zotero },
        _ => format,
    };
}
