using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CuratedArchive.Documents;
using CuratedArchive.Exports;

namespace CuratedArchive.Web.Api;

/// <summary>A text the archive holds, by its head.</summary>
public record DocumentItem : DocumentFields
{
    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Where it was published; null where that is not known.</summary>
    public required string? Address { get; init; }

    /// <summary>What a reader should know about the text; null where there is nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>The size of the file in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>This document in the API.</summary>
    public required string Href { get; init; }

    /// <summary>The text that every passage counts in.</summary>
    public required string TextHref { get; init; }

    /// <summary>Its notes, in the API.</summary>
    public required string FootnotesHref { get; init; }

    /// <summary>Its page.</summary>
    public required string Page { get; init; }

    /// <summary>Asks for the head alone: neither the text nor the page of a document is read.</summary>
    internal static Expression<Func<Document, DocumentItem>> From { get; } = d => new DocumentItem
    {
        Kind = d.Kind,
        Title = d.Title,
        State = d.State,
        States = d.Mentions.OrderBy(m => m.State).Select(m => m.State).ToList(),
        Date = d.Date,
        Publisher = d.Publisher,
        Language = d.Language,
        Sha256 = d.Sha256,
        Inferred = d.Inferred,
        Slug = d.Slug,
        Address = d.Address,
        Note = d.Note,
        Bytes = d.Bytes,
        Href = $"{ApiRoute.Root}/documents/{d.Slug}",
        TextHref = $"{ApiRoute.Root}/documents/{d.Slug}/text",
        FootnotesHref = $"{ApiRoute.Root}/documents/{d.Slug}/footnotes",
        Page = $"/documents/{d.Slug}",
    };
}

/// <summary>A text the archive holds, with its headings and tables.</summary>
public sealed record DocumentInFull : DocumentItem
{
    [SetsRequiredMembers]
    internal DocumentInFull(DocumentItem head, IReadOnlyList<SectionItem> sections, IReadOnlyList<TableItem> tables) : base(head) => (Sections, Tables) = (sections, tables);

    /// <summary>The headings, from top to bottom.</summary>
    public required IReadOnlyList<SectionItem> Sections { get; init; }

    /// <summary>The tables, from top to bottom.</summary>
    public required IReadOnlyList<TableItem> Tables { get; init; }
}

/// <summary>A heading of a document.</summary>
/// <param name="Level">The level, from 1; levels need not be contiguous.</param>
/// <param name="Title">The words of the heading.</param>
/// <param name="Span">Start and length in the document's text, in UTF-16 code units.</param>
/// <param name="Href">The heading on the document's page.</param>
public sealed record SectionItem(int Level, string Title, TextSpan Span, string Href);

/// <summary>A table of a document, as it was read or rebuilt.</summary>
/// <param name="Title">The caption; empty where there is none.</param>
/// <param name="Footnote">The number of the note its caption points at; null for none.</param>
/// <param name="Columns">The names of the columns; none where the table has no header.</param>
/// <param name="Rows">The cells by row; a value that spans rows is repeated in each.</param>
/// <param name="Span">Start and length in the document's text, in UTF-16 code units.</param>
/// <param name="Href">The table on the document's page.</param>
public sealed record TableItem(string Title, NoteNumber? Footnote, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, TextSpan Span, string Href);
