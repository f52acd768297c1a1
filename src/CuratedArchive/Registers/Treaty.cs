namespace CuratedArchive.Registers;

/// <summary>When a treaty enters into force for a State that consents after the treaty itself is in force.</summary>
public enum ForceRule
{
    /// <summary>On the first day of the sixth month after the month of deposit.</summary>
    FirstDayOfSixthMonth,

    /// <summary>Six months after the date of deposit.</summary>
    SixMonths,

    /// <summary>Ninety days after the date of deposit.</summary>
    NinetyDays,
}

/// <summary>A treaty, or a protocol of one, as its depositary registers it.</summary>
public sealed class Treaty
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The short code: <c>CCM</c>, <c>MBT</c>, <c>CCW</c>, <c>ATT</c>, <c>CCW-P5</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The code of the treaty this is a protocol or an amendment of; empty for a treaty of its own.</summary>
    public required string Parent { get; init; }

    /// <summary>The full title.</summary>
    public required string Title { get; init; }

    /// <summary>The title as people say it.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Other names a text may use for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The depositary's reference: chapter and number in <em>Multilateral Treaties Deposited with the Secretary-General</em>.</summary>
    public required string DepositaryReference { get; init; }

    /// <summary>The day the text was adopted (Vienna Convention on the Law of Treaties, Article 9).</summary>
    public required DateOnly Adopted { get; init; }

    /// <summary>The city it was adopted in.</summary>
    public required string AdoptedAt { get; init; }

    /// <summary>The first day of signature; null for an instrument that was not open for signature.</summary>
    public DateOnly? Opened { get; init; }

    /// <summary>The city of the first day of signature; empty for an instrument that was not open for signature.</summary>
    public required string OpenedAt { get; init; }

    /// <summary>The day the treaty itself entered into force (Vienna Convention on the Law of Treaties, Article 24), under the article in <see cref="ForceArticle"/>.</summary>
    public required DateOnly InForce { get; init; }

    /// <summary>How many consents brought it into force.</summary>
    public required int Threshold { get; init; }

    /// <summary>When it enters into force for a State.</summary>
    public required ForceRule Rule { get; init; }

    /// <summary>The articles the rules of entry into force stand in.</summary>
    public required string RuleArticle { get; init; }

    /// <summary>The acts by which a State consents to be bound, as words of <see cref="ActionKind"/>. A succession is not among them: it rests on general law, not on the treaty.</summary>
    public required IReadOnlyList<string> ConsentActs { get; init; }

    /// <summary>The article that names <see cref="ConsentActs"/>.</summary>
    public required string ConsentArticle { get; init; }

    /// <summary>The article on entry into force, of the treaty itself and for a State.</summary>
    public required string ForceArticle { get; init; }

    /// <summary>The article on provisional application; empty for a treaty that has none.</summary>
    public required string ProvisionalArticle { get; init; }

    /// <summary>Months from the depositary's receipt of a notification to the effect of a withdrawal, or null where days are counted.</summary>
    public int? WithdrawalMonths { get; init; }

    /// <summary>Days from the depositary's receipt of a notification to the effect of a withdrawal, or null where months are counted.</summary>
    public int? WithdrawalDays { get; init; }

    /// <summary>The article on withdrawal or denunciation.</summary>
    public required string WithdrawalArticle { get; init; }

    /// <summary>Whether a party can leave, when that takes effect, and the article that says so, in a sentence.</summary>
    public required string Withdrawal { get; init; }

    /// <summary>Volume, page and registration number in the <em>United Nations Treaty Series</em>.</summary>
    public required string Unts { get; init; }

    /// <summary>The day the depositary's record was read; nothing later is known.</summary>
    public required DateOnly RecordDate { get; init; }

    /// <summary>The depositary's page on its status.</summary>
    public required string StatusAddress { get; init; }
}
