using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Depositary;

/// <summary>The acts of one State on the page and in the record, side by side.</summary>
/// <param name="page">The page.</param>
/// <param name="state">The State.</param>
/// <param name="row">Its row, or null.</param>
/// <param name="recorded">Its acts in the record.</param>
/// <param name="file">The file new acts belong into.</param>
internal sealed class StateComparison(StatusPage page, State state, StatusRow? row, IReadOnlyList<TreatyAction> recorded, string file)
{
    private static readonly Predicate<ActionKind>[] Sorts =
        [k => k == ActionKind.Signature, k => k == ActionKind.ProvisionalApplication, k => k.IsConsent()];

    /// <summary>The differences, acts of one sort beside each other.</summary>
    public IEnumerable<ProposedChange> Changes() => Sorts.SelectMany(ChangesOf).Concat(WithdrawalChanges());

    private IEnumerable<ProposedChange> ChangesOf(Predicate<ActionKind> sort)
    {
        var printed = row?.Acts.Where(a => sort(a.Kind)).ToList() ?? [];
        var kept = recorded.Where(a => sort(a.Kind) && a.Date <= page.KnownUntil).ToList();
        foreach (var act in printed.ToList())
            if (kept.Find(k => k.Kind == act.Kind && k.Date == act.Date) is { } same)
            {
                printed.Remove(act);
                kept.Remove(same);
                if (same.IsConsent && row!.Protocols is { } ticked && ticked != ProtocolTicks.In(same))
                    yield return Change(same, With(same, act, ProtocolTicks.Put(same.Note, ticked)), $"{act.Printed}; protocols {(ticked.Length > 0 ? ticked : "none")}");
            }
        for (var i = 0; i < Math.Max(printed.Count, kept.Count); i++)
            yield return (printed.ElementAtOrDefault(i), kept.ElementAtOrDefault(i)) switch
            {
                ({ } act, null) => Change(null, With(null, act, NoteOf(act)), act.Printed),
                ({ } act, { } old) => Change(old, With(old, act, old.Note), act.Printed),
                (_, var old) => Change(old, null, ""),
            };
    }

    private IEnumerable<ProposedChange> WithdrawalChanges()
    {
        var (kept, told) = (recorded.LastOrDefault(a => a.Kind == ActionKind.Withdrawal), row?.Withdrawal);
        var hasLeft = row is { HasLeft: true };
        if (told is not null)
        {
            var proposed = Withdrawal(told, kept);
            if (kept is null || kept.Date != proposed.Date || kept.Effective != proposed.Effective) yield return Change(kept, proposed, told.Printed);
        }
        else if (hasLeft && kept is null) yield return Change(null, null, row!.Acts[0].Printed);
        else if (hasLeft && TreatyRules.EffectOf(kept!).Day > page.AsAt) yield return Change(kept, null, row!.Acts[0].Printed);
        else if (kept?.Date <= page.KnownUntil && !hasLeft && (page.HasNotes || TreatyRules.EffectOf(kept).Day <= page.KnownUntil)) yield return Change(kept, null, "");
    }

    private ProposedChange Change(TreatyAction? old, TreatyAction? proposed, string printed)
    {
        var kind = old is null ? ProposedChangeKind.New : proposed is null && printed.Length == 0 ? ProposedChangeKind.Vanished : ProposedChangeKind.Changed;
        return new(kind, state, old, proposed, row, printed, old?.File ?? file);
    }

    private TreatyAction With(TreatyAction? old, PrintedAct printed, string note) => Act(printed.Kind, printed.Date, null, old?.Participant ?? row!.Participant, note);

    private TreatyAction Withdrawal(WithdrawalNotice told, TreatyAction? kept) => Act(ActionKind.Withdrawal, told.Notified, told.Effective, kept?.Participant ?? row!.Participant,
        kept?.Note ?? (told.Document.Length > 0 ? $"Withdrawal notification {told.Document}." : ""));

    /// <summary>The act as the record would hold it, with a source of its own: one code for each day the depositary's pages were read.</summary>
    private TreatyAction Act(ActionKind kind, DateOnly date, DateOnly? effective, string participant, string note) => new()
    {
        Treaty = page.Treaty,
        State = state,
        Kind = kind,
        Date = date,
        Effective = effective ?? EffectOf(kind, date),
        Participant = participant,
        Note = note,
        Confidence = "one-source",
        Sources = page.AsAt is { } day && day == page.Treaty.RecordDate ? $"UNTC-{day.Year}" : $"UNTC-{page.KnownUntil:yyyy-MM-dd}",
        File = file,
        Line = 0,
    };

    /// <summary>The day of effect where the record holds one: not of a succession, nor of a consent to a protocol; see <c>data/README.md</c>.</summary>
    private DateOnly? EffectOf(ActionKind kind, DateOnly date) => kind switch
    {
        ActionKind.Ratification or ActionKind.Acceptance or ActionKind.Approval or ActionKind.Accession => TreatyRules.EntryIntoForce(page.Treaty, date),
        ActionKind.Withdrawal => TreatyRules.WithdrawalEffect(page.Treaty, date),
        _ => null,
    };

    private string NoteOf(PrintedAct act) => ProtocolTicks.Put(
        act.Kind == ActionKind.Succession ? "Succession: the date is that of deposit; entry into force not computed." : "", act.Kind == ActionKind.Signature ? "" : row!.Protocols ?? "");
}
