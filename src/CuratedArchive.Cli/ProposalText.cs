using System.Globalization;
using CuratedArchive.Depositary;

namespace CuratedArchive.Cli;

/// <summary>A proposal for reading at a terminal: what the page is, its totals, then a line for each difference with the row to write below it.</summary>
internal static class ProposalText
{
    private const int Many = 5;

    public static void Write(ActionProposal proposal, TextWriter output)
    {
        var (page, treaty) = (proposal.Page, proposal.Page.Treaty);
        output.WriteLine($"{treaty.ShortTitle} ({treaty.Code}, {treaty.DepositaryReference}): the depositary's page {(page.AsAt is { } day ? $"as at {Day(day)}" : $"without a day, its latest act {Day(page.KnownUntil)}")}; the record as at {Day(treaty.RecordDate)}");
        if (proposal.IsOlder) output.WriteLine($"THE PAGE IS OLDER THAN THE RECORD. {proposal.Later.Count} later acts of the record were not looked for; a change below may be one back to what was.");
        Totals(output, "", "signatories", "parties");
        Totals(output, "the page says", Figure(page.Stated.Signatories), Figure(page.Stated.Parties));
        Totals(output, "its rows make", Figure(page.Counted.Signatories), Figure(page.Counted.Parties));
        Totals(output, "the record makes", Figure(proposal.Recorded.Signatories), Figure(proposal.Recorded.Parties));
        output.WriteLine(string.Join(", ", Enum.GetValues<ProposedChangeKind>().Select(k => $"{proposal.Changes.Count(c => c.Kind == k)} {k.Word()}")));
        if (page.Stated.Parties is null && proposal.Changes.Count(c => c.Kind == ProposedChangeKind.Vanished) >= Many) output.WriteLine("A file without totals that lacks so many acts is more likely not whole than they undone.");
        foreach (var change in proposal.Changes) Write(change, output);
        foreach (var row in page.Rows.Where(r => r.State is null))
            output.WriteLine($"? {row.Participant} (row {row.Number}, line {row.Line}: {string.Join("; ", row.Acts.Select(a => $"“{a.Printed}”"))}): no State of this name");
        if (proposal.Changes.Count > 0) output.WriteLine("Nothing was changed. Look at each before you write it; explain a new source in data/README.md, and set record_date in data/treaties.csv.");
    }

    private static void Write(ProposedChange change, TextWriter output)
    {
        var (sign, act) = (change.Kind switch { ProposedChangeKind.New => '+', ProposedChangeKind.Changed => '~', _ => '-' }, change.Act);
        output.WriteLine($"{sign} {change.State.CommonName} {act?.Kind.Word() ?? "withdrawal"}{(act is null ? "" : $" {act.Date:yyyy-MM-dd}")} ({PlaceOf(change)})");
        if (change.Recorded is { } old) output.WriteLine($"    {change.File}({old.Line}) has  {change.RecordedLine}");
        if (change.Line is { } line) output.WriteLine($"    {(change.Recorded is null ? $"add to {change.File}" : "instead")}  {line}");
        else if (change.Kind != ProposedChangeKind.Vanished) output.WriteLine("    in brackets on the page: it has left; the page does not tell the day this needs");
    }

    private static string PlaceOf(ProposedChange change) => change.Row is not { } row ? "the page has no row for it"
        : $"row {row.Number}, line {row.Line}: {(change.Printed.Length > 0 ? $"“{change.Printed}”" : "not there")}";

    private static void Totals(TextWriter output, string what, string signatories, string parties) => output.WriteLine($"  {what,-17}{signatories,12}{parties,9}".TrimEnd());

    private static string Figure(int? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "–";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
