using System.Text.RegularExpressions;
using CuratedArchive.Registers;

namespace CuratedArchive.Citations;

/// <summary>An entry that begins with the name of its kind: "Letter from A, office, to B, date", "Statement of A, meeting, place, date".</summary>
internal static partial class OpenedWork
{
    /// <summary>Fills in who it is by, where it was made and the place.</summary>
    public static WorkFields Fill(WorkFields work, WorkScrap scrap, Opening opening, Register register)
    {
        var parts = PartsBehind(scrap, opening, scrap.Text.Length);
        var tail = new List<string>();
        if (parts.Count > 0 && MadeAt(opening).Match(parts[0]) is { Success: true } made) tail.Add(made.Groups["where"].Value);
        if (!opening.AuthorFollows && opening.Kind is SourceKind.Statement or SourceKind.Presentation && parts.Count > 0) tail.Add(parts[0]);
        tail.AddRange(parts.Skip(1).Where(p => !p.StartsWith("to ", StringComparison.Ordinal) || opening.Kind is SourceKind.Statement or SourceKind.Presentation));
        var read = new WorkTail(register).Read(tail, behindAuthor: true, placeLast: opening.Kind == SourceKind.Interview && tail.Count > 1);
        return work with
        {
            Author = Author(scrap, opening, scrap.Text.Length),
            Recipient = Recipient(scrap, opening, scrap.Text.Length),
            Container = opening.Kind is SourceKind.Statement or SourceKind.Presentation or SourceKind.Other or SourceKind.UnDocument ? read.Container : null,
            Place = work.Place ?? read.Place,
            Publisher = work.Publisher ?? read.Publisher,
            Remark = read.Remark,
        };
    }

    /// <summary>Who the work is by: the words behind the preposition, else the body in front of the noun.</summary>
    /// <param name="scrap">The entry.</param>
    /// <param name="opening">Its beginning.</param>
    /// <param name="end">Where its title begins, or where it ends.</param>
    public static string? Author(WorkScrap scrap, Opening opening, int end)
    {
        var parts = PartsBehind(scrap, opening, end);
        if (opening.AuthorFollows) return parts.Count > 0 ? Several(AuthorPhrase.Clean(WithoutAddressee(MadeAt(opening).Replace(parts[0], ""))), parts, opening.Kind) : opening.Body;
        var sender = parts.Select(p => Sender().Match(p)).FirstOrDefault(m => m.Success);
        return AuthorPhrase.Clean(sender?.Groups["who"].Value) ?? opening.Body;
    }

    /// <summary>Those somebody spoke with or heard from, when offices stand between their names: "Interview with A, director, and B, surgeon".</summary>
    private static string? Several(string? first, List<string> parts, SourceKind kind)
    {
        if (first is null || kind is not (SourceKind.Interview or SourceKind.Letter or SourceKind.Email)) return first;
        var more = parts.Skip(1).Where(p => p.StartsWith("and ", StringComparison.Ordinal)).Select(p => AuthorPhrase.Clean(p["and ".Length..])).Where(Bodies.IsPerson);
        return string.Join(" and ", more.Prepend(first));
    }

    /// <summary>Whom a letter or message went to: "Letter to B from A", "Letter from A, office, to B", "Letter from A to B"; null where none is named.</summary>
    /// <inheritdoc cref="Author"/>
    public static string? Recipient(WorkScrap scrap, Opening opening, int end)
    {
        if (opening.Kind is not (SourceKind.Letter or SourceKind.Email) || PartsBehind(scrap, opening, end) is not [var first, ..] parts) return null;
        var named = !opening.AuthorFollows ? Sender().Replace(first, "")
            : parts.Find(p => p.StartsWith("to ", StringComparison.Ordinal)) is { } part ? part["to ".Length..]
            : AddresseeIn(first) is { } match ? first[(match.Index + match.Length)..] : null;
        return AuthorPhrase.WithoutArticle(named);
    }

    /// <summary>"A to B" is by A; but a mission "to the UN" keeps its name.</summary>
    private static string WithoutAddressee(string words) => AddresseeIn(words) is { } match ? words[..match.Index] : words;

    private static Match? AddresseeIn(string words) => Addressee().Matches(words).FirstOrDefault(m => !Accredited().IsMatch(words[m.Index..]));

    private static List<string> PartsBehind(WorkScrap scrap, Opening opening, int end) =>
        opening.Length >= end ? [] : [.. scrap.Parts(TextSpan.Between(opening.Length, end)).Select(scrap.Words).Where(w => w.Length > 0)];

    private static Regex MadeAt(Opening opening) => opening.Kind is SourceKind.Statement or SourceKind.Presentation or SourceKind.Other ? Where() : Nowhere();

    [GeneratedRegex(@"\s+(?:to|at|before|during|in|on\s+the\s+occasion\s+of)\s+(?:the\s+)?(?<where>[A-Z0-9].*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Where();

    [GeneratedRegex(@"^(?<where>\z.)$", RegexOptions.NonBacktracking)]
    private static partial Regex Nowhere();

    [GeneratedRegex(@"\s+(?:addressed\s+to|on\s+behalf\s+of|to|regarding|concerning)\s", RegexOptions.NonBacktracking)]
    private static partial Regex Addressee();

    [GeneratedRegex(@"^\s+to\s+(?:the\s+)?(?:UN\b|United\s+Nations|Conference\s+on\s+Disarmament|EU\b|European\s+Union|OSCE|NATO|OPCW)", RegexOptions.NonBacktracking)]
    private static partial Regex Accredited();

    [GeneratedRegex(@"(?:^|\s)(?:from|by)\s+(?:the\s+)?(?<who>[A-Z].*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Sender();
}
