using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Registers;

namespace CuratedArchive.Exports;

/// <summary>A work as Zotero files it: a type of item, and the fields that type has.</summary>
/// <remarks>
/// Names of types, roles and fields are those of Zotero's schema (https://api.zotero.org/schema). Zotero has no type for treaties; it reads one from a
/// statute whose Extra has the line <c>Type: treaty</c>. What a type has no field for stands in Extra too.
/// </remarks>
/// <param name="Id">The slug of the work.</param>
/// <param name="Type">The type of item, as in <c>newspaperArticle</c>.</param>
/// <param name="Title">The title, or what the archive calls a work without one.</param>
public sealed record ZoteroItem(string Id, string Type, string Title)
{
    /// <summary>Persons and bodies, each in a role that the type has.</summary>
    public IReadOnlyList<ZoteroCreator> Creators { get; init; } = [];

    /// <summary>The date in ISO 8601, exactly as precise as it is known; null where no year is.</summary>
    public string? Date { get; init; }

    /// <summary>BCP 47; null where nothing tells the language of the work.</summary>
    public string? Language { get; init; }

    /// <summary>Where the work itself can be read; null where no address is known.</summary>
    public string? Url { get; init; }

    /// <summary>Names and values of the other fields.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>The lines of Extra.</summary>
    public IReadOnlyList<string> Extra { get; init; } = [];

    /// <summary>A cited work.</summary>
    public static ZoteroItem Of(Source source)
    {
        var reference = new Reference(source);
        var places = ZoteroPlaces.Of(reference);
        var placed = reference.Put(places);
        return new(source.Slug, places.Type, reference.Title)
        {
            Creators = [.. CreatorsOf(reference, places)],
            Date = reference.Date?.ToString(),
            Url = reference.Url,
            Fields = placed.Fields,
            Extra = [.. ExtraOf(reference, places, placed.Notes), .. CopiesOf(source, reference.Url)],
        };
    }

    /// <summary>A treaty, with the volume of the series it is published in.</summary>
    public static ZoteroItem Of(Treaty treaty) => Of(HeldWorks.Of(treaty)) with { Language = "en" };

    /// <summary>A resolution adopted by recorded vote.</summary>
    public static ZoteroItem Of(Resolution resolution) => Of(HeldWorks.Of(resolution)) with { Language = "en" };

    /// <summary>A document of the archive.</summary>
    /// <param name="document">The document.</param>
    /// <param name="page">The archive's own page on it: where it is read when it has no other address.</param>
    public static ZoteroItem Of(Document document, string page)
    {
        var item = Of(HeldWorks.Of(document, page)) with { Language = document.Language };
        return document.Kind switch
        {
            DocumentKind.PolicyProfile => item with { Fields = [.. item.Fields, ("websiteType", "Country policy profile")] },
            DocumentKind.StatusTable => item with { Fields = [.. item.Fields, ("websiteType", "Status table")] },
            _ => item,
        };
    }

    /// <summary>The archive's page on a State, as a page of a website.</summary>
    /// <inheritdoc cref="HeldWorks.Of(State, DateOnly, string)"/>
    public static ZoteroItem Of(State state, DateOnly asOf, string page)
    {
        var item = Of(HeldWorks.Of(state, asOf, page));
        return item with { Language = "en", Fields = [.. item.Fields, ("websiteType", "Country policy profile")] };
    }

    private static IEnumerable<ZoteroCreator> CreatorsOf(Reference reference, Places places)
    {
        var names = places.Author is null ? reference.Authors.Where(a => a != PersonName.Others) : [];
        var creators = names.Select(n => ZoteroCreator.Of(ZoteroPlaces.RoleIn(places.Type), n));
        return ZoteroPlaces.HasRecipients(places.Type) ? creators.Concat(AuthorLine.Read(reference.Recipient).Select(n => ZoteroCreator.Of("recipient", n))) : creators;
    }

    private static IEnumerable<string> CopiesOf(Source source, string? url) =>
        source.Addresses.Where(a => a.Kind == AddressKind.Archived && a.Url != url).Select(a => $"Archived: {a.Url}");

    private static IEnumerable<string> ExtraOf(Reference reference, Places places, IReadOnlyList<string> notes)
    {
        if (reference.Kind == SourceKind.Treaty) yield return "Type: treaty";
        if (reference.Authors.Contains(PersonName.Others)) yield return "Others are named as authors besides";
        if (reference.Recipient is { } recipient && !ZoteroPlaces.HasRecipients(places.Type)) yield return $"To: {recipient}";
        foreach (var note in notes) yield return note;
    }
}

/// <summary>A person or body that made, gave or received a work.</summary>
/// <param name="Role">The role, as in <c>recipient</c>.</param>
/// <param name="Name">A person's family name with its particles, or the whole name of a body.</param>
/// <param name="Given">A person's given names; null for a body, whose name is never divided.</param>
public sealed record ZoteroCreator(string Role, string Name, string? Given)
{
    internal static ZoteroCreator Of(string role, PersonName name) => new(role, name.Family ?? name.Literal, name.Given);
}
