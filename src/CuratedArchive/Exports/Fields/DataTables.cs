using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Links;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Statements;

namespace CuratedArchive.Exports;

/// <summary>What can be had as a table. Field names are fixed: they are those of <c>inspect</c>, in the same order.</summary>
public static class DataTables
{
    /// <summary>Citations with the document and note they stand in.</summary>
    public static DataTable<Citation> Citations { get; } = new(
    [
        new("document", c => c.Footnote.Document.Slug), new("footnote", c => c.Footnote.Label), new("kind", c => c.Kind.Word()), new("author", c => c.Author), new("title", c => c.Title),
        new("container", c => c.Container), new("publisher", c => c.Publisher), new("place", c => c.Place), new("date", c => c.Date?.ToString()), new("recipient", c => c.Recipient),
        new("symbol", c => c.Symbol), new("pages", c => c.Pages), new("url", c => c.Url), new("relation", c => c.Relation.Word()), new("ibid_of", c => c.IbidOf),
        new("resolution", c => c.Resolution), new("source", c => c.Source?.Slug), new("text", c => c.Text), new("line", c => c.Line), new("start", c => c.Span.Start), new("length", c => c.Span.Length),
    ]);

    /// <summary>What documents claim about treaty positions.</summary>
    public static DataTable<Claim> Claims { get; } = new(
    [
        new("document", c => c.Document.Slug), new("claim", c => c.Slug), new("state", c => c.State), new("treaty", c => c.Treaty), new("action", c => c.Action.Word()),
        new("date", c => c.Date?.ToString()), new("value", c => c.Value), new("relation", c => c.Relation?.Word()), new("resolution", c => c.Resolution), new("quote", c => c.Quote), new("line", c => c.Line),
        new("start", c => c.Span.Start), new("length", c => c.Span.Length),
    ]);

    /// <summary>What documents claim, with how it stands against the record.</summary>
    public static DataTable<Verdict> Verdicts { get; } = new(
    [
        .. Claims.Columns.Select(c => new DataColumn<Verdict>(c.Name, v => c.Value(v.Claim))),
        new("verdict", v => v.Value.Word()), new("reason", v => v.Reason), new("remark", v => v.Remark), new("reading", v => v.Reading), new("on", v => v.On?.ToString()),
        new("on_inferred", v => v.OnIsInferred), new("acts", v => v.Acts.Select(a => $"{a.File}({a.Line}): {a.Text}")), new("opposite", v => v.Opposite),
    ]);

    /// <summary>What was said.</summary>
    public static DataTable<Statement> Statements { get; } = new(
    [
        new("document", s => s.Document.Slug), new("statement", s => s.Slug), new("state", s => s.State), new("organization", s => s.Organization), new("speaker", s => s.Speaker),
        new("role", s => s.Role), new("date", s => s.Date?.ToString()), new("venue", s => s.Venue), new("kind", s => s.Kind.Word()), new("text", s => s.Text), new("quotes", s => s.Quotes),
        new("footnotes", s => s.NoteLabels), new("line", s => s.Line), new("start", s => s.Span.Start), new("length", s => s.Span.Length),
    ]);

    /// <summary>The depositary's record, an act a row.</summary>
    public static DataTable<TreatyAction> Actions { get; } = new(
    [
        new("treaty", a => a.Treaty.Code), new("state", a => a.State.Iso3), new("name", a => a.State.CommonName), new("action", a => a.Kind.Word()), new("date", a => Day(a.Date)),
        new("effective", a => Day(a.Effective)), new("note", a => a.Note), new("confidence", a => a.Confidence), new("sources", a => a.Sources), new("file", a => a.File), new("line", a => a.Line),
    ]);

    /// <summary>Roll-call votes, a State a row.</summary>
    public static DataTable<Vote> Votes { get; } = new(
    [
        new("resolution", v => v.Resolution.Symbol), new("date", v => Day(v.Resolution.Date)), new("state", v => v.State.Iso3), new("name", v => v.State.CommonName),
        new("vote", v => v.Value.Word()), new("confidence", v => v.Confidence),
    ]);

    /// <summary>Where States stand with a treaty on a day.</summary>
    public static DataTable<StateStatus> Status { get; } = new(
    [
        new("state", s => s.State.Iso3), new("name", s => s.State.CommonName), new("status", s => s.Standing.Word()), new("signed", s => Day(s.Signed?.Date)),
        new("consent", s => s.Consent?.Kind.Word()), new("consent_date", s => Day(s.Consent?.Date)), new("in_force", s => Day(s.Consent?.Effective)),
        new("provisional_application", s => Day(s.Provisional?.Date)), new("withdrawal_notified", s => Day(s.Withdrawal?.Date)), new("withdrawal_effective", s => Day(s.Withdrawal?.Effective)),
        new("applies_provisionally", s => s.AppliesProvisionally), new("provisional_article", s => s.AppliesProvisionally ? s.Provisional!.Treaty.ProvisionalArticle : null),
        new("name_then", s => s.NameThen?.Name), new("independent", s => s.State.Independent?.ToString()),
        new("in_force_computed", s => s.InForce is { IsComputed: true } computed ? Day(computed.Day) : null),
    ]);

    /// <summary>The same, with what must be said beside the answer in every row: a table has no other place for it.</summary>
    /// <param name="status">The treaty and the day.</param>
    public static DataTable<StateStatus> StatusOf(TreatyStatus status) => new([.. Status.Columns, new("caveat", _ => status.Caveat)]);

    /// <summary>What addresses answered, in the form of <c>data/links.csv</c>.</summary>
    public static DataTable<LinkCheck> Links { get; } = new(
    [
        new("address", l => l.Url), new("verdict", l => l.Verdict.Word()), new("since", l => Day(l.Since)), new("day", l => Day(l.Day)),
        new("status", l => l.Status), new("sha256", l => l.Sha256), new("final", l => l.Final),
    ]);

    /// <summary>Where sources can be read, an address a row.</summary>
    public static DataTable<(Source Source, ReadingAddress Address)> Addresses { get; } = new(
    [
        new("source", a => a.Source.Slug), new("address", a => a.Address.Url), new("kind", a => a.Address.Kind.Word()), new("what", a => a.Address.What),
    ]);

    private static string? Day(DateOnly? day) => day is { } d ? PartialDate.Of(d).ToString() : null;
}
