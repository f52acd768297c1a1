using System.Globalization;
using CuratedArchive.Record;
using Microsoft.AspNetCore.Http.Extensions;

namespace CuratedArchive.Web.Display;

/// <summary>Which States of a treaty's table a reader asks for, on which day and in which order; all of it stands in the address.</summary>
/// <param name="Treaty">The treaty's name in addresses.</param>
/// <param name="On">The day; null for that of the record.</param>
/// <param name="Class">The class of standing alone to be shown, or <c>in-force</c> or <c>withdrawal-notified</c> for those of the parties; null for all.</param>
/// <param name="Sort">The column sorted by.</param>
/// <param name="Descending">Whether the last comes first.</param>
public sealed record StatusTable(string Treaty, DateOnly? On, string? Class, string Sort, bool Descending)
{
    private const string ByState = "state";
    private const string ByWithdrawal = "withdrawal";
    private static readonly string[] Classes = ["party", "signatory", "withdrawn", "outside", "not-independent"];
    private static readonly string[] OfParties = [Standing.InForce.Word(), Standing.WithdrawalNotified.Word()];

    /// <summary>The columns a table can be sorted by, each with its heading.</summary>
    public static IReadOnlyList<(string Word, string Heading)> Columns { get; } =
        [(ByState, "State"), ("status", "Status"), ("signed", "Signed"), ("consent", "Consent deposited"), ("in-force", "In force")];

    /// <summary>What the address asks for: <c>on</c>, <c>status</c>, <c>sort</c> and <c>order</c>.</summary>
    public static StatusTable Read(Asked asked, string treaty) => new(treaty, asked.Day("on"), asked.OneOf("status", [.. Classes, .. OfParties]),
        asked.OneOf("sort", [.. Columns.Select(c => c.Word), ByWithdrawal]) ?? ByState, asked.OneOf("order", "asc", "desc") == "desc");

    /// <summary>The States asked for, in the order asked for. Those without a date come last both ways; those alike stand by name.</summary>
    public IReadOnlyList<StateStatus> Of(TreatyStatus status)
    {
        var states = status.States.Where(Has).OrderBy(s => s.State.CommonName, StringComparer.Ordinal);
        if (Sort == ByState) return Descending ? [.. states.Reverse()] : [.. states];
        var known = states.Where(s => KeyOf(s) is not null);
        return [.. Descending ? known.OrderByDescending(KeyOf) : known.OrderBy(KeyOf), .. states.Where(s => KeyOf(s) is null)];
    }

    /// <summary>Whether a State is one of those asked for. The treaty is in force for a party until its withdrawal takes effect.</summary>
    private bool Has(StateStatus status) => Class is null || status.Standing.Class() == Class || (Class == OfParties[0] && status.IsInForce) || (Class == OfParties[1] && status.Standing == Standing.WithdrawalNotified);

    /// <summary>The address of the same table on another day; null for that of the record.</summary>
    public string OnDay(DateOnly? day) => (this with { On = day }).Address();

    /// <summary>The address of the same table with one class of States, or null for all.</summary>
    public string OfClass(string? standing) => (this with { Class = standing }).Address() + "#states";

    /// <summary>The address of the same table sorted by a column, the other way when it is sorted by it already.</summary>
    public string SortedBy(string column) => (this with { Sort = column, Descending = column == Sort && !Descending }).Address() + "#states";

    /// <summary>How a column is sorted, for <c>aria-sort</c>; null when it is not.</summary>
    public string? SortOf(string column) => column != Sort ? null : Descending ? "descending" : "ascending";

    /// <summary>The address with a suffix behind the path, such as <c>.csv</c>.</summary>
    public string Address(string suffix = "")
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Values) query.Add(name, value);
        return $"/treaties/{Treaty}{suffix}{query.ToQueryString()}";
    }

    /// <summary>Everything asked for but the day, as a form keeps it.</summary>
    public IEnumerable<(string Name, string Value)> Kept => Values.Where(v => v.Name != "on");

    private IEnumerable<(string Name, string Value)> Values => new (string Name, string? Value)[]
    {
        ("on", On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("status", Class), ("sort", Sort == ByState && !Descending ? null : Sort), ("order", Descending ? "desc" : null),
    }.Where(v => v.Value is not null).Select(v => (v.Name, v.Value!));

    private int? KeyOf(StateStatus status) => Sort switch
    {
        "status" => Array.IndexOf(Classes, status.Standing.Class()),
        "signed" => status.Signed?.Date.DayNumber,
        "consent" => status.Consent?.Date.DayNumber,
        ByWithdrawal => status.Withdrawal?.Date.DayNumber,
        _ => status.InForce?.Day?.DayNumber,
    };
}
