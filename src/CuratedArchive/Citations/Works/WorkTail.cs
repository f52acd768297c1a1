using System.Text.RegularExpressions;
using CuratedArchive.Registers;

namespace CuratedArchive.Citations;

/// <summary>What stands behind the title, or behind the author of an entry without one: container, place, publisher, and what is none of them.</summary>
internal sealed partial class WorkTail(Register register)
{
    private readonly List<string> _container = [];

    /// <summary>The newspaper, meeting, site or letter.</summary>
    public string? Container => _container.Count == 0 ? null : string.Join(", ", Meetings.IsMeeting(_container[0]) ? _container : _container.Take(1));

    public string? Place { get; private set; }

    public string? Publisher { get; private set; }

    public string? Author { get; private set; }

    public string? Remark { get; private set; }

    /// <summary>Reads the parts in order.</summary>
    /// <param name="parts">The parts between commas, dates, pages and symbols taken out.</param>
    /// <param name="behindAuthor">Whether an author stands right in front, so that offices may follow.</param>
    /// <param name="placeLast">Whether a short name at the end is a place though no list knows it.</param>
    public WorkTail Read(IReadOnlyList<string> parts, bool behindAuthor, bool placeLast = false)
    {
        var left = TakePlace(parts, placeLast);
        var offices = behindAuthor;
        foreach (var part in left)
        {
            if (offices && Bodies.IsOffice(part)) continue;
            if (Author is not null && IsJoined(part, register)) continue;
            if (From().Match(part) is { Success: true } from)
            {
                Author ??= AuthorPhrase.Clean(string.Join(", ", left.SkipWhile(p => p != part).Skip(1).TakeWhile(p => IsJoined(p, register)).Prepend(from.Groups["who"].Value)));
                offices = true;
            }
            if (part[0] != '(' && !ReadPart(part)) _container.Add(WithoutArticle(part));
        }
        return this;
    }

    /// <summary>Whether a part goes on with the list of States an author began.</summary>
    private static bool IsJoined(string part, Register register) =>
        register.StateNames.Find(part.StartsWith("and ", StringComparison.Ordinal) ? part["and ".Length..] : part) is not null;

    private bool ReadPart(string part)
    {
        if (Annexed().Match(part) is { Success: true } annexed)
        {
            _container.Insert(0, annexed.Groups["whole"].Value);
            return true;
        }
        if (Imprint.OfPart(part) is { } imprint) (Publisher, Place) = (imprint.Publisher, imprint.Place);
        else if (part.StartsWith("in ", StringComparison.Ordinal) && part.Count(c => c == ' ') >= 3) return false;
        else if (char.IsLower(part[0]) && !char.IsUpper(part[^1]) && Prose.PlainWords(part, Enclosures.Of(part)) >= 4) Remark = part;
        else return Idle().IsMatch(part) || (char.IsLower(part[0]) && !Host().IsMatch(part)) || From().IsMatch(part);
        return true;
    }

    /// <summary>The last part is a place when it is the name of one, or a short name behind the name of a meeting.</summary>
    private IReadOnlyList<string> TakePlace(IReadOnlyList<string> parts, bool placeLast)
    {
        if (parts.Count == 0) return parts;
        var last = parts[^1].StartsWith("in ", StringComparison.Ordinal) ? parts[^1]["in ".Length..] : parts[^1];
        var before = parts.Count >= 2 ? parts[^2] : "";
        if (before.Length > 0 && Places.IsPlace(last, register) && (Places.IsCity(before) || (parts.Count >= 3 && !Places.IsCity(last) && IsShortName(before))))
            return Without(parts, 2, before + ", " + last);
        if (Places.IsPlace(last, register) || (IsShortName(last) && (placeLast || Meetings.IsMeeting(before) || (KindRules.IsNews(before) && !KindRules.IsNews(last))))) return Without(parts, 1, last);
        return parts;
    }

    private IReadOnlyList<string> Without(IReadOnlyList<string> parts, int count, string place)
    {
        Place = place;
        return [.. parts.SkipLast(count)];
    }

    private static bool IsShortName(string part) =>
        part.Length <= 25 && part.Split(' ').Length <= 3 && char.IsUpper(part[0]) && !part.Any(char.IsDigit)
        && !Meetings.IsMeeting(part) && !Bodies.IsBody(part) && !Idle().IsMatch(part) && !Bodies.IsOffice(part);

    private static string WithoutArticle(string part) => At().Replace(part, "");

    [GeneratedRegex(@"(?:^|\s)(?:from|by|sent\s+by|written\s+by)\s+(?<who>[A-Z].*)$", RegexOptions.NonBacktracking)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(?:annexed|attached|appended)\s+to\s+(?:the\s+|a\s+)?(?<whole>.+?)(?:\s+from\s+[A-Z].*)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Annexed();

    [GeneratedRegex(
        @"^(?:(?:(?:[Oo]pening|[Oo]ral|[Ww]ritten|[Kk]eynote)\s+)?(?:[Ss]tatement|[Ss]peech|[Aa]ddress|[Rr]emarks|[Pp]resentation|[Pp]aper)\s+(?:delivered\s+|made\s+" +
        @"|presented\s+)?)?(?:at|to|before|during|in|delivered\s+at|made\s+at|presented\s+at|presented\s+to)\s+(?:the\s+|a\s+)?", RegexOptions.NonBacktracking)]
    private static partial Regex At();

    /// <summary>A site named by its host: "delfi.lt".</summary>
    [GeneratedRegex(@"^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Host();

    /// <summary>Parts that name the form of a work or nothing of interest.</summary>
    [GeneratedRegex(
        @"^(?:[Tt]weet|(?:[Pp]ress|[Nn]ews|[Mm]edia)\s+(?:[Rr]elease|[Ss]tatement|[Bb]riefing)|[Pp]osition\s+[Pp]aper|[Bb]riefing\s+[Pp]aper|[Ff]act\s?[Ss]heet" +
        @"|CD\s+[Vv]ersion|CD-ROM|[Uu]ndated|n\.d\.|[Vv]ideo|[Ff]ootage|[Pp]ower[Pp]oint(?:\s+presentation)?|[Vv]ol(?:ume|\.)\s*[0-9IVX]+|[Nn]o\.?\s*[0-9]+.*" +
        @"|[Ii]ssue\s+[0-9]+|ISBN.*|ISSN.*|OCLC.*|doi.*|DOI.*|[0-9: .]+(?:am|pm|a\.m|p\.m|GMT|UTC)?|UN\s+[Dd]oc(?:ument)?\.?|[Dd]oc(?:ument)?\.?|[Oo]nline|PDF|[0-9]+\s+UNTS.*" +
        @"|[0-9]+(?:st|nd|rd|th)\s+ed\.?(?:ition)?|[Rr]ev\.?\s+ed\.?|[Ee]dition|on\s+file\s+with.*|copy\s+on\s+file.*|[Tt]ransl(?:ation|ated).*|[Ii]n\s+[A-Z][a-z]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Idle();
}
