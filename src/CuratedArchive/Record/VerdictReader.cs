using CuratedArchive.Claims;
using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>Holds claims against the record.</summary>
internal sealed class VerdictReader
{
    private readonly Dictionary<string, State> _states;
    private readonly Dictionary<string, TreatyRecord> _records;
    private readonly VoteJudge _votes;

    private VerdictReader(Register register)
    {
        _states = register.States.ToDictionary(s => s.Iso3);
        _records = register.Treaties.ToDictionary(t => t.Code, t => new TreatyRecord(t, register.Actions));
        _votes = new(register.Resolutions);
    }

    /// <summary>A verdict on each claim, in the order of the claims.</summary>
    /// <param name="claims">The claims, of one document or of many.</param>
    /// <param name="register">States, treaties, acts and votes.</param>
    public static IReadOnlyList<Verdict> Judge(IReadOnlyList<Claim> claims, Register register)
    {
        var reader = new VerdictReader(register);
        var judged = claims.Select(c => (Claim: c, Judgement: reader.Weigh(c))).ToList();
        var opposites = OppositeClaims.In(claims, judged.Where(j => j.Judgement.Value == VerdictValue.Agrees).Select(j => j.Claim).ToHashSet());
        return [.. judged.Select(j => Judge(j.Claim, j.Judgement, opposites.GetValueOrDefault(j.Claim)))];
    }

    private static Verdict Judge(Claim claim, Judgement judgement, Claim? opposite)
    {
        var days = judgement.Days;
        return new()
        {
            Claim = claim,
            Value = judgement.Value,
            Reason = Capital(judgement.Reason) + OfInferredDate(judgement),
            Remark = Remarks(claim, judgement, opposite),
            Reading = judgement.Reading,
            On = days is null ? claim.Document.Date : days.Date,
            OnIsInferred = days is { Basis: DayBasis.Inferred },
            Acts = judgement.Acts,
            Opposite = opposite?.Slug,
        };
    }

    private Judgement Weigh(Claim claim)
    {
        var state = claim.State is null ? null : _states.GetValueOrDefault(claim.State);
        if (claim.State is not null && state is null) return Judgement.Unverifiable($"The record knows no State {claim.State}.");
        var isCount = claim.Action is ClaimAction.CountParties or ClaimAction.CountSignatories;
        if (state is null && !isCount && claim.Action != ClaimAction.InForce) return Judgement.Unverifiable("The text does not say which State it is about.");
        if (IsVote(claim.Action)) return _votes.Judge(claim, state!);
        if (!_records.TryGetValue(claim.Treaty, out var record)) return Judgement.Unverifiable("The record has nothing on this treaty.");
        if (record.Acts.Count == 0 && (state is not null || isCount)) return Judgement.Unverifiable($"The record has no acts on the {record.Treaty.ShortTitle}.");
        var at = new ClaimCase(claim, state, record, JudgedDays.Of(claim.Document, record));
        var judgement = Weigh(at);
        return judgement with { Days = judgement.Days ?? at.Days };
    }

    private static Judgement Weigh(ClaimCase at) => EarlierDays.Of(at, Judge(at));

    private static Judgement Judge(ClaimCase at) => at.Claim.Action switch
    {
        ClaimAction.CountParties or ClaimAction.CountSignatories => CountJudge.Judge(at),
        ClaimAction.InForce => ForceJudge.Judge(at),
        ClaimAction.Party or ClaimAction.NotParty or ClaimAction.NotAcceded or ClaimAction.NotSigned => PositionJudge.Judge(at),
        _ => ActJudge.Judge(at),
    };

    private static bool IsVote(ClaimAction action) => action is ClaimAction.VoteYes or ClaimAction.VoteNo or ClaimAction.VoteAbstain;

    /// <summary>Says that the day was worked out.</summary>
    private static string OfInferredDate(Judgement judgement) => judgement is { Days: { Basis: DayBasis.Inferred } days }
        ? $" It was held against the record of {InWords.Date(days.Date!.Value)}, an inferred date: the text does not give it whole." : "";

    private static string? Remarks(Claim claim, Judgement judgement, Claim? opposite)
    {
        var circular = claim.Value is { } value && judgement is { Days.Basis: DayBasis.Inferred } && claim.Document.Inferred["date"].Contains($"counts {value} ", StringComparison.Ordinal)
            ? "The year was inferred with the help of this very number." : null;
        var opposed = opposite is null ? null : $"Line {opposite.Line} of the same document says otherwise ({opposite.Action.Word()}); both cannot be right.";
        return string.Join(' ', new[] { judgement.Remark, circular, opposed }.OfType<string>()) is { Length: > 0 } remarks ? remarks : null;
    }

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
