using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;

namespace CuratedArchive.Statements;

/// <summary>Puts together who said something, when, where and how: from the sentence, its notes, the work it points back at and the statement before it.</summary>
internal sealed class SayingReader(Document document, NoteEvidence evidence)
{
    private Saying? _before;
    private TextSpan? _sentence;

    /// <summary>The statement before, when it stands in the same passage; of those of one sentence a person's, as the paper that passes it on does not go on speaking.</summary>
    public Saying? Last { get; private set; }

    /// <summary>The last statement of the passage before this one, or null.</summary>
    public Saying? Above { get; private set; }

    /// <summary>Begins a passage.</summary>
    public void Enter() => (Above, Last) = (Last, null);

    /// <summary>What a report says, completed.</summary>
    public Saying Of(Sentence sentence, Wording wording, Report report, IReadOnlyList<Footnote> notes, Antecedents antecedents)
    {
        var spoken = report.Speaker.PaperDate ?? Occasions.Nearest(wording, report, Occasions.DateOf(wording, report), KnownDate) ?? GoneOn(wording, report.Speaker);
        var work = Backreference.Of(wording, report, antecedents) ?? Continued(wording, report, notes, antecedents);
        var noted = report.IsAside && report.Speaker.Paper is null ? null : evidence.For(sentence, notes, report.Speaker, spoken);
        var speaker = Speaker(report, work, noted);
        var date = noted?.Citation.Date ?? Later(wording) ?? (work is null ? null : work.Date) ?? spoken ?? Carried(speaker) ?? Released(wording, report);
        var kind = KindOf(wording, report, work, noted);
        var saying = new Saying(speaker, kind, date, noted?.Venue ?? work?.Venue ?? Occasions.VenueOf(wording));
        if (_sentence != sentence.Span || Last?.Speaker.Person is null || speaker.Person is not null) (_sentence, Last) = (sentence.Span, saying);
        return _before = saying;
    }

    private static Speaker Speaker(Report report, Paper? work, Evidence? noted)
    {
        var speaker = report.Speaker;
        if (work is not null && speaker.Fits(work.Author)) speaker = speaker.With(work.Author);
        if (noted is null || !NoteEvidence.IsSpeech(noted.Citation)) return speaker;
        if (speaker.IsStateSupplied && noted.Author.State is { } state) speaker = speaker with { State = state };
        return speaker.Person is null ? speaker.With(noted.Author) with { Role = speaker.Role ?? noted.Office } : speaker.With(noted.Author);
    }

    /// <summary>"The next day" counts from the statement before.</summary>
    private PartialDate? Later(Wording wording) =>
        Occasions.DaysLater(wording) is { } days && _before?.Date is { IsDay: true, First: { } day } ? PartialDate.Of(day.AddDays(days)) : null;

    /// <summary>Without a date of its own, a person who goes on speaking, or "it", speaks on the date of the statement before.</summary>
    private PartialDate? Carried(Speaker speaker)
    {
        if (_before is null || !_before.Speaker.Fits(speaker)) return null;
        return speaker.Person is not null && speaker.Person == _before.Speaker.Person ? _before.Date : null;
    }

    /// <summary>The document's date, where it was read and not worked out.</summary>
    private PartialDate? KnownDate => document.Inferred.ContainsKey("date") ? null : document.Date;

    /// <summary>What a press release reports in the simple past was said on the day of the release: meetings coverage and announcements are written the same day.</summary>
    private PartialDate? Released(Wording wording, Report report) =>
        document.Kind == DocumentKind.PressRelease && !report.IsAside && KnownDate is { IsDay: true }
        && !(report.At > 0 && wording.Tokens[report.At - 1].Lower is "has" or "have" or "had") ? KnownDate : null;

    private PartialDate? GoneOn(Wording wording, Speaker speaker) =>
        Last is not null && Last.Speaker.Fits(speaker) && wording.Tokens.Count > 0 && wording.Tokens[0].Lower is "it" or "they" or "he" or "she" ? Last.Date : null;

    /// <summary>A State that "states" in the present tense, right behind a sentence about a paper of its own, goes on in that paper.</summary>
    private Paper? Continued(Wording wording, Report report, IReadOnlyList<Footnote> notes, Antecedents antecedents) =>
        report.IsPresent && notes.Count == 0 && Last is { Kind: StatementKind.PositionPaper } last && last.Speaker.Fits(report.Speaker) && Occasions.DateOf(wording, report) is null
            ? antecedents.Recall("paper", last.Date) : null;

    private static StatementKind KindOf(Wording wording, Report report, Paper? work, Evidence? noted)
    {
        if (report.Kind is not (StatementKind.Said or StatementKind.Wrote) || work?.Kind is StatementKind.PositionPaper) return work?.Kind is StatementKind.PositionPaper ? work.Kind : report.Kind;
        if (Backreference.ExplainsVote(wording)) return StatementKind.VotedExplanation;
        if (noted?.Citation.Kind == SourceKind.PositionPaper && report.Speaker.Paper is not "letter") return StatementKind.PositionPaper;
        if (work is not null) return work.Kind;
        return noted?.Citation.Kind is SourceKind.Letter or SourceKind.Report or SourceKind.Questionnaire or SourceKind.Email or SourceKind.Resolution ? StatementKind.Wrote : report.Kind;
    }
}
