namespace CuratedArchive.Citations;

/// <summary>Names of meetings and of bodies that meet; a statement is made at one.</summary>
internal static class Meetings
{
    private static readonly HashSet<string> MeetingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "conference", "meeting", "meetings", "session", "committee", "assembly", "council", "summit", "seminar", "workshop", "symposium", "forum", "intersessional",
        "intersessionals", "consultations", "consultation",
        "debate", "congress", "plenary", "roundtable", "panel", "gge", "msp", "experts", "unga", "unsc", "hearing", "event", "briefing", "colloquium", "parliament", "dialogue",
    };

    /// <summary>Whether the word is one that meetings are named by.</summary>
    public static bool IsMeetingWord(string word) => MeetingWords.Contains(word.Trim(',', '.', '(', ')'));

    /// <summary>Whether the part of an entry names a meeting or a body that meets.</summary>
    public static bool IsMeeting(string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(IsMeetingWord);
}
