using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>What to call a kind of source in a bibliography.</summary>
internal static class Genre
{
    /// <summary>The name, or null where the type of the entry says it all or nothing is known.</summary>
    public static string? Of(SourceKind kind, string? symbol) => kind switch
    {
        SourceKind.Letter => "Letter",
        SourceKind.Statement => "Statement",
        SourceKind.Resolution => "Resolution",
        SourceKind.Treaty => "Treaty",
        SourceKind.PressRelease => "Press release",
        SourceKind.UnDocument => "Document",
        SourceKind.Report => "Report",
        SourceKind.Tweet => "Tweet",
        SourceKind.Interview => "Interview",
        SourceKind.Email => "E-mail",
        SourceKind.Questionnaire => "Questionnaire",
        SourceKind.MeetingRecord => OfRecord(symbol),
        SourceKind.Presentation => "Presentation",
        SourceKind.PositionPaper => "Position paper",
        SourceKind.Catalog => "Catalog",
        SourceKind.Footage => "Footage",
        _ => null,
    };

    /// <summary>UN editorial practice: PV in a symbol is procès-verbal, SR is summary record.</summary>
    private static string OfRecord(string? symbol) =>
        symbol is null ? "Meeting record"
        : symbol.Contains("/PV.") ? "Verbatim record"
        : symbol.Contains("/SR.") ? "Summary record" : "Meeting record";
}
