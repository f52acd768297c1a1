using System.Text.RegularExpressions;
using CuratedArchive.Registers;

namespace CuratedArchive.Depositary;

/// <summary>The protocols a State consented to with its consent to the treaty: ticks in a table of the depositary's page, a sentence in the note of the act in the record.</summary>
internal static partial class ProtocolTicks
{
    /// <summary>Whether a column is that of a protocol: <c>Protocol III</c>.</summary>
    public static bool IsColumn(string name) => ColumnName().IsMatch(name);

    /// <summary>The ticked protocols of a row, such as <c>I, III</c>. A day in the field is that of a later consent and a tick like others.</summary>
    public static string Of(SheetTable table, SheetRow row) => string.Join(", ",
        table.Columns.Zip(row.Cells).Where(c => IsColumn(c.First) && c.Second.Text.Length > 0).Select(c => ColumnName().Match(c.First).Groups[1].Value));

    /// <summary>The protocols the note of an act names, as <see cref="Of"/> writes them; empty where it names none.</summary>
    public static string In(TreatyAction act) => Sentence().Match(act.Note) is { Success: true } m ? m.Groups[1].Value : "";

    /// <summary>A note that names other protocols.</summary>
    public static string Put(string note, string protocols) => Sentence().IsMatch(note)
        ? Sentence().Replace(note, SentenceOf(protocols), 1) : string.Join(' ', new[] { SentenceOf(protocols), note }.Where(s => s.Length > 0));

    private static string SentenceOf(string protocols) => protocols.Length == 0 ? "" : $"Protocols consented to: {protocols}.";

    [GeneratedRegex("^Protocol ([IVX]+)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ColumnName();

    [GeneratedRegex(@"Protocols consented to: ([IVX, ]+)\.", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
