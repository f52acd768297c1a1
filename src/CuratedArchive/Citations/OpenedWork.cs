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
        var read = new WorkTail(register).Read(tail, behindAuthor: true);
        return work with
        {
            Author = Author(scrap, opening, scrap.Text.Length),
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
        if (opening.AuthorFollows) return parts.Count > 0 ? AuthorPhrase.Clean(WithoutAddressee(MadeAt(opening).Replace(parts[0], ""))) : opening.Body;
        var sender = parts.Select(p => Sender().Match(p)).FirstOrDefault(m => m.Success);
        return AuthorPhrase.Clean(sender?.Groups["who"].Value) ?? opening.Body;
    }

    /// <summary>"A to B" is by A; but a mission "to the UN" keeps its name.</summary>
    private static string WithoutAddressee(string words)
    {
        foreach (Match match in Addressee().Matches(words))
            if (!Accredited().IsMatch(words[match.Index..])) return words[..match.Index];
        return words;
    }

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
