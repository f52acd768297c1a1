using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>An entry that points back: "Ibid., p. 5", "op. cit.", "supra note 7", "Miller (n 7) 12".</summary>
/// <param name="Note">The label of the note it points at, where it names one.</param>
/// <param name="Author">The words in front of it ("Miller, op. cit."), or behind it ("op. cit., Miller"), or null.</param>
/// <param name="Pages">The pages it gives.</param>
internal sealed partial record BackReference(string? Note, string? Author, string? Pages)
{
    /// <summary>Reads an entry; null when it is no back reference.</summary>
    public static BackReference? Read(string text)
    {
        var entry = text[Joint.LengthAt(text, 0)..].Trim();
        if (entry.Length > 200) return null;
        if (Same().Match(entry) is { Success: true } same) return new(null, null, PagesOf(same));
        if (Numbered().Match(entry) is { Success: true } numbered)
            return new(numbered.Groups["note"].Value, Trimmed.Words(numbered.Groups["author"].Value), PagesOf(numbered));
        if (Cited().Match(entry) is not { Success: true } cited) return null;
        return Trimmed.Words(cited.Groups["author"].Value) is { } author ? new(null, author, PagesOf(cited)) : null;
    }

    private static string? PagesOf(Match match) => Trimmed.Words(match.Groups["pages"].Value);

    private const string Range = @"[0-9][0-9–\-, ]*";

    /// <summary>What may be pointed at in the same work: pages, or a division by its name.</summary>
    private const string Place = $@"(?:paras?\.?\s*|paragraphs?\s+|ch\.\s*|cols?\.\s*|columns?\s+)?{Range}(?:and [0-9–\-]+)?|preamble|(?:art(?:icle|\.)|annex|form|section|part)\s*[0-9a-z()]+";

    [GeneratedRegex($@"^(?:Ibid(?:em)?\.?|Id\.|Loc\.\s*cit\.?)(?:\s*,?\s*(?:(?:at|pp?\.)\s*)?(?<pages>{Place}))?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Same();

    private const string Pointer =
        @"(?:supra|infra|op\.\s*cit\.,?|above|see)?,?\s*\(?(?:supra\s+)?(?:at\s+)?(?:foot)?(?:note|n\.?|fn\.?)\s*(?<note>[0-9]{1,4}|[ivxl]{1,6})(?:\s+(?:above|supra|infra))?\)?";

    [GeneratedRegex($@"^(?:(?<author>[^“”""]{{1,100}}?),?\s+)?{Pointer}(?:(?:\s*,?\s*(?:at|pp?\.)\s*|,\s*|\s+)(?<pages>{Range}))?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex($@"^(?:(?<author>[^“”""]{{2,100}}?),?\s+(?:op\.|loc\.)\s*cit\.?|op\.\s*cit\.?,?\s+(?<author>[^“”""0-9][^“”""]{{1,100}}?))(?:\s*,?\s*(?:at|pp?\.)\s*(?<pages>{Range}))?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Cited();
}
