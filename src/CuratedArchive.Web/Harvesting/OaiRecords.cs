using System.Xml.Linq;
using CuratedArchive.Archive;
using CuratedArchive.Documents;
using CuratedArchive.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Harvesting;

/// <summary>Whole records: the head, and what is known in one format.</summary>
/// <param name="archive">The archive.</param>
/// <param name="identifiers">Names the records.</param>
/// <param name="absolute">Makes an absolute address of a path of the site.</param>
internal sealed class OaiRecords(ArchiveContext archive, OaiIdentifier identifiers, Func<string, string> absolute)
{
    /// <summary>The records of some stamps, in their order.</summary>
    public async Task<IReadOnlyList<XElement>> ReadAsync(IReadOnlyList<Stamp> stamps, MetadataFormat format, CancellationToken cancel)
    {
        var metadata = await ReadDocumentsAsync(stamps, format, cancel);
        foreach (var (path, record) in await ReadSourcesAsync(stamps, format, cancel)) metadata.Add(path, record);
        return [.. stamps.Select(s => OaiXml.Element("record", OaiXml.Header(s, identifiers), s.Deleted ? null : OaiXml.Element("metadata", format.Placed(metadata[s.Path]))))];
    }

    private async Task<Dictionary<string, XElement>> ReadSourcesAsync(IReadOnlyList<Stamp> stamps, MetadataFormat format, CancellationToken cancel)
    {
        var slugs = SlugsOf(stamps, StampedKind.Source);
        var sources = await archive.Sources.Where(s => slugs.Contains(s.Slug)).ToListAsync(cancel);
        return sources.ToDictionary(s => $"sources/{s.Slug}", s => format.Source(s, absolute($"/sources/{s.Slug}")));
    }

    private async Task<Dictionary<string, XElement>> ReadDocumentsAsync(IReadOnlyList<Stamp> stamps, MetadataFormat format, CancellationToken cancel)
    {
        var slugs = SlugsOf(stamps, StampedKind.Document);
        var states = slugs.Count == 0 ? null : await StateLink.ReadAsync(archive, cancel);
        var documents = await HeadsOf(archive.Documents.Where(d => slugs.Contains(d.Slug))).ToListAsync(cancel);
        return documents.ToDictionary(d => $"documents/{d.Slug}", d => format.Document(d, absolute($"/documents/{d.Slug}"), d.State is { } code ? states?.GetValueOrDefault(code)?.Name : null));
    }

    private static List<string> SlugsOf(IReadOnlyList<Stamp> stamps, StampedKind kind) => [.. stamps.Where(s => s.Kind == kind && !s.Deleted).Select(s => s.Slug)];

    /// <summary>Documents without their texts, which no record holds.</summary>
    private static IQueryable<Document> HeadsOf(IQueryable<Document> documents) => documents.Select(d => new Document
    {
        Slug = d.Slug,
        Kind = d.Kind,
        Title = d.Title,
        State = d.State,
        Date = d.Date,
        Publisher = d.Publisher,
        Language = d.Language,
        Address = d.Address,
        Note = d.Note,
        Inferred = d.Inferred,
        File = d.File,
        Format = d.Format,
        Sha256 = d.Sha256,
        Bytes = d.Bytes,
        Encoding = d.Encoding,
        Text = "",
    });
}
