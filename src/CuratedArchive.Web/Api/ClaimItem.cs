using System.Diagnostics.CodeAnalysis;
using CuratedArchive.Claims;
using CuratedArchive.Exports;
using CuratedArchive.Record;

namespace CuratedArchive.Web.Api;

/// <summary>A claim of a document about a treaty position, held against the depositary's record.</summary>
public sealed record ClaimItem : ClaimFields
{
    [SetsRequiredMembers]
    internal ClaimItem(Verdict verdict, Claim claim, string document) : base(ClaimFields.Of(claim))
    {
        Slug = claim.Slug;
        Document = document;
        Verdict = verdict.Value;
        Reason = verdict.Reason;
        Remark = verdict.Remark;
        Reading = verdict.Reading;
        On = verdict.On;
        OnInferred = verdict.OnIsInferred;
        RestsOn = verdict.Acts;
        Opposite = verdict.Opposite;
        Added = claim.Added;
        Passage = Passage.Of(document, claim.Line, claim.Span, claim.Quote, claim.Anchor);
        Href = $"{ApiRoute.Root}/claims/{claim.Slug}";
    }

    /// <summary>The name in addresses.</summary>
    public string Slug { get; init; }

    /// <summary>The slug of the document that says it.</summary>
    public string Document { get; init; }

    /// <summary>How it stands against the record.</summary>
    public VerdictValue Verdict { get; init; }

    /// <summary>Why, in a sentence that can be quoted.</summary>
    public string Reason { get; init; }

    /// <summary>What else a reader should know; null when there is nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>What the claim was taken to mean where it can mean several things; else null.</summary>
    public string? Reading { get; init; }

    /// <summary>The date the claim was judged on; null for a document without any.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Whether that date was worked out rather than read.</summary>
    public bool OnInferred { get; init; }

    /// <summary>The rows of the record the verdict rests on; none where it rests on there being none.</summary>
    public IReadOnlyList<RecordReference> RestsOn { get; init; }

    /// <summary>The slug of another claim of the same document that cannot be true together with this one; else null.</summary>
    public string? Opposite { get; init; }

    /// <summary>Whether a curator added it; the importer did not read it.</summary>
    public bool Added { get; init; }

    /// <summary>The words that say it.</summary>
    public Passage Passage { get; init; }

    /// <summary>This claim in the API.</summary>
    public string Href { get; init; }
}
