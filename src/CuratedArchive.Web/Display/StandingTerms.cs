using CuratedArchive.Record;
using Microsoft.AspNetCore.Html;

namespace CuratedArchive.Web.Display;

/// <summary>Where a State stands with a treaty, as a word with a shape; colour only repeats them.</summary>
public static class StandingTerms
{
    /// <summary>The word: party, signatory, outside or withdrawn.</summary>
    public static string Term(this Standing standing) => standing switch
    {
        Standing.Signatory => "signatory",
        Standing.NotSigned => "outside",
        Standing.NotIndependent => "not yet independent",
        Standing.Withdrawn => "withdrawn",
        Standing.WithdrawalNotified => "party, leaving",
        _ => "party",
    };

    /// <summary>The shape that stands before the word.</summary>
    public static string Shape(this Standing standing) => standing switch
    {
        Standing.Signatory => "◧",
        Standing.NotSigned => "□",
        Standing.NotIndependent => "○",
        Standing.Withdrawn => "⊠",
        _ => "■",
    };

    /// <summary>Shape and word together, as tables and lists show them.</summary>
    public static IHtmlContent Sign(this Standing standing) =>
        new HtmlString($"<span class=\"standing {standing.Class()}\"><span class=\"shape\" aria-hidden=\"true\">{standing.Shape()}</span>&nbsp;{standing.Term()}</span>");

    /// <summary>The classes of a day in the order of a legend; States not yet independent only where there are any.</summary>
    public static IReadOnlyList<Standing> Legend(this TreatyStatus status) =>
        [.. new[] { Standing.InForce, Standing.Signatory, Standing.Withdrawn, Standing.NotSigned, Standing.NotIndependent }.Where(s => s != Standing.NotIndependent || status.Count(s) > 0)];

    /// <summary>How many States stand in the class of a standing.</summary>
    public static int Count(this TreatyStatus status, Standing standing) => status.States.Count(s => s.Standing.Class() == standing.Class());

    /// <summary>What a class of the legend means, in a few words.</summary>
    public static string Meaning(this Standing standing) => standing switch
    {
        Standing.Signatory => "signed, not party",
        Standing.NotSigned => "neither signed nor joined",
        Standing.NotIndependent => "no State of its own yet",
        Standing.Withdrawn => "was party",
        _ => "consent deposited",
    };

    /// <summary>The class that gives the colour.</summary>
    public static string Class(this Standing standing) => standing switch
    {
        Standing.Signatory => "signatory",
        Standing.NotSigned => "outside",
        Standing.NotIndependent => "not-independent",
        Standing.Withdrawn => "withdrawn",
        _ => "party",
    };

    /// <summary>The day that made it so, with the word before it; null where there is none.</summary>
    public static (string Word, DateOnly Day)? Since(this StateStatus status) => status.Standing switch
    {
        Standing.Signatory => ("signed", status.Signed!.Date),
        Standing.InForce when status.InForce?.Day is { } day => ("in force since", day),
        Standing.Party when status.InForce?.Day is { } day => ("in force from", day),
        Standing.Party => ("consent deposited", status.Consent!.Date),
        Standing.WithdrawalNotified when status.WithdrawalEffect?.Day is { } day => ("until", day),
        Standing.WithdrawalNotified => ("withdrawal notified", status.Withdrawal!.Date),
        Standing.Withdrawn when status.WithdrawalEffect?.Day is { } day => ("since", day),
        _ => null,
    };

    /// <summary>The whole standing in a sentence, without the State's name.</summary>
    /// <param name="status">Where the State stands.</param>
    /// <param name="treaty">The treaty's short title.</param>
    /// <param name="then">Whether it is told of a day gone by.</param>
    public static string Sentence(this StateStatus status, string treaty, bool then = false) => status.Standing switch
    {
        Standing.NotIndependent => $"Was not yet independent and could not join the {treaty}.",
        Standing.NotSigned => $"{(then ? "Had" : "Has")} not joined the {treaty}.",
        Standing.Signatory => $"{(then ? "Had signed" : "Signed")} the {treaty} on {status.Signed!.Date.Words()} and {(then ? "had" : "has")} not ratified it.",
        Standing.WithdrawalNotified => $"{(then ? "Was" : "Is")} party to the {treaty}, and {(then ? "had " : "")}notified its withdrawal on {status.Withdrawal!.Date.Words()}{Day(then ? ", to take effect on" : ", which takes effect on", status.WithdrawalEffect)}.",
        Standing.Withdrawn => $"{(then ? "Had withdrawn" : "Withdrew")} from the {treaty}: notified on {status.Withdrawal!.Date.Words()}{Day(", out since", status.WithdrawalEffect)}.",
        _ => $"{(then ? "Was" : "Is")} party to the {treaty}: {status.Consent!.Kind.TermInside()} deposited on {status.Consent.Date.Words()}{Day(status.IsInForce ? ", in force since" : ", in force from", status.InForce)}.",
    };

    /// <summary>The standing in a few words behind the State's name: “in force for it since 1 August 2010”.</summary>
    public static string MapWords(this StateStatus status) => status.Standing switch
    {
        Standing.NotSigned => "outside",
        Standing.NotIndependent => "not yet independent",
        Standing.Signatory => $"signatory since {status.Signed!.Date.Words()}, not party",
        Standing.WithdrawalNotified => $"party, withdrawal notified{Day(" and in effect from", status.WithdrawalEffect)}",
        Standing.Withdrawn => $"withdrawn{Day(" since", status.WithdrawalEffect)}",
        _ => $"party{Day(status.IsInForce ? ", in force for it since" : ", in force for it from", status.InForce)}",
    };

    /// <summary>Provisional application in a sentence, with its article; null where there is none on the day.</summary>
    public static string? Provisionally(this StateStatus status) => status.AppliesProvisionally
        ? $"Applied provisionally since {status.Provisional!.Date.Words()}{Day(", until it is in force on", status.InForce)} ({status.Provisional.Treaty.ProvisionalArticle})." : null;

    private static string Day(string words, Effect? effect) => effect?.Day is { } day ? $"{words} {day.Words()}" : "";
}
