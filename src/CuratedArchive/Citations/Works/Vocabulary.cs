using CuratedArchive.Registers;

namespace CuratedArchive.Citations;

/// <summary>Words and phrases that tell something when they stand anywhere in a text, looked up word by word.</summary>
/// <remarks>A phrase in small letters is found with a capital too, one with a capital only so, one in capitals in capitals only.</remarks>
internal sealed class Vocabulary
{
    private readonly NameScanner<bool> _phrases = new();

    /// <param name="phrases">The phrases, parted by semicolons.</param>
    public Vocabulary(string phrases)
    {
        foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) _phrases.Add(phrase, true);
    }

    /// <summary>Whether one of the phrases stands in the text.</summary>
    public bool IsIn(string text) => _phrases.FindAll(text).Count > 0;
}
