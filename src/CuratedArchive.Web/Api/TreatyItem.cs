using CuratedArchive.Registers;

namespace CuratedArchive.Web.Api;

/// <summary>A treaty, or a protocol of one, with its rules, as its depositary registers it.</summary>
public sealed record TreatyItem
{
    /// <summary>The short code.</summary>
    public required string Code { get; init; }

    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The code of the treaty this is a protocol or an amendment of; null for a treaty of its own.</summary>
    public required string? Parent { get; init; }

    /// <summary>The full title.</summary>
    public required string Title { get; init; }

    /// <summary>The title as people say it.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Other names a text may use for it.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Chapter and number in Multilateral Treaties Deposited with the Secretary-General.</summary>
    public required string DepositaryReference { get; init; }

    /// <summary>Volume, page and registration number in the United Nations Treaty Series.</summary>
    public required string Unts { get; init; }

    /// <summary>The day the text was adopted.</summary>
    public required DateOnly Adopted { get; init; }

    /// <summary>The city it was adopted in.</summary>
    public required string AdoptedAt { get; init; }

    /// <summary>The first day of signature; null for an instrument that was not open for signature.</summary>
    public required DateOnly? Opened { get; init; }

    /// <summary>The city of the first day of signature; null for an instrument that was not open for signature.</summary>
    public required string? OpenedAt { get; init; }

    /// <summary>The day the treaty itself entered into force.</summary>
    public required DateOnly InForce { get; init; }

    /// <summary>How many consents brought it into force.</summary>
    public required int Threshold { get; init; }

    /// <summary>When it enters into force for a State.</summary>
    public required ForceRule Rule { get; init; }

    /// <summary>The articles that say so.</summary>
    public required string RuleArticle { get; init; }

    /// <summary>The acts by which a State consents to be bound.</summary>
    public required IReadOnlyList<string> ConsentActs { get; init; }

    /// <summary>Whether a party can leave, and when that takes effect, in a sentence.</summary>
    public required string Withdrawal { get; init; }

    /// <summary>The day the depositary's record was read; nothing later is known.</summary>
    public required DateOnly RecordDate { get; init; }

    /// <summary>The depositary's page on its status.</summary>
    public required string StatusAddress { get; init; }

    /// <summary>This treaty in the API.</summary>
    public required string Href { get; init; }

    /// <summary>Where States stand with it, in the API.</summary>
    public required string StatusHref { get; init; }

    /// <summary>Its page.</summary>
    public required string Page { get; init; }

    internal static TreatyItem Of(Treaty treaty) => new()
    {
        Code = treaty.Code,
        Slug = treaty.Slug,
        Parent = treaty.Parent.OrNull(),
        Title = treaty.Title,
        ShortTitle = treaty.ShortTitle,
        Aliases = treaty.Aliases,
        DepositaryReference = treaty.DepositaryReference,
        Unts = treaty.Unts,
        Adopted = treaty.Adopted,
        AdoptedAt = treaty.AdoptedAt,
        Opened = treaty.Opened,
        OpenedAt = treaty.OpenedAt.OrNull(),
        InForce = treaty.InForce,
        Threshold = treaty.Threshold,
        Rule = treaty.Rule,
        RuleArticle = treaty.RuleArticle,
        ConsentActs = treaty.ConsentActs,
        Withdrawal = treaty.Withdrawal,
        RecordDate = treaty.RecordDate,
        StatusAddress = treaty.StatusAddress,
        Href = $"{ApiRoute.Root}/treaties/{treaty.Slug}",
        StatusHref = $"{ApiRoute.Root}/treaties/{treaty.Slug}/status",
        Page = $"/treaties/{treaty.Slug}",
    };
}
