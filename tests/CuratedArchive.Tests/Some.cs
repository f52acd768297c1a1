using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Tests;

/// <summary>Things tests need some of.</summary>
internal static class Some
{
    private static readonly Lazy<Register> Read = new(() => Register.Read(Repository.Data, new DiagnosticBag()));

    /// <summary>The register of the repository's data folder, read once.</summary>
    public static Register Register => Read.Value;

    /// <summary>Reads a text as if it were a file of that name.</summary>
    public static (DocumentContents Contents, DiagnosticBag Found) Document(string text, string name = "document.txt")
    {
        var found = new DiagnosticBag();
        var source = new SourceText(name, text, SourceTextReader.Hash(System.Text.Encoding.UTF8.GetBytes(text)));
        return (DocumentReader.Read(source, name, Register, found)!, found);
    }

    /// <summary>The sources of notes, each marked in one paragraph.</summary>
    public static IReadOnlyList<Source> Sources(params string[] notes)
    {
        var text = $"A sentence that is long enough to be a paragraph.{string.Concat(notes.Select((_, i) => $"[{i + 1}]"))}\n\n{string.Join("\n", notes.Select((n, i) => $"[{i + 1}] {n}"))}\n";
        return SourceResolver.Resolve(Document(text).Contents.Citations, []);
    }

    /// <summary>A State of the register.</summary>
    public static State State(string iso3) => Register.States.Single(s => s.Iso3 == iso3);

    /// <summary>An act as the record might hold it.</summary>
    public static TreatyAction Act(string treaty, string state, ActionKind kind, string date) => new()
    {
        Treaty = Register.Treaties.Single(t => t.Code == treaty),
        State = State(state),
        Kind = kind,
        Date = DateOnly.Parse(date),
        Participant = State(state).Name,
        Note = "",
        Confidence = "two-sources",
        Sources = "",
        File = "data/actions/test.csv",
        Line = 2,
    };

    /// <summary>The register with one more act in its record.</summary>
    public static Register RegisterWith(TreatyAction act) => new()
    {
        States = Register.States,
        Treaties = Register.Treaties,
        Actions = [.. Register.Actions, act],
        Declarations = Register.Declarations,
        Differences = Register.Differences,
        Resolutions = Register.Resolutions,
        StateNames = Register.StateNames,
        Demonyms = Register.Demonyms,
        TreatyNames = Register.TreatyNames,
    };
}
