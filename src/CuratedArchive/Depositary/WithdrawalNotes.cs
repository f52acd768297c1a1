using System.Text.RegularExpressions;
using CuratedArchive.Texts;

namespace CuratedArchive.Depositary;

/// <summary>Finds a notification of withdrawal in an end note, in the depositary's wording.</summary>
internal static partial class WithdrawalNotes
{
    /// <summary>
    /// The notification a note tells: the day before the words “notification of withdrawal”, and the first day behind “effect for”.
    /// </summary>
    /// <returns>The notification, or null when the note tells none or gives no day for it.</returns>
    public static WithdrawalNotice? Read(string note)
    {
        if (Notification().Match(note) is not { Success: true } words) return null;
        if (DatePhrase.Find(note[..words.Index]).LastOrDefault(d => d.Date.IsDay) is not { Date.First: { } notified } first) return null;
        var effect = Effect().Match(note, words.Index);
        var effective = effect.Success ? DatePhrase.Find(note[(effect.Index + effect.Length)..]).FirstOrDefault(d => d.Date.IsDay) : null;
        var end = effective is null ? words.Index + words.Length : effect.Index + effect.Length + effective.Span.End;
        return new(notified, effective?.Date.First, Symbol().Match(note, words.Index) is { Success: true } symbol ? symbol.Value : "", note[first.Span.Start..end]);
    }

    [GeneratedRegex("notification of (withdrawal|denunciation)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Notification();

    [GeneratedRegex("(took|take|takes) effect", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Effect();

    [GeneratedRegex(@"C\.N\.[0-9]+\.[0-9]{4}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();
}
