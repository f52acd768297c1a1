using CuratedArchive.Record;

namespace CuratedArchive.Web.Display;

/// <summary>Where a State stands with a treaty, as a word with a shape; colour only repeats them.</summary>
public static class StandingTerms
{
    /// <summary>The word: party, signatory, outside or withdrawn.</summary>
    public static string Term(this Standing standing) => standing switch
    {
        Standing.Signatory => "signatory",
        Standing.NotSigned => "outside",
        Standing.Withdrawn => "withdrawn",
        Standing.WithdrawalNotified => "party, leaving",
        _ => "party",
    };

    /// <summary>The shape that stands before the word.</summary>
    public static string Shape(this Standing standing) => standing switch
    {
        Standing.Signatory => "◧",
        Standing.NotSigned => "□",
        Standing.Withdrawn => "⊠",
        _ => "■",
    };

    /// <summary>The class that gives the colour.</summary>
    public static string Class(this Standing standing) => standing switch
    {
        Standing.Signatory => "signatory",
        Standing.NotSigned => "outside",
        Standing.Withdrawn => "withdrawn",
        _ => "party",
    };

    /// <summary>The day that made it so, as “since …”, or null for a State that is outside.</summary>
    public static (string Word, DateOnly Day)? Since(this StateStatus status) => status.Standing switch
    {
        Standing.Signatory => ("signed", status.Signed!.Date),
        Standing.InForce => ("in force since", status.Consent!.Effective!.Value),
        Standing.Party when status.Consent!.Effective is { } effective => ("in force from", effective),
        Standing.Party => ("consent", status.Consent!.Date),
        Standing.WithdrawalNotified when status.Withdrawal!.Effective is { } effective => ("until", effective),
        Standing.WithdrawalNotified => ("withdrawal notified", status.Withdrawal!.Date),
        Standing.Withdrawn => ("since", status.Withdrawal!.Effective!.Value),
        _ => null,
    };

    /// <summary>The whole standing in a sentence, without the State's name.</summary>
    /// <param name="status">Where the State stands.</param>
    /// <param name="treaty">The treaty's short title.</param>
    public static string Sentence(this StateStatus status, string treaty) => status.Standing switch
    {
        Standing.NotSigned => $"Has not joined the {treaty}.",
        Standing.Signatory => $"Signed the {treaty} on {status.Signed!.Date.Words()} and has not ratified it.",
        Standing.InForce => $"Is party to the {treaty}: {status.Consent!.Kind.TermInside()} deposited on {status.Consent.Date.Words()}, in force since {status.Consent.Effective!.Value.Words()}.",
        Standing.Party => $"Is party to the {treaty}: {status.Consent!.Kind.TermInside()} deposited on {status.Consent.Date.Words()}{(status.Consent.Effective is { } from ? $", in force from {from.Words()}" : "")}.",
        Standing.WithdrawalNotified => $"Is party to the {treaty}, and notified its withdrawal on {status.Withdrawal!.Date.Words()}{(status.Withdrawal.Effective is { } end ? $", which takes effect on {end.Words()}" : "")}.",
        _ => $"Withdrew from the {treaty}: notified on {status.Withdrawal!.Date.Words()}, out since {status.Withdrawal.Effective!.Value.Words()}.",
    };
}
