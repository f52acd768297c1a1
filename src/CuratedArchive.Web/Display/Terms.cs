using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Holdings;
using CuratedArchive.Registers;
using CuratedArchive.Statements;

namespace CuratedArchive.Web.Display;

/// <summary>The archive's words as a reader says them.</summary>
public static class Terms
{
    private static readonly Dictionary<Enum, string> Special = new()
    {
        [SourceKind.UnDocument] = "UN document",
        [SourceKind.Unknown] = "Work of unknown kind",
        [SourceKind.Other] = "Other work",
        [SourceKind.Email] = "E-mail",
        [StatementKind.VotedExplanation] = "Explained a vote",
        [StatementKind.Denial] = "Denied",
        [StatementKind.Condemnation] = "Condemned",
        [StatementKind.Acknowledgement] = "Acknowledged",
        [ClaimAction.InForce] = "In force",
        [ClaimAction.NotSigned] = "Has not signed",
        [ClaimAction.NotAcceded] = "Has not acceded",
        [ClaimAction.NotParty] = "Is not party",
        [ClaimAction.Party] = "Is party",
        [ClaimAction.VoteYes] = "Voted yes",
        [ClaimAction.VoteNo] = "Voted no",
        [ClaimAction.VoteAbstain] = "Abstained",
        [ClaimAction.CountSignatories] = "Number of signatories",
        [ClaimAction.CountParties] = "Number of parties",
        [ActionKind.ConsentToBeBound] = "Consent to be bound",
        [VoteValue.Abstain] = "abstained",
        [VoteValue.Absent] = "no vote recorded",
        [VoteValue.Yes] = "yes",
        [VoteValue.No] = "no",
        [HoldingRelation.SubmunitionsPerMunition] = "Submunitions in one munition",
        [StampedKind.Document] = "Documents",
        [StampedKind.Source] = "Sources",
        [StampedKind.Action] = "Acts",
        [StampedKind.Claim] = "Claims",
        [StampedKind.Statement] = "Statements",
        [SearchKind.Document] = "Texts",
        [SearchKind.Footnote] = "Notes",
        [SearchKind.Source] = "Sources",
        [SearchKind.Statement] = "Statements",
    };

    /// <summary>“Policy profile” for <c>policy-profile</c>.</summary>
    public static string Term(this Enum member) =>
        Special.TryGetValue(member, out var term) ? term : Capital(member.Word().Replace('-', ' '));

    /// <summary>The same inside a sentence.</summary>
    public static string TermInside(this Enum member) => member.Term() is var term && term.StartsWith("UN", StringComparison.Ordinal) ? term : char.ToLowerInvariant(term[0]) + term[1..];

    /// <summary>“1 note”, “3 notes”.</summary>
    public static string Count(this int number, string one, string? many = null) => $"{number:N0}\u00A0{(number == 1 ? one : many ?? one + "s")}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
