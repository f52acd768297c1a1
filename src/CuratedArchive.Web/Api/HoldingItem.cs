using System.Diagnostics.CodeAnalysis;
using CuratedArchive.Exports;
using CuratedArchive.Holdings;

namespace CuratedArchive.Web.Api;

/// <summary>A figure about munitions from a table of a document.</summary>
public sealed record HoldingItem : HoldingFields
{
    [SetsRequiredMembers]
    internal HoldingItem(Holding holding, string document, string text) : base(HoldingFields.Of(holding))
    {
        Document = document;
        Passage = Passage.Of(document, holding.Line, holding.Span, holding.Span.In(text), holding.Anchor);
    }

    /// <summary>The slug of the document whose table it is from.</summary>
    public string Document { get; init; }

    /// <summary>The words of the table that say it.</summary>
    public Passage Passage { get; init; }
}
