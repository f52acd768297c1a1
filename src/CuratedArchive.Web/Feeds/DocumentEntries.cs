using System.Linq.Expressions;
using CuratedArchive.Archive;
using CuratedArchive.Documents;
using CuratedArchive.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Feeds;

/// <summary>Documents that are new or have changed.</summary>
internal static class DocumentEntries
{
    /// <summary>The latest, at most as many as a feed holds.</summary>
    public static async Task<IReadOnlyList<FeedEntry>> ReadAsync(ArchiveContext archive, Expression<Func<Document, bool>> which, CancellationToken cancel)
    {
        var states = await StateLink.ReadAsync(archive, cancel);
        var rows = await (from document in archive.Documents.Where(which)
                          join stamp in archive.Stamps on "documents/" + document.Slug equals stamp.Path
                          orderby stamp.Day descending, document.Date descending, document.Id
                          select new Row(document.Slug, document.Title, document.Kind, document.Date, document.Publisher, document.State, document.Language, document.Note, stamp.Added, stamp.Day))
            .Take(Feed.Most).ToListAsync(cancel);
        return [.. rows.Select(r => r.Entry(states))];
    }

    private sealed record Row(string Slug, string Title, DocumentKind Kind, PartialDate? Date, string? Publisher, string? State, string Language, string? Note, DateOnly Added, DateOnly Day)
    {
        public FeedEntry Entry(IReadOnlyDictionary<string, StateLink> states) => new($"documents/{Slug}", $"/documents/{Slug}", Title, Summary(states), Added, Day)
        {
            Date = Date?.First,
            Author = Publisher,
            Language = Language,
            Category = "document",
        };

        private string Summary(IReadOnlyDictionary<string, StateLink> states)
        {
            var about = State is { } code && states.TryGetValue(code, out var state) ? $" about {state.Name}" : "";
            var dated = Date is { } date ? $"dated {date.Words()}" : "without a date";
            return $"{Kind.Term()}{about}, {dated}{(Publisher is null ? "" : $", published by {Publisher}")}.{(Note is null ? "" : $" {Note}")}";
        }
    }
}
