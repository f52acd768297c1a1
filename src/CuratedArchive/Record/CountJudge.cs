namespace CuratedArchive.Record;

/// <summary>Judges how many States a text counts: signed, signed or joined, party, or bound.</summary>
internal static class CountJudge
{
    public static Judgement Judge(ClaimCase at)
    {
        if (at.Claim.Value is not { } value) return Judgement.Unverifiable("The claim gives no figure.");
        var readings = CountReading.Of(at.Claim);
        var world = at.Record.World;
        var said = new CountSaid(value, at.Claim.Relation);
        var propositions = readings.Select(r => new Proposition(r.Word, world.When(c => said.Fits(r.Count(c)))) { As = $" as the number of {r.Phrase}" }).ToList();
        var judgement = at.Weigh(propositions, day => Shown(world.On(day), readings, said), said.Words);
        return judgement with { Remark = OtherReading(at, readings, judgement.Value), Acts = [.. References(at, propositions, judgement)] };
    }

    private static string Shown(StandingCounts counts, IReadOnlyList<CountReading> readings, CountSaid said)
    {
        var plain = $"{readings[0].Count(counts)} {readings[0].Phrase}";
        if (readings.FirstOrDefault(r => said.Fits(r.Count(counts))) is not { } fits) return plain;
        return fits == readings[0] ? plain + said.Which : $"{plain} and {fits.Count(counts)} {fits.Phrase}";
    }

    private static string? OtherReading(ClaimCase at, IReadOnlyList<CountReading> allowed, VerdictValue value)
    {
        if (value is VerdictValue.Agrees or VerdictValue.Unverifiable || at.Claim.Relation is not null || !at.SpokenOf.IsDated) return null;
        var counts = at.Record.World.On(at.Shown);
        return CountReading.All.Except(allowed).FirstOrDefault(r => r.Count(counts) == at.Claim.Value) is { } other
            ? $"{at.Claim.Value} is the number of {other.Phrase} on that day, which is not what the text says."
            : null;
    }

    private static IEnumerable<RecordReference> References(ClaimCase at, List<Proposition> propositions, Judgement judgement)
    {
        var spans = propositions.FirstOrDefault(p => p.Reading == judgement.Reading)?.True ?? [];
        if (judgement.Value == VerdictValue.Agrees) spans = [.. spans.Where(s => s.Contains(at.Shown))];
        var turns = spans.SelectMany(s => new[] { s.From, s.To == DateOnly.MaxValue ? s.To : s.To.AddDays(1) }).ToHashSet();
        return at.Record.Acts.Where(a => turns.Contains(a.Date) || (TreatyRules.EffectOf(a).Day is { } day && turns.Contains(day))).Select(InWords.Reference);
    }
}
