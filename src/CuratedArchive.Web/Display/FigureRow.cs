using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Display;

/// <summary>A figure that the text itself does not bear out: a count beside its own list, a total beside its parts.</summary>
/// <param name="Message">What does not fit, in a sentence without its full stop.</param>
/// <param name="Document">The slug of the document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date.</param>
/// <param name="Anchor">The fragment of the passage, or null.</param>
public sealed record FigureRow(string Message, string Document, string Title, PartialDate? Date, string? Anchor)
{
    /// <summary>Where it can be read.</summary>
    public string Address => $"/documents/{Document}{(Anchor is null ? "" : $"#{Anchor}")}";

    /// <summary>The place in words: “note 40”, “paragraph 7”.</summary>
    public string Place => Anchor is null ? "the text" : Anchor.StartsWith("fn-", StringComparison.Ordinal) ? $"note {Anchor[3..]}" : $"paragraph {Anchor[2..]}";

    /// <summary>The message as a sentence.</summary>
    public string Sentence => $"{char.ToUpperInvariant(Message[0])}{Message[1..]}.";

    /// <summary>The figures of some documents that do not fit, in the order they were found.</summary>
    public static async Task<IReadOnlyList<FigureRow>> ReadAsync(ArchiveContext archive, IQueryable<Document> documents, CancellationToken cancel) => await
        (from found in archive.Diagnostics
         where Rules.OnFigures.Contains(found.Rule)
         join document in documents on found.File equals document.File
         orderby found.Id
         select new FigureRow(found.Message, document.Slug, document.Title, document.Date, found.Anchor)).ToListAsync(cancel);
}
