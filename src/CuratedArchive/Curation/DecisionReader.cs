using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Diagnostics;
using CuratedArchive.Links;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Curation;

/// <summary>Reads the files of <c>data/curation</c>, described in <c>docs/curation.md</c>. A data folder need have none of them.</summary>
internal sealed class DecisionReader(string folder, Register register, DiagnosticBag found)
{
    private const string Folder = "curation";
    private static readonly string[] Known = ["citations.csv", "claims.csv", "notes.csv", "sources.csv"];

    private readonly IReadOnlyList<SourceFile> _files =
        [.. SourceFolder.Find([Path.Combine(folder, Folder)], f => f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).Where(f => f.Name.StartsWith(Folder + "/", StringComparison.Ordinal))];

    /// <summary>The rows that can be read, file by file; the others are findings.</summary>
    public Decisions Read()
    {
        foreach (var file in _files.Where(f => !Known.Contains(f.Name[(Folder.Length + 1)..])))
            found.Add(Rules.CurationUnknown, new(file.Path), string.Join(", ", Known));
        return new(
            Rows("notes.csv", NoteOf, "text", "source"),
            Rows("citations.csv", CitationOf, "citation", "field", "value", "was"),
            Rows("sources.csv", SourceOf, "source", "change", "citation", "field", "value", "was"),
            Rows("claims.csv", ClaimOf, "change", "claim", "state", "treaty", "action", "date", "value", "resolution", "quote"));
    }

    private IReadOnlyList<T> Rows<T>(string name, Func<CsvRow, DecisionHead, T> read, params string[] columns)
    {
        if (_files.FirstOrDefault(f => f.Name == $"{Folder}/{name}") is not { } file) return [];
        var table = new CsvTable(file with { Name = $"data/{file.Name}" }, found);
        return [.. table.Read(["document", "anchor", .. columns, "reason", "decided"]).Select(row => (Decision: read(row, HeadOf(row)), row.IsValid)).Where(d => d.IsValid).Select(d => d.Decision)];
    }

    private static DecisionHead HeadOf(CsvRow row) =>
        new(new(row.File.Path, row.Line, 1), row.File.Name, row.Required("document"), row.Required("anchor"), row.Required("reason"), row.Day("decided"));

    private static NoteDecision NoteOf(CsvRow row, DecisionHead head) => new(head, row.Required("text"), row.Required("source"));

    private static CitationDecision CitationOf(CsvRow row, DecisionHead head) =>
        new(head, OrdinalOf(row), FieldOf(row, CorrectedFields.OfCitations.Keys), ValueOf(row), row.Text("was"));

    private static SourceDecision SourceOf(CsvRow row, DecisionHead head)
    {
        var change = row.Word<SourceChange>("change");
        return new(head, row.Required("source"), change,
            change == SourceChange.Split ? OrdinalOf(row) : null,
            change == SourceChange.Correct ? FieldOf(row, CorrectedFields.OfSources.Keys) : "",
            change switch
            {
                SourceChange.Merge => row.Required("value"),
                SourceChange.Address => row.Fitting("value", LinkTable.IsAddress, "an address that begins with http:// or https://"),
                SourceChange.Correct => ValueOf(row),
                _ => "",
            }, row.Text("was"));
    }

    private ClaimDecision ClaimOf(CsvRow row, DecisionHead head)
    {
        var (change, quote) = (row.Word<ClaimChange>("change"), row.Required("quote"));
        return change == ClaimChange.Strike ? new(head, row.Required("claim"), null, quote) : new(head, "", AddedOf(row), quote);
    }

    /// <summary>The claim of a row; its place is found by its words.</summary>
    private Assertion AddedOf(CsvRow row)
    {
        var state = row.Fitting("state", s => s.Length == 0 || register.States.Any(known => known.Iso3 == s), "a State of states.csv");
        var treaty = row.Fitting("treaty", t => t == "other" || register.Treaties.Any(known => known.Code == t), "a treaty of treaties.csv, or other");
        var date = row.Fitting("date", CorrectedFields.IsDate, "a date as yyyy, yyyy-MM or yyyy-MM-dd");
        return new(state.Length > 0 ? state : null, treaty, row.Word<ClaimAction>("action"), PartialDate.Parse(date), default)
        {
            Value = row.Number("value"),
            Resolution = row.Text("resolution") is { Length: > 0 } symbol ? symbol : null,
        };
    }

    private static int OrdinalOf(CsvRow row) => int.TryParse(row.Fitting("citation", t => int.TryParse(t, out var n) && n > 0, "the place of a citation in its note, from 1"), out var ordinal) ? ordinal : 0;

    private static string FieldOf(CsvRow row, IEnumerable<string> fields) => row.Fitting("field", fields.Contains, $"one of {string.Join(", ", fields)}");

    /// <summary>The value of the field that the row names.</summary>
    private static string ValueOf(CsvRow row) => row.Text("field") switch
    {
        "date" => row.Fitting("value", CorrectedFields.IsDate, "a date as yyyy, yyyy-MM or yyyy-MM-dd, or empty"),
        "kind" => row.Fitting("value", v => Words.Parse<SourceKind>(v) is not null, "a kind of source"),
        "label" => row.Required("value"),
        _ => row.Text("value"),
    };
}
