using CuratedArchive.Claims;
using CuratedArchive.Documents;
using CuratedArchive.Record;

namespace CuratedArchive.Tests.Record;

/// <summary>Claims as a text might make them, and the verdicts on them.</summary>
internal static class Claims
{
    private static int _made;

    /// <summary>A document of a date, or with one that was worked out.</summary>
    public static Document Document(string? date, string? inferred = null) => new()
    {
        Slug = "a-document",
        Kind = DocumentKind.News,
        Title = "A document",
        Date = PartialDate.Parse(date),
        Language = "en",
        Inferred = inferred is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["date"] = inferred },
        File = "document.txt",
        Format = "text",
        Sha256 = "",
        Bytes = 0,
        Encoding = "utf-8",
        Text = "",
        Html = "",
    };

    public static Claim Claim(Document document, ClaimAction action, string? state, string? date = null, int? value = null, string treaty = "CCM", string? resolution = null, string quote = "", CountRelation? relation = null) => new()
    {
        Document = document,
        Slug = $"claim-{Interlocked.Increment(ref _made)}",
        State = state,
        Treaty = treaty,
        Action = action,
        Date = PartialDate.Parse(date),
        Value = value,
        Relation = relation,
        Resolution = resolution,
        Quote = quote,
        Span = default,
        Line = 7,
        Anchor = "p-1",
    };

    /// <summary>The verdict on one claim of a document of that date.</summary>
    public static Verdict Judge(string? written, ClaimAction action, string? state, string? date = null, int? value = null, string treaty = "CCM", string? resolution = null, string quote = "", CountRelation? relation = null) =>
        VerdictReader.Judge([Claim(Document(written), action, state, date, value, treaty, resolution, quote, relation)], Some.Register)[0];
}
