using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;

namespace CuratedArchive.Web.Metadata;

/// <summary>What is on a page, in a sentence or two: for lists of search results, previews and programs.</summary>
internal static class Summary
{
    /// <summary>“Letter of 20 March 2009 by … Cited by 3 notes of this archive.”</summary>
    public static string Of(Source source, int notes) => Plain(string.Concat(
        source.Kind.Term(), Dated(source.Date), source.Author is { } author ? $", by {author}" : "", $". Cited by {notes.Count("note")} of the documents in this archive."));

    public static string Of(Document document, int notes, int claims) => Plain(
        $"{document.Kind.Term()}{Dated(document.Date)}{(document.Publisher is { } publisher ? $", {publisher}" : "")}, with {notes.Count("note")}; {claims.Count("claim")} in it held against the depositary’s record.");

    public static string Of(Resolution resolution) => Plain(
        $"{resolution.Symbol}, adopted by the UN General Assembly on {resolution.Date.Words()} with {resolution.Yes.Count("vote")} to {resolution.No}; {resolution.Abstain} abstained. How each state voted.");

    public static string Of(TreatyStatus status) => Plain(
        $"{status.Treaty.ShortTitle}: {status.Counts.Parties.Count("party", "parties")} and {status.Counts.Signatories.Count("signatory", "signatories")} on {status.On.Words()}, state by state, after the depositary’s record.");

    public static string Of(State state, StateStatus status, Treaty treaty) => Plain(
        $"{state.CommonName} {Inside(status.Sentence(treaty.ShortTitle))} Its acts, votes, statements and policy on cluster munitions, with the sources.");

    public static string OfArchive(TreatyStatus status) => Plain(
        $"Where states stand with the treaties on cluster munitions: documents with their footnotes, the works they cite, statements, and claims held against the depositary’s record of {status.On.Words()}.");

    private static string Dated(PartialDate? date) => date is { } known ? $" of {known.Words()}" : "";

    private static string Inside(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    /// <summary>Dates and counts come with spaces that do not break; a program has no use for them.</summary>
    private static string Plain(string sentence) => sentence.Replace('\u00A0', ' ');
}
