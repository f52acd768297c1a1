namespace CuratedArchive.Documents;

/// <summary>The names that columns of status tables have: the participants, and the acts the depositary registers.</summary>
internal static class StatusColumns
{
    private static readonly HashSet<string> Participants = new(StringComparer.OrdinalIgnoreCase)
    {
        "participant", "participants", "participant(s)", "state", "states", "state party", "states parties", "state or organization", "states and organizations", "country", "countries",
        "party", "parties", "signatory", "signatories", "contracting party", "contracting parties", "member state", "member states",
    };

    private static readonly string[] Acts =
        ["signature", "signed", "ratif", "accept", "approv", "access", "acced", "success", "consent", "deposit", "withdraw", "denunc", "entry into force", "in force"];

    /// <summary>Whether a column holds the participants; end-note figures behind the name do not matter.</summary>
    public static bool IsParticipant(string name) => Participants.Contains(EndNotes.NameOf(Blanks.Fold(name)));

    /// <summary>Whether a column holds acts.</summary>
    public static bool IsAct(string name) => Acts.Any(a => name.Contains(a, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the names of columns are those of a status table.</summary>
    public static bool AreIn(IReadOnlyList<string> names) => names.Any(IsParticipant) && names.Any(n => !IsParticipant(n) && IsAct(n));
}

/// <summary>The figures of end notes behind the name of a participant, as the depositary prints them: <c>Denmark 1,2</c>.</summary>
internal static class EndNotes
{
    private const int LongestFigure = 3;

    /// <summary>The name without the figures.</summary>
    public static string NameOf(string participant) => participant[..EndOfName(participant)];

    /// <summary>The places of the figures.</summary>
    public static IEnumerable<TextSpan> In(string participant)
    {
        for (var at = EndOfName(participant); at < participant.Length; at++)
        {
            var start = at;
            while (at < participant.Length && char.IsAsciiDigit(participant[at])) at++;
            if (at > start) yield return TextSpan.Between(start, at);
        }
    }

    /// <summary>The end of the last word in front of the figures, or the end when no figures of at most three digits stand behind a letter or bracket.</summary>
    private static int EndOfName(string participant)
    {
        var (end, digits) = (participant.Length, 0);
        while (end > 0 && (char.IsAsciiDigit(participant[end - 1]) || participant[end - 1] is ' ' or ',' or '\u00a0'))
        {
            digits = char.IsAsciiDigit(participant[end - 1]) ? digits + 1 : 0;
            if (digits > LongestFigure) return participant.Length;
            end--;
        }
        return end > 0 && (char.IsLetter(participant[end - 1]) || participant[end - 1] is ')' or '.') ? end : participant.Length;
    }
}
