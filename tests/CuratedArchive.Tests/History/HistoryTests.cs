using CuratedArchive.Archive;
using CuratedArchive.Record;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.History;

public sealed class HistoryTests : IDisposable
{
    private readonly Reimported _archive = new();

    public HistoryTests()
    {
        _archive.Put("denmark", Reimported.Denmark);
        _archive.Put("malta", Reimported.Malta);
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_first_import_is_stamped_with_the_day_of_the_record()
    {
        _archive.Import("2030-01-01");
        Assert.Equal(["denmark-speaks-2019-05-04 2026-02-03 2026-02-03", "malta-speaks-2019-05-05 2026-02-03 2026-02-03"], _archive.StampsOf(StampedKind.Document));
    }

    [Fact]
    public void The_same_input_onto_the_same_file_gives_the_same_bytes_on_any_day()
    {
        _archive.Import();
        var bytes = File.ReadAllBytes(_archive.Path);
        _archive.Import("2030-01-01");
        Assert.Equal(bytes, File.ReadAllBytes(_archive.Path));
    }

    [Fact]
    public void What_is_new_changed_or_gone_has_the_day_of_its_import_and_the_rest_keeps_its_own()
    {
        _archive.Import();
        _archive.Put("denmark", Reimported.Denmark.Replace("3 May", "4 May", StringComparison.Ordinal));
        _archive.Put("malta", null);
        _archive.Put("peru", Reimported.Peru);
        _archive.Import("2030-01-01");
        Assert.Equal(
        [
            "denmark-speaks-2019-05-04 2026-02-03 2030-01-01",
            "malta-speaks-2019-05-05 2026-02-03 2030-01-01 gone",
            "peru-speaks-2019-05-06 2030-01-01 2030-01-01",
        ], _archive.StampsOf(StampedKind.Document));
        Assert.All(_archive.StampsOf(StampedKind.Action), s => Assert.EndsWith(" 2026-02-03 2026-02-03", s, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_gone_stays_gone_since_its_day_and_comes_back_as_itself()
    {
        _archive.Import();
        _archive.Put("malta", null);
        _archive.Import("2030-01-01");
        _archive.Import("2030-02-02");
        Assert.Contains("malta-speaks-2019-05-05 2026-02-03 2030-01-01 gone", _archive.StampsOf(StampedKind.Document));
        _archive.Put("malta", Reimported.Malta);
        _archive.Import("2030-03-03");
        Assert.Contains("malta-speaks-2019-05-05 2026-02-03 2030-03-03", _archive.StampsOf(StampedKind.Document));
    }

    [Fact]
    public void A_clock_that_goes_back_does_not_take_the_history_back()
    {
        _archive.Import();
        _archive.Put("peru", Reimported.Peru);
        _archive.Import("2030-01-01");
        _archive.Put("malta", null);
        _archive.Import("1999-01-01");
        Assert.Contains("malta-speaks-2019-05-05 2026-02-03 2030-01-01 gone", _archive.StampsOf(StampedKind.Document));
    }

    [Fact]
    public void A_verdict_that_changes_is_kept_with_its_day_and_reason()
    {
        _archive.Import();
        Assert.Empty(_archive.Read(a => a.VerdictChanges.ToList()));
        WithdrawMalta();
        _archive.Import("2030-01-01");
        var change = Assert.Single(_archive.Read(a => a.VerdictChanges.ToList()));
        Assert.Equal((VerdictValue.Agrees, new DateOnly(2030, 1, 1)), (change.Before, change.Day));
        Assert.NotEqual(VerdictValue.Agrees, change.After);
        _archive.Import("2030-02-02");
        Assert.Single(_archive.Read(a => a.VerdictChanges.ToList()));
    }

    [Fact]
    public void A_reason_that_changes_is_kept_with_its_day_and_told_apart_from_a_verdict_that_changes()
    {
        _archive.Put("count", "Counting in 2023\n\n24 July 2023\n\n90 countries have ratified the Convention on Cluster Munitions.\n");
        _archive.Import();
        WithdrawMalta();
        var result = _archive.Import("2030-01-01");
        var told = Assert.Single(result.ChangedReasons, c => c.After.Claim.Action == CuratedArchive.Claims.ClaimAction.CountParties);
        var kept = _archive.Read(a => a.VerdictChanges.OrderBy(c => c.Day).ToList()).Last(c => c.Claim == told.Claim);
        Assert.Equal((kept.Before, kept.Reason, new DateOnly(2030, 1, 1)), (kept.After, told.After.Reason, kept.Day));
        Assert.DoesNotContain(result.ChangedVerdicts, c => c.Claim == told.Claim);
    }

    [Fact]
    public void A_verdict_that_is_as_it_was_by_the_end_of_the_day_has_not_changed()
    {
        _archive.Import();
        var actions = Path.Combine(_archive.Data, "actions", "ccm.csv");
        var before = File.ReadAllText(actions);
        WithdrawMalta();
        _archive.Import("2030-01-01");
        File.WriteAllText(actions, before);
        _archive.Import("2030-01-01");
        Assert.Empty(_archive.Read(a => a.VerdictChanges.ToList()));
    }

    [Fact]
    public void A_first_verdict_that_does_not_agree_is_told()
    {
        _archive.Put("peru", Reimported.Peru.Replace("is a state party to", "has not signed", StringComparison.Ordinal));
        _archive.Import();
        var first = Assert.Single(_archive.Read(a => a.VerdictChanges.ToList()));
        Assert.Equal((null, VerdictValue.Outdated), (first.Before, first.After));
    }

    [Fact]
    public void An_archive_of_another_shape_hands_its_history_on()
    {
        _archive.Import();
        Execute("PRAGMA user_version = 1");
        _archive.Put("malta", null);
        Assert.Null(_archive.Import("2030-01-01").HistoryLost);
        Assert.Equal(["denmark-speaks-2019-05-04 2026-02-03 2026-02-03", "malta-speaks-2019-05-05 2026-02-03 2030-01-01 gone"], _archive.StampsOf(StampedKind.Document));
    }

    [Fact]
    public void An_archive_from_before_there_was_a_history_starts_one_on_the_day_and_says_so()
    {
        _archive.Import();
        Execute("DROP TABLE StampSets; DROP TABLE Stamps; DROP TABLE VerdictChanges");
        Assert.Contains("no such table", _archive.Import("2030-01-01").HistoryLost, StringComparison.Ordinal);
        Assert.All(_archive.StampsOf(StampedKind.Document), s => Assert.EndsWith(" 2030-01-01 2030-01-01", s, StringComparison.Ordinal));
    }

    private void Execute(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={_archive.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>Adds an act to the record: the withdrawal of Malta.</summary>
    private void WithdrawMalta()
    {
        var file = Path.Combine(_archive.Data, "actions", "ccm.csv");
        var columns = File.ReadLines(file).First().Split(',');
        var row = columns.Select(c => c switch { "treaty" => "CCM", "state" => "MLT", "action" => "withdrawal", "date" => "2018-01-01", "effective" => "2018-07-01", "participant" => "Malta", "confidence" => "one-source", "sources" => "UNTC", _ => "" });
        File.AppendAllText(file, string.Join(',', row) + "\n");
    }
}
