namespace CuratedArchive.Citations;

/// <summary>What the words of a note say about one work, before it is a citation.</summary>
internal sealed record WorkFields
{
    public SourceKind Kind { get; init; }

    public string? Author { get; init; }

    public string? Title { get; init; }

    public string? Container { get; init; }

    public string? Publisher { get; init; }

    public string? Place { get; init; }

    public PartialDate? Date { get; init; }

    public string? Recipient { get; init; }

    public string? Symbol { get; init; }

    public string? Pages { get; init; }

    public string? Url { get; init; }

    /// <summary>The address of an archived copy beside it.</summary>
    public string? Copy { get; init; }

    /// <summary>Words among the fields that describe no field of the work: "partially declassified and made available under …".</summary>
    public string? Remark { get; init; }
}
