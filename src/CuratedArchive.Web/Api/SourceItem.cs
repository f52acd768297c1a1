using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Web.Api;

/// <summary>A work that notes cite, once however often it is cited, with the fullest fields its citations give.</summary>
public sealed record SourceItem
{
    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The key manuscripts cite it by, the same in every export.</summary>
    public required string Key { get; init; }

    /// <summary>What sort of work it is; "unknown" rather than a guess.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>What to call it: its title, or a description made of its fields.</summary>
    public required string Label { get; init; }

    /// <summary>Persons or bodies, as written, without offices; null where no citation gives them.</summary>
    public required string? Author { get; init; }

    /// <summary>The title, as written; null where no citation gives one.</summary>
    public required string? Title { get; init; }

    /// <summary>The newspaper, meeting, site or letter it is in; null where no citation gives one.</summary>
    public required string? Container { get; init; }

    /// <summary>Who published it, as written; null where no citation says so.</summary>
    public required string? Publisher { get; init; }

    /// <summary>The place of publication, of the meeting or of the speech; null where no citation gives one.</summary>
    public required string? Place { get; init; }

    /// <summary>The date of the work, as precise as its citations give it; null where none does.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>Whom a letter or message went to, as written; null for any other work.</summary>
    public required string? Recipient { get; init; }

    /// <summary>The symbol of a UN document in its canonical form; null for any other work.</summary>
    public required string? Symbol { get; init; }

    /// <summary>The pages its citations point at, each as written.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>The address a note gives for it; null where none does.</summary>
    public required string? Url { get; init; }

    /// <summary>Where it can be read.</summary>
    public required IReadOnlyList<ReadingAddress> Addresses { get; init; }

    /// <summary>How often the archive's notes cite it.</summary>
    public required int Cited { get; init; }

    /// <summary>This work in the API.</summary>
    public required string Href { get; init; }

    /// <summary>Where it is cited, in the API.</summary>
    public required string CitationsHref { get; init; }

    /// <summary>Its page.</summary>
    public required string Page { get; init; }

    internal static SourceItem Of(Source source, int cited) => new()
    {
        Slug = source.Slug,
        Key = CitationKey.Of(source),
        Kind = source.Kind,
        Label = source.Label,
        Author = source.Author,
        Title = source.Title,
        Container = source.Container,
        Publisher = source.Publisher,
        Place = source.Place,
        Date = source.Date,
        Recipient = source.Recipient,
        Symbol = source.Symbol,
        Pages = source.Pages,
        Url = source.Url,
        Addresses = source.Addresses,
        Cited = cited,
        Href = $"{ApiRoute.Root}/sources/{source.Slug}",
        CitationsHref = $"{ApiRoute.Root}/citations?source={source.Slug}",
        Page = $"/sources/{source.Slug}",
    };
}
