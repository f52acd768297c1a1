using CuratedArchive.Citations;

namespace CuratedArchive.Curation;

/// <summary>Merges and splits sources, then corrects their fields, then gives addresses: each kind of change in the order of the file.</summary>
/// <param name="ledger">Takes what is done.</param>
/// <param name="sources">The sources, in the order of their first citation.</param>
internal sealed class SourceDesk(Ledger ledger, IReadOnlyList<Source> sources)
{
    private readonly SourceShelf _shelf = new(sources);

    /// <summary>The sources after all decisions.</summary>
    /// <param name="decisions">What was decided.</param>
    /// <param name="citations">All citations, in the order of the documents.</param>
    public IReadOnlyList<Source> Edit(IReadOnlyList<SourceDecision> decisions, IReadOnlyList<Citation> citations)
    {
        foreach (var decision in decisions.OrderBy(d => d.Change is SourceChange.Correct ? 1 : d.Change is SourceChange.Address ? 2 : 0))
            if (Cited(decision, citations) is { } citation) Apply(decision, citation);
        return _shelf.Sources;
    }

    /// <summary>The slugs of sources that were merged into others.</summary>
    public IReadOnlyList<SourceAlias> Aliases => _shelf.Aliases;

    private void Apply(SourceDecision decision, Citation citation)
    {
        var source = citation.Source!;
        switch (decision.Change)
        {
            case SourceChange.Merge: Merge(decision, source); break;
            case SourceChange.Split: Split(decision, citation, source); break;
            case SourceChange.Address: Address(decision, source); break;
            default: Correct(decision, source); break;
        }
    }

    /// <summary>The citation at the row's place that is of the row's source; without it the row does not fit.</summary>
    private Citation? Cited(SourceDecision decision, IReadOnlyList<Citation> citations)
    {
        var (head, source) = (decision.Head, _shelf.Find(decision.Source));
        var citation = source is null ? null : citations.FirstOrDefault(c => c.Source == source && c.Footnote.Document.Slug == head.Document
            && c.Footnote.Anchor == head.Anchor && (decision.Ordinal is null || c.Ordinal == decision.Ordinal));
        if (citation is null) ledger.Unplaced(head, source is null ? $"there is no source {decision.Source}" : $"{head.Place} does not cite {decision.Source}");
        return citation;
    }

    private void Merge(SourceDecision decision, Source source)
    {
        var into = _shelf.Find(decision.Value);
        if (into is null) ledger.Unplaced(decision.Head, $"there is no source {decision.Value}");
        else if (into == source) ledger.Needless(decision.Head, $"{decision.Source} and {decision.Value} are one source");
        else Enter(decision, _shelf.Merge(source, into), "merged", source.Slug, into.Slug);
    }

    private void Split(SourceDecision decision, Citation citation, Source source)
    {
        if (_shelf.Split(citation) is { } own) Enter(decision, own, "split", source.Slug, own.Slug);
        else ledger.Needless(decision.Head, $"{decision.Source} has no other citation");
    }

    private void Address(SourceDecision decision, Source source)
    {
        if (source.Addresses.Any(a => a.Url == decision.Value))
        {
            ledger.Needless(decision.Head, $"{decision.Source} has this address");
            return;
        }
        source.Addresses = [.. source.Addresses, new(decision.Value, "an address found by a curator", AddressKind.Curated)];
        Enter(decision, source, "addresses", null, decision.Value);
    }

    private void Correct(SourceDecision decision, Source source)
    {
        var field = CorrectedFields.OfSources[decision.Field];
        var now = field.Get(source) ?? "";
        if (now == decision.Value) ledger.Needless(decision.Head, $"the {decision.Field} is “{now}”");
        else if (now != decision.Was) ledger.Overruled(decision.Head, decision.Field, decision.Was, now);
        else
        {
            field.Set(source, decision.Value.Length > 0 ? decision.Value : null);
            Enter(decision, source, decision.Field, now.Length > 0 ? now : null, field.Get(source));
        }
    }

    private void Enter(SourceDecision decision, Source source, string field, string? machine, string? curated) =>
        ledger.Enter(decision.Head, CorrectedTable.Source, source.Slug, field, machine, curated);
}
