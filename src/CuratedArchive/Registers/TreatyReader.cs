using CuratedArchive.Diagnostics;

namespace CuratedArchive.Registers;

/// <summary>Reads <c>treaties.csv</c>.</summary>
internal sealed class TreatyReader(string folder, DiagnosticBag found)
{
    private static readonly string[] Columns =
    [
        "code", "slug", "parent", "title", "short_title", "aliases", "depositary_reference", "adopted", "adopted_at",
        "opened", "opened_at", "in_force", "threshold", "rule", "rule_article", "consent_acts", "consent_article", "force_article", "provisional_article",
        "withdrawal_months", "withdrawal_days", "withdrawal_article", "withdrawal", "unts", "record_date", "status_address",
    ];

    /// <summary>The treaties and their protocols, in the order of the file.</summary>
    public IReadOnlyList<Treaty> Read()
    {
        var (treaties, lines) = (new List<Treaty>(), new Dictionary<string, int>());
        foreach (var row in CsvTable.In(folder, "treaties.csv", found).Read(Columns))
            if (TreatyOf(row) is var treaty && row.IsFirst(lines, treaty.Code, treaty.Code)) treaties.Add(treaty);
        return treaties;
    }

    private static Treaty TreatyOf(CsvRow row) => new()
    {
        Code = row.Required("code"),
        Slug = row.Required("slug"),
        Parent = row.Text("parent"),
        Title = row.Required("title"),
        ShortTitle = row.Required("short_title"),
        Aliases = row.List("aliases"),
        DepositaryReference = row.Required("depositary_reference"),
        Adopted = row.Day("adopted"),
        AdoptedAt = row.Text("adopted_at"),
        Opened = row.OptionalDay("opened"),
        OpenedAt = row.Text("opened_at"),
        InForce = row.Day("in_force"),
        Threshold = row.Number("threshold") ?? 0,
        Rule = row.Word<ForceRule>("rule"),
        RuleArticle = row.Text("rule_article"),
        ConsentActs = row.List("consent_acts"),
        ConsentArticle = row.Text("consent_article"),
        ForceArticle = row.Text("force_article"),
        ProvisionalArticle = row.Text("provisional_article"),
        WithdrawalMonths = row.Number("withdrawal_months"),
        WithdrawalDays = row.Number("withdrawal_days"),
        WithdrawalArticle = row.Text("withdrawal_article"),
        Withdrawal = row.Text("withdrawal"),
        Unts = row.Text("unts"),
        RecordDate = row.Day("record_date"),
        StatusAddress = row.Text("status_address"),
    };
}
