namespace CuratedArchive.Claims;

/// <summary>Finds votes: verbs (<c>voted against</c>), nouns (<c>negative vote</c>) and the tallies of meeting records (<c>2 against (…)</c>).</summary>
internal static class VoteActs
{
    private static readonly HashSet<string> Verbs = ["voted", "vote", "votes", "voting"];

    private static readonly HashSet<string> Abstentions = ["abstained", "abstain", "abstains", "abstaining"];

    private static readonly HashSet<string> YesAdjectives = ["positive", "affirmative", "favorable", "favourable", "yes", "supporting"];

    private static readonly HashSet<string> NoAdjectives = ["negative", "dissenting", "opposing", "no"];

    private static readonly HashSet<string> Choices = ["decided", "chose", "opted", "elected", "preferred"];

    private static readonly HashSet<string> Voters = [",", "those", "states", "countries", "members", "delegations"];

    private static readonly HashSet<string> Leads = ["upon", "on", "after", "since", "by", "when", "while", "following", "in", "with", "for"];

    /// <summary>The act whose words begin at <paramref name="i"/>, or null.</summary>
    public static Act? At(SentenceChunks s, int i) => s[i].Kind switch
    {
        ChunkKind.Number => Tally(s, i),
        ChunkKind.Word when Abstentions.Contains(s[i].Word) && IsListed(s, i, i + 1) => new(i, i + 1, ClaimAction.VoteAbstain, ActForm.Tally),
        ChunkKind.Word when Verbs.Contains(s[i].Word) && Complement(s, i + 1) is { } listed && IsListed(s, i, listed.To) => new(i, listed.To, listed.Action, ActForm.Tally),
        ChunkKind.Word when Abstentions.Contains(s[i].Word) => Verb(s, i, (ClaimAction.VoteAbstain, i + 1)),
        ChunkKind.Word when Verbs.Contains(s[i].Word) => Noun(s, i) ?? (Complement(s, i + 1) is { } complement ? Verb(s, i, complement) : null),
        ChunkKind.Word when s[i].Word == "abstention" && IsOwned(s, i) => new(i, i + 1, ClaimAction.VoteAbstain, ActForm.Deed),
        ChunkKind.Word when s[i].Word is "in" or "against" or "for" or "yes" or "no" => Heading(s, i),
        _ => null,
    };

    /// <summary>“Abstaining: A, B”, “voted against (C)”: those who voted so stand behind the words.</summary>
    private static bool IsListed(SentenceChunks s, int i, int to) => s.IsMark(to, ":(") && s[to + 1].Kind == ChunkKind.States && s[Auxiliaries.Before(s.All, i).From - 1].Kind != ChunkKind.States;

    /// <summary>What follows “voted”: in favour, for, yes, against, no, to abstain.</summary>
    private static (ClaimAction Action, int To)? Complement(SentenceChunks s, int at)
    {
        for (; s[at].Word is "," or ":" or "again" or "once" or "also" or "consistently" or "together" or "overwhelmingly" or "unanimously" || s.SkipMarks(at) > at; at++) { }
        return s[at].Word switch
        {
            "in" when s[at + 1].Word is "favor" or "favour" or "support" => (ClaimAction.VoteYes, at + 2),
            "for" when !s.Reads(at, "for", "the", "first", "time") && !s.Reads(at, "for", "a") => (ClaimAction.VoteYes, at + 1),
            "yes" or "affirmatively" or "positively" or "favorably" => (ClaimAction.VoteYes, s.SkipMarks(at + 1)),
            "to" when s[at + 1].Word is "adopt" or "approve" or "support" => (ClaimAction.VoteYes, at + 2),
            "to" when s[at + 1].Word is "abstain" => (ClaimAction.VoteAbstain, at + 2),
            "against" => (ClaimAction.VoteNo, at + 1),
            "no" or "negatively" => (ClaimAction.VoteNo, s.SkipMarks(at + 1)),
            _ => null,
        };
    }

    private static Act? Verb(SentenceChunks s, int i, (ClaimAction Action, int To) vote)
    {
        var a = Auxiliaries.Before(s.All, i);
        if (a.Unreal || a.Negative || (a.Passive && s[i].Word != "voting")) return null;
        int? from = s[i].Word switch
        {
            "vote" or "abstain" => a.Infinitive ? VerbActs.Achieved(s, a.From) ?? Decided(s, a.From) : IsPlural(s, a.From - 1) ? a.From : null,
            "voting" or "abstaining" => Leads.Contains(s[a.From - 1].Word) || Voters.Contains(s[a.From - 1].Word) || s[a.From - 1].Kind == ChunkKind.States || a.From == 0 ? a.From : null,
            "votes" => s[a.From - 1].Kind is ChunkKind.States ? a.From : null,
            _ => a.Infinitive ? null : a.From,
        };
        if (from is { } start) return new(start, vote.To, vote.Action, ActForm.Verb);
        return a.Infinitive && Decision(s, a.From) is { } noun ? new(noun, vote.To, vote.Action, ActForm.Deed) { Owned = true } : null;
    }

    /// <summary>“Decided to abstain” is an abstention.</summary>
    private static int? Decided(SentenceChunks s, int to) =>
        Choices.Contains(s[to - 1].Word) && Auxiliaries.Before(s.All, to - 1) is { Negative: false, Unreal: false } a ? a.From : null;

    /// <summary>The noun of <c>the decision by A and B to abstain</c>.</summary>
    private static int? Decision(SentenceChunks s, int to)
    {
        for (var i = to - 1; i >= 0 && i > to - 12; i--)
            if (s[i].Word is "decision" or "choice") return i;
        return null;
    }

    private static bool IsPlural(SentenceChunks s, int i) => s[i].Kind == ChunkKind.States && s[i].States.Count > 1;

    /// <summary>“Its negative vote”, “cast a dissenting vote”, “its vote against”.</summary>
    private static Act? Noun(SentenceChunks s, int i)
    {
        if (s[i].Word is not ("vote" or "votes")) return null;
        var adjective = i - 1;
        while (s.IsMark(adjective, "“”\"'‘’")) adjective--;
        if (YesAdjectives.Contains(s[adjective].Word) && IsCast(s, adjective)) return new(adjective, i + 1, ClaimAction.VoteYes, ActForm.Deed);
        if (NoAdjectives.Contains(s[adjective].Word) && IsCast(s, adjective)) return new(adjective, i + 1, ClaimAction.VoteNo, ActForm.Deed);
        return (IsOwned(s, i) || s[i - 1].Word is "sole" or "only" or "lone") && Complement(s, i + 1) is { } c ? new(i, c.To, c.Action, ActForm.Deed) : null;
    }

    private static bool IsOwned(SentenceChunks s, int i) => s[i - 1].Word is "its" or "'s" or "their" or "his" or "her";

    private static bool IsCast(SentenceChunks s, int adjective)
    {
        var i = adjective - 1;
        while (i > adjective - 5 && (s[i].Word is "a" or "the" or "an" or "only" or "sole" or "its" or "their" || s.IsMark(i, "“\"'‘"))) i--;
        var owned = s[adjective - 1].Word is "its" or "'s" or "their" or "the" or "sole" or "only";
        var a = Auxiliaries.Before(s.All, i);
        return s[i].Word is "cast" or "casting" ? !a.Unreal && !a.Negative && !a.Infinitive : owned;
    }

    /// <summary>“139 in favour to 2 against (A, B), with 40 abstentions (including C)”, as press releases of the United Nations give votes; “139 votes to 2 (A, B)” of newspapers.</summary>
    private static Act? Tally(SentenceChunks s, int i)
    {
        var at = i + 1;
        while (at < i + 3 && s[at].Word is "votes" or "vote" or "states" or "members" or "voting") at++;
        (ClaimAction Action, int To)? vote = s[at].Word is "abstentions" or "abstaining" or "abstention" ? (ClaimAction.VoteAbstain, at + 1) : Complement(s, at);
        vote ??= s[i - 1].Word == "to" && s[i - 2].Word is "votes" or "favour" or "favor" ? (ClaimAction.VoteNo, at) : null;
        if (vote is not { } v || !s.IsMark(v.To, "(:,")) return null;
        var named = s[v.To + 1].Word == "including" ? s.Reads(v.To + 2, "those", "of") ? v.To + 4 : v.To + 2 : s.IsMark(v.To, ",") ? v.To : v.To + 1;
        return s[named].Kind == ChunkKind.States ? new(i, named - 1, v.Action, ActForm.Tally) : null;
    }

    /// <summary>“In favour: A, B.”, “Against: C.”, “Abstaining: D.”, as meeting records list votes.</summary>
    private static Act? Heading(SentenceChunks s, int i)
    {
        if (i > 0 && !s.IsMark(i - 1, ".;:")) return null;
        if (Complement(s, i) is not { } v || !s.IsMark(v.To, ":")) return null;
        return s[v.To + 1].Kind == ChunkKind.States ? new(i, v.To, v.Action, ActForm.Tally) : i == 0 && v.To == s.Count - 1 ? new(i, v.To, v.Action, ActForm.Verb) : null;
    }
}
