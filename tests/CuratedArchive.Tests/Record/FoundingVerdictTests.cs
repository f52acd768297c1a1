using System.Text.Json;
using CuratedArchive.Claims;
using CuratedArchive.Documents;
using CuratedArchive.Record;
using static CuratedArchive.Record.VerdictValue;

namespace CuratedArchive.Tests.Record;

/// <summary>The hand-labelled claims of the founding documents, held against the record.</summary>
public sealed class FoundingVerdictTests
{
    [FoundingFact]
    public void The_news_record_is_judged_claim_by_claim()
    {
        var verdicts = Judge("000_7803c70fe8e8ffa3.json", "2023-07-24");
        Assert.Equal(18, verdicts.Count);
        Assert.Equal((Agrees, "The record has the acceptance of Japan on 14 July 2009."), Of(verdicts, ClaimAction.Ratification));
        Assert.Equal((Agrees, "The treaty entered into force on 1 August 2010."), Of(verdicts, ClaimAction.InForce));
        Assert.Equal((Outdated, "The record on 24 July 2023 shows 111 parties; 110 was right from 15 September 2020 to 27 February 2023."), Of(verdicts, ClaimAction.CountParties));
        Assert.Equal("signed or joined", verdicts.Single(v => v.Claim.Action == ClaimAction.CountSignatories).Reading);
        Assert.Equal(14, verdicts.Count(v => v.Claim.Action == ClaimAction.NotSigned && v.Value == Agrees));
    }

    [FoundingFact]
    public void The_profile_is_judged_claim_by_claim()
    {
        var verdicts = Judge("004_79df11d0e17258d7.json", "2017-08-04");
        var slovakia = verdicts.Where(v => v.Claim.State == "SVK").ToList();
        Assert.Equal([Agrees, Outdated], slovakia.OrderBy(v => v.Value).Select(v => v.Value));
        Assert.Equal(slovakia.Select(v => v.Claim.Slug).Order(), slovakia.Select(v => v.Opposite!).Order());
        Assert.Equal([Agrees, Agrees], verdicts.Where(v => v.Claim.Resolution is "A/RES/70/54" or "A/RES/71/45").Select(v => v.Value));
        Assert.All(verdicts.Where(v => v.Claim.Treaty == "other"), v => Assert.Equal(Unverifiable, v.Value));
        Assert.Equal(["MUS", "SVK"], verdicts.Where(v => v.Value is Outdated or Contradicts).Select(v => v.Claim.State));
    }

    private static (VerdictValue, string) Of(IReadOnlyList<Verdict> verdicts, ClaimAction action)
    {
        var verdict = verdicts.Single(v => v.Claim.Action == action);
        return (verdict.Value, verdict.Reason);
    }

    private static IReadOnlyList<Verdict> Judge(string labels, string written)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "gold", labels)));
        var document = Claims.Document(written);
        return VerdictReader.Judge([.. gold.RootElement.GetProperty("claims").EnumerateArray().Select(c => Read(document, c))], Some.Register);
    }

    private static Claim Read(Document document, JsonElement label)
    {
        string? Text(string name) => label.GetProperty(name).GetString();
        int? value = label.GetProperty("value") is { ValueKind: JsonValueKind.Number } figure ? figure.GetInt32() : null;
        return Claims.Claim(document, Words.Parse<ClaimAction>(Text("action"))!.Value, Text("state"), Text("date"), value, Text("treaty")!, Text("resolution"), Text("quote")!);
    }
}
