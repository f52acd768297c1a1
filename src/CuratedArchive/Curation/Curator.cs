using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Curation;

/// <summary>
/// Applies what a curator decided to what the importer read. A row that no longer fits changes nothing and is a finding of the series ARC65x; without the row the machine's reading stands again.
/// </summary>
internal sealed class Curator
{
    private readonly Decisions _decisions;
    private readonly Ledger _ledger;
    private readonly NoteDesk _notes;
    private readonly CitationDesk _citations;
    private readonly ClaimDesk _claims;

    private Curator(Decisions decisions, Register register, DiagnosticBag found)
    {
        (_decisions, _ledger) = (decisions, new(found));
        (_notes, _citations, _claims) = (new(_ledger, register, found), new(_ledger), new(_ledger));
    }

    /// <summary>What was corrected so far, in the order it was done.</summary>
    public IReadOnlyList<Correction> Corrections => _ledger.Corrections;

    /// <summary>The slugs of sources that were merged into others.</summary>
    public IReadOnlyList<SourceAlias> Aliases { get; private set; } = [];

    /// <summary>Reads the files of a data folder's <c>curation</c>.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="register">States and treaties.</param>
    /// <param name="documents">The slugs of the documents that were read; rows about others no longer fit.</param>
    /// <param name="found">Takes ARC20x for rows that cannot be read and ARC65x for rows that no longer fit.</param>
    public static Curator Open(string folder, Register register, IEnumerable<string> documents, DiagnosticBag found)
    {
        var (decisions, read) = (new DecisionReader(folder, register, found).Read(), documents.ToHashSet());
        var curator = new Curator(decisions.On(read), register, found);
        foreach (var head in decisions.Heads.Where(h => !read.Contains(h.Document))) curator._ledger.Unplaced(head, $"there is no document {head.Document}");
        return curator;
    }

    /// <summary>The citations of a document, with lost notes supplied and fields corrected.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its text.</param>
    /// <param name="footnotes">Its notes; those supplied get their words.</param>
    /// <param name="citations">Its citations as the importer read them; corrected in place.</param>
    public IReadOnlyList<Citation> Citations(Document document, Reading reading, IReadOnlyList<Footnote> footnotes, IReadOnlyList<Citation> citations)
    {
        var read = _notes.Supply(reading, footnotes, citations, _decisions.Notes.Where(d => d.Head.Document == document.Slug));
        _citations.Correct(read, _decisions.Citations.Where(d => d.Head.Document == document.Slug));
        return read;
    }

    /// <summary>The claims of a document, with claims struck and added.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its text.</param>
    /// <param name="footnotes">Its notes.</param>
    /// <param name="claims">Its claims as the importer read them; struck in place.</param>
    public IReadOnlyList<Claim> Claims(Document document, Reading reading, IReadOnlyList<Footnote> footnotes, IReadOnlyList<Claim> claims) =>
        _claims.Edit(document, reading, footnotes, claims, [.. _decisions.Claims.Where(d => d.Head.Document == document.Slug)]);

    /// <summary>The sources, merged, split, corrected and with addresses given; sets <see cref="Aliases"/>.</summary>
    /// <param name="sources">The sources as they were brought together.</param>
    /// <param name="citations">All citations, in the order of the documents.</param>
    public IReadOnlyList<Source> Sources(IReadOnlyList<Source> sources, IReadOnlyList<Citation> citations)
    {
        var desk = new SourceDesk(_ledger, sources);
        var edited = desk.Edit(_decisions.Sources, citations);
        Aliases = desk.Aliases;
        return edited;
    }
}
