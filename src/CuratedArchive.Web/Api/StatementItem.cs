using System.Diagnostics.CodeAnalysis;
using CuratedArchive.Exports;
using CuratedArchive.Statements;

namespace CuratedArchive.Web.Api;

/// <summary>A sentence of a document that reports what somebody said, wrote or voted for.</summary>
public sealed record StatementItem : StatementFields
{
    [SetsRequiredMembers]
    internal StatementItem(Statement statement, string document) : base(StatementFields.Of(statement))
    {
        Slug = statement.Slug;
        Document = document;
        Passage = Passage.Of(document, statement.Line, statement.Span, statement.Text, statement.Anchor);
        Href = $"{ApiRoute.Root}/statements/{statement.Slug}";
    }

    /// <summary>The name in addresses.</summary>
    public string Slug { get; init; }

    /// <summary>The slug of the document that reports it.</summary>
    public string Document { get; init; }

    /// <summary>The words that report it.</summary>
    public Passage Passage { get; init; }

    /// <summary>This statement in the API.</summary>
    public string Href { get; init; }
}
