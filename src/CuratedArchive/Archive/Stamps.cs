using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Archive;

/// <summary>The records of an archive that have a history, each with its fingerprint and its sets.</summary>
internal static class Stamps
{
    /// <summary>One stamp for each record, as if all had been added on that day, in the order of their paths.</summary>
    public static IReadOnlyList<Stamp> Of(ArchiveContents contents, DateOnly day)
    {
        var notes = contents.Footnotes.ToLookup(f => f.Document);
        var states = contents.Citations.Where(c => c.Source is not null && c.Footnote.Document.State is not null).ToLookup(c => c.Source!, c => c.Footnote.Document.State!);
        var verdicts = contents.Verdicts.ToDictionary(v => v.Claim);
        return
        [
            .. contents.Documents.Select(d => Of(d, notes[d], day))
                .Concat(contents.Sources.Select(s => Of(s, states[s], day)))
                .Concat(contents.Register.Actions.GroupBy(a => a.Slug).Select(same => Of(same, day)))
                .Concat(contents.Claims.Where(c => !c.Struck).Select(c => New(StampedKind.Claim, "claims", c.Slug, day, SetsOf([c.State], c.Treaty),
                    [c.Document.Slug, c.State, c.Treaty, c.Action, c.Date, c.Value, c.Resolution, c.Quote, verdicts.GetValueOrDefault(c)?.Value, verdicts.GetValueOrDefault(c)?.Reason])))
                .Concat(contents.Statements.Select(s => New(StampedKind.Statement, "statements", s.Slug, day, SetsOf([s.State]),
                    [s.Document.Slug, s.State, s.Organization, s.Speaker, s.Role, s.Date, s.Venue, s.Kind, s.Text])))
                .OrderBy(s => s.Path, StringComparer.Ordinal),
        ];
    }

    private static Stamp Of(Document d, IEnumerable<Footnote> notes, DateOnly day) =>
        New(StampedKind.Document, "documents", d.Slug, day, [Type("document"), $"kind:{d.Kind.Word()}", .. SetsOf([d.State])],
            [d.Kind, d.Title, d.State, d.Date, d.Publisher, d.Language, d.Address, d.Note, d.Sha256, .. notes.Select(n => n.Supplied)]);

    private static Stamp Of(Source s, IEnumerable<string> states, DateOnly day) =>
        New(StampedKind.Source, "sources", s.Slug, day, [Type("source"), $"kind:{s.Kind.Word()}", .. SetsOf(states)],
            [s.Key, s.Kind, s.Author, s.Title, s.Container, s.Publisher, s.Place, s.Date, s.Recipient, s.Symbol, s.Url, s.Label, .. s.Pages, .. s.Addresses, .. s.Series is null ? [] : (string[])[s.Series]]);

    /// <summary>The acts of one kind, State, treaty and day: more than one only where the record has them of several participants.</summary>
    private static Stamp Of(IGrouping<string, TreatyAction> same, DateOnly day) =>
        New(StampedKind.Action, "actions", same.Key, day, SetsOf([same.First().State.Iso3], same.First().Treaty.Code),
            same.SelectMany(a => (object?[])[a.Effective?.ToString("O"), a.Participant, a.Note, a.Confidence]));

    private static string Type(string type) => $"type:{type}";

    private static IEnumerable<string> SetsOf(IEnumerable<string?> states, string? treaty = null) =>
        states.Where(s => s is not null).Select(s => $"state:{s}").Concat(treaty is null ? [] : [$"treaty:{treaty}"]);

    private static Stamp New(StampedKind kind, string folder, string slug, DateOnly day, IEnumerable<string> sets, IEnumerable<object?> says)
    {
        var names = sets.Distinct().Order(StringComparer.Ordinal).ToList();
        return new()
        {
            Kind = kind,
            Path = $"{folder}/{slug}",
            Fingerprint = Fingerprint.Of(says.Concat(names)),
            Added = day,
            Day = day,
            Sets = [.. names.Select(n => new StampSet { Name = n })],
        };
    }
}
