using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>BibLaTeX with entry types that its standard styles print in full, that reference managers take in and that biber's data model has fields for.</summary>
/// <remarks>
/// Treaties, resolutions and UN records are <c>@report</c>: the types the manual has for them (<c>@legal</c>, <c>@legislation</c>) are printed without
/// number and institution, and some readers drop them. Letters and footage are <c>@misc</c>, as which styles print <c>@letter</c> and <c>@video</c> anyway:
/// the data model lists no fields for these two, and biber warns of each. <c>entrysubtype</c> says what they are.
/// </remarks>
public sealed class BibLatexExport : IExportFormat
{
    /// <summary>Whether treaties are <c>@legal</c>, as the manual says and styles of law expect. Other readers drop them, and biber warns of their fields.</summary>
    public bool Legal { get; init; }

    /// <inheritdoc/>
    public string Name => "biblatex";

    /// <inheritdoc/>
    public string Suffix => "biblatex.bib";

    /// <inheritdoc/>
    public string MediaType => "application/x-bibtex";

    /// <inheritdoc/>
    public Task WriteAsync(IAsyncEnumerable<Source> sources, Stream output, CancellationToken cancellation) =>
        RecordText.WriteAsync(sources, output, Entry, cancellation);

    private string Entry(Reference reference)
    {
        var entry = BibLatexEntry.Of(reference, Legal);
        var (fields, note) = reference.Put(entry.Places);
        return new BibEntry(entry.Places.Type, reference)
            .Add("ids", reference.OtherKeys.Count > 0 ? string.Join(", ", reference.OtherKeys) : null)
            .Add("titleaddon", reference.Recipient is { } recipient ? $"{reference.Genre} to {recipient}" : null)
            .Add(fields)
            .Add("institution", entry.Institution)
            .Add("entrysubtype", SubtypeOf(reference.Kind))
            .Add("date", reference.Date?.ToString())
            .Add("eventdate", entry.Places == BibLatexEntry.Talk ? reference.Date?.ToString() : null)
            .Add("note", note)
            .End(reference.Url);
    }

    private static string? SubtypeOf(SourceKind kind) => kind switch
    {
        SourceKind.NewsArticle => "newspaper",
        SourceKind.Letter or SourceKind.Email or SourceKind.Questionnaire => "letter",
        SourceKind.Interview => "interview",
        SourceKind.Footage => "video",
        _ => null,
    };
}
