using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>The beginning of an entry that names its kind.</summary>
/// <param name="Kind">The kind of work.</param>
/// <param name="Body">The body in front of the noun ("HRW letter to …"), or null.</param>
/// <param name="Length">How many characters the beginning takes, the preposition included.</param>
/// <param name="Preposition">The preposition at its end, in lower case.</param>
internal sealed record Opening(SourceKind Kind, string? Body, int Length, string Preposition)
{
    /// <summary>Whether what follows is who the work is by, or with; otherwise it is whom it goes to or where it was made.</summary>
    public bool AuthorFollows => Preposition is not ("to" or "at" or "in" or "before" or "during");
}

/// <summary>The table of beginnings.</summary>
internal static partial class Openings
{
    private const string From = "from|by|of|sent by|signed by|submitted by";

    private static readonly OpeningForm[] Table =
    [
        new(SourceKind.Questionnaire, "questionnaire", "[Ww]ritten|[Ee]mail|[Oo]fficial",
            @"(?:[Rr]esponses?|[Rr]epl(?:y|ies)|[Aa]nswers?)\s+to\s+(?:the\s+|a\s+)?[^,;.]{0,80}[Qq]uestionnaire,?", From),
        new(SourceKind.Letter, "letter fax memorandum verbale correspondence communication", "[Jj]oint|[Oo]pen|[Cc]over|[Oo]fficial|[Ii]dentical|[Ff]ormal|[Rr]eply|[Uu]ndated",
            @"(?:[Ll]etters?|[Ff]ax(?:es)?|[Mm]emorandum|[Nn]otes?\s+[Vv]erbales?|[Cc]orrespondence|[Ww]ritten\s+communication)" +
            @"(?:\s+No\.\s*[^\s,]+)?(?:\s+dated\s+[0-9]{1,2}\s+[A-Z][a-z]+\s+[0-9]{4})?",
            From + "|to|addressed to|sent to|with"),
        new(SourceKind.Email, "mail", "[Mm]ultiple|[Vv]arious|[Ss]everal|[Pp]ersonal",
            @"[Ee]-?mails?(?:\s+(?:communications?|correspondence|messages?|exchanges?|response))?", From + "|to|with"),
        new(SourceKind.Interview, "interview conversation meeting", "[Tt]elephone|[Pp]hone|[Ss]kype|[Pp]ersonal|[Ff]ollow-up|[Oo]nline|[Rr]adio|[Tt]elevision|TV|[Vv]ideo|[Ee]mail",
            @"(?:[Ii]nterviews?|[Cc]onversations?|[Mm]eetings?)", "with"),
        new(SourceKind.Interview, "interview", "[Tt]elephone|[Rr]adio|[Tt]elevision|TV", @"[Ii]nterviews?", "of|by"),
        new(SourceKind.PressRelease, "release statement communiqu", null, @"(?:[Pp]ress|[Nn]ews|[Mm]edia)\s+(?:[Rr]elease|[Ss]tatement|[Cc]ommuniqu[ée])", From),
        new(SourceKind.PositionPaper, "position", null, @"[Pp]osition\s+[Pp]aper", From),
        new(SourceKind.UnDocument, "paper draft proposal note", null,
            @"(?:[Ww]orking\s+[Pp]aper|[Nn]on-paper|[Dd]raft\s+(?:[Pp]roposal|[Pp]rotocol|[Dd]ecision)|[Pp]roposal|[Nn]ote)", From),
        new(SourceKind.Statement, "statement remarks speech address intervention declaration explanation testimony comments conference briefing",
            "[Oo]pening|[Cc]losing|[Nn]ational|[Gg]eneral|[Jj]oint|[Oo]ral|[Ww]ritten|[Ff]inal|[Oo]fficial|[Pp]repared|[Kk]eynote|[Ii]ntroductory|[Cc]oncluding|[Mm]inisterial|[Vv]ideo",
            @"(?:[Ss]tatements?|[Rr]emarks|[Ss]peech(?:es)?|[Aa]ddress|[Ii]nterventions?|[Dd]eclarations?|[Ee]xplanations?\s+of\s+(?:[Vv]ote|[Pp]osition)" +
            @"|[Tt]estimony|[Cc]omments|[Pp]ress\s+(?:[Cc]onference|[Bb]riefing))(?:\s+(?:made|delivered|given|issued))?", From + "|on behalf of|to|at|in|before|during"),
        new(SourceKind.Presentation, "presentation", null, @"(?:(?:[Pp]ower[Pp]oint|[Ss]lide)\s+)?[Pp]resentations?(?:\s+(?:made|given|delivered))?", From + "|to|at"),
        new(SourceKind.Other, "information", null, @"[Ii]nformation(?:\s+(?:provided|received|supplied|obtained))?", "by|from"),
        new(SourceKind.Other, "notes", "[Mm]eeting|[Cc]onference|[Ff]ield", @"[Nn]otes", "from|of|on"),
        new(SourceKind.WebPage, "post video entry", null, @"(?:Facebook|Instagram|Telegram|VK|VKontakte|LinkedIn|[Bb]log)\s+(?:[Pp]ost|[Vv]ideo|[Ee]ntry)", "by|from|of"),
        new(SourceKind.Tweet, "tweet", null, @"[Tt]weet(?:\s+posted)?", "by|from|of"),
        new(SourceKind.Footage, "video footage film documentary", null, @"(?:[Vv]ideo(?:\s+footage)?|[Ff]ootage|[Ff]ilm|[Dd]ocumentary)", "by|from|of"),
        new(SourceKind.Report, "report", "[Ff]inal|[Aa]nnual|[Tt]rip|[Mm]ission|[Ii]nitial|[Ii]nterim", @"[Rr]eport", "by|from|of|submitted by"),
    ];

    /// <summary>How an entry begins; null where no row of the table fits.</summary>
    public static Opening? Find(string text)
    {
        var start = text[..Math.Min(text.Length, 240)];
        foreach (var form in Table)
            if (form.Match(start) is { } m && Bodies.IsPlausible(m.Groups["body"].Value))
                return new(form.Kind, Trimmed.Words(m.Groups["body"].Value), m.Length, m.Groups["prep"].Value.Split(' ')[^1]);
        return null;
    }

    /// <summary>An entry that leaves out its noun because the one in front of it has it: "Letters from A, date; from B, date".</summary>
    /// <param name="text">The entry.</param>
    /// <param name="carried">The kind of the work in front of it.</param>
    public static Opening? Shortened(string text, SourceKind? carried) =>
        carried is SourceKind.Letter or SourceKind.Email or SourceKind.Interview && Elliptic().Match(text) is { Success: true } m
            ? new(carried.Value, null, m.Length, m.Groups["prep"].Value) : null;

    [GeneratedRegex(@"^(?<prep>from|with|to)\s", RegexOptions.NonBacktracking)]
    private static partial Regex Elliptic();
}
