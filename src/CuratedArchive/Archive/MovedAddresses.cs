using CuratedArchive.Citations;
using CuratedArchive.Curation;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Registers;

namespace CuratedArchive.Archive;

/// <summary>The addresses that lead on, so that none that was ever given out is lost. See <c>docs/decisions/0005-addresses.md</c>.</summary>
internal static class MovedAddresses
{
    /// <summary>Finds them.</summary>
    /// <param name="register">The States, treaties and resolutions.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="sources">The sources, as curated.</param>
    /// <param name="aliases">The slugs of merged sources.</param>
    /// <param name="passages">The addresses of claims, statements and notes: a document and a fragment.</param>
    /// <param name="decided">The rows of <c>data/addresses.csv</c>.</param>
    /// <param name="before">The addresses of the archive that is replaced.</param>
    /// <param name="found">Takes ARC701 for rows that lead nowhere and ARC702 for rows whose address is in use.</param>
    public static IReadOnlyList<MovedAddress> Of(
        Register register, IReadOnlyList<Document> documents, IReadOnlyList<Source> sources, IReadOnlyList<SourceAlias> aliases, IEnumerable<string> passages, IReadOnlyList<DecidedMove> decided,
        ArchivedNames before, DiagnosticBag found)
    {
        var live = Live(register, documents, sources, aliases).Concat(passages).ToHashSet(StringComparer.Ordinal);
        var moves = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (from, to) in Before(before, documents, sources))
            if (!live.Contains(from) && (live.Contains(to) ? to : moves.GetValueOrDefault(to)) is { } end) moves.TryAdd(from, end);
        foreach (var (from, to) in Documents(documents).Concat(States(register.States)).Concat(Sources(sources, aliases)))
            if (!live.Contains(from)) moves.TryAdd(from, to);
        foreach (var (from, to) in Passages(before.Passages, live)) moves.TryAdd(from, to);
        foreach (var move in decided.Where(m => !IsElsewhere(m, live)))
        {
            if (live.Contains(move.From)) found.Add(Rules.MoveNeedless, move.At, move.From);
            else if ((live.Contains(move.To) ? move.To : moves.GetValueOrDefault(move.To)) is { } to) moves[move.From] = to;
            else found.Add(Rules.MoveNowhere, move.At, move.To);
        }
        return [.. moves.Select(m => new MovedAddress { From = m.Key, To = m.Value })];
    }

    /// <summary>Whether a row is about a passage of a document that is not among those imported.</summary>
    private static bool IsElsewhere(DecidedMove move, HashSet<string> live) => DocumentOf(move.From) is { } document && document == (DocumentOf(move.To) ?? move.To) && !live.Contains(document);

    /// <summary>A passage that is gone leads to the one that is made of the same words, else to its document.</summary>
    private static IEnumerable<(string, string)> Passages(IEnumerable<string> before, HashSet<string> live)
    {
        var ofWords = live.Where(a => DocumentOf(a) is not null).ToLookup(WordsOf);
        return from gone in before
               where !live.Contains(gone) && live.Contains(DocumentOf(gone)!)
               select (gone, ofWords[WordsOf(gone)].ToList() is [var one] ? one : DocumentOf(gone)!);
    }

    private static string? DocumentOf(string address) => address.IndexOf('#') is > 0 and var at ? address[..at] : null;

    /// <summary>The document of a passage and the hash of its words, in which a claim's and a statement's slug ends.</summary>
    private static string WordsOf(string passage) => $"{DocumentOf(passage)}#{passage[(passage.LastIndexOfAny(['-', '#']) + 1)..]}";

    /// <summary>The addresses that something has.</summary>
    private static IEnumerable<string> Live(Register register, IEnumerable<Document> documents, IEnumerable<Source> sources, IEnumerable<SourceAlias> aliases) =>
    [
        .. register.States.Select(s => $"states/{s.Slug}"), .. register.Treaties.Select(t => $"treaties/{t.Slug}"), .. register.Resolutions.Select(r => $"resolutions/{r.Slug}"),
        .. documents.Select(d => $"documents/{d.Slug}"), .. sources.Select(s => $"sources/{s.Slug}"), .. aliases.Select(a => $"sources/{a.Slug}"),
    ];

    /// <summary>A document can be had by the slug that State, title and date make, and by either slug with figures of the hash of its file, as it has while another shares its title and date.</summary>
    private static IEnumerable<(string, string)> Documents(IReadOnlyList<Document> documents) =>
    [
        .. documents.Where(d => d.OwnSlug is not null).Select(d => ($"documents/{d.OwnSlug}", $"documents/{d.Slug}")),
        .. from d in documents
           where d.Sha256.Length > 8
           from slug in (string[])[d.Slug, d.OwnSlug ?? d.Slug]
           select ($"documents/{slug}-{d.Sha256[..8]}", $"documents/{d.Slug}"),
    ];

    /// <summary>Whatever address a document or source had, it leads to where that is now; so does what led there.</summary>
    private static IEnumerable<(string, string)> Before(ArchivedNames before, IEnumerable<Document> documents, IEnumerable<Source> sources) =>
    [
        .. documents.Where(d => before.Documents.ContainsKey(d.Sha256)).Select(d => ($"documents/{before.Documents[d.Sha256]}", $"documents/{d.Slug}")),
        .. from source in sources
           from citation in source.Citations
           let slug = before.Sources.SlugOf(citation)
           where slug is not null
           select ($"sources/{slug}", $"sources/{source.Slug}"),
        .. before.Moved.Where(m => m.Key.Split('/')[0] is "documents" or "sources").OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (m.Key, m.Value)),
    ];

    /// <summary>A State can be had by its code and by every name that is its own.</summary>
    private static IEnumerable<(string, string)> States(IEnumerable<State> states) =>
        from state in states
        from name in state.AllNames().Append(state.Iso3)
        let slug = Slug.Of(60, name)
        where slug.Length > 0
        select ($"states/{slug}", $"states/{state.Slug}");

    private static IEnumerable<(string, string)> Sources(IReadOnlyList<Source> sources, IReadOnlyList<SourceAlias> aliases)
    {
        var taken = sources.Select(s => s.Slug).Concat(aliases.Select(a => a.Slug)).ToHashSet(StringComparer.Ordinal);
        return SourceNames.OtherNames(sources, taken).Select(n => ($"sources/{n.Slug}", $"sources/{n.Source.Slug}"));
    }
}
