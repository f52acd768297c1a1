using CuratedArchive.Tests.History;

namespace CuratedArchive.Tests.Site;

/// <summary>The record is kept in memory, but never longer than the archive it was read from.</summary>
public sealed class KeptRecordTests
{
    [Fact]
    public async Task The_record_of_a_replaced_archive_is_answered_from_at_once()
    {
        await using var served = new ServedReimport();
        served.Archive.Put("malta", Reimported.Malta);
        served.Archive.Import();
        var client = await served.ClientAsync();
        string[] pages = ["/", "/states", "/states/malta", "/treaties", "/treaties/ccm"];
        foreach (var page in pages) Assert.DoesNotContain("Melita", await client.GetStringAsync(page), StringComparison.Ordinal);
        Rename(Path.Combine(served.Archive.Data, "treaties.csv"), "Convention on Cluster Munitions", "Convention of Melita");
        served.Archive.Import();
        foreach (var page in pages) Assert.Contains("Melita", await client.GetStringAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_who_ask_first_and_at_once_are_all_answered_alike()
    {
        await using var served = new ServedReimport();
        served.Archive.Put("malta", Reimported.Malta);
        served.Archive.Import();
        var client = await served.ClientAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => client.GetStringAsync($"/treaties/ccm?asked={i % 4}")));
        Assert.Single(answers.Distinct());
    }

    private static void Rename(string file, string from, string to)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}
