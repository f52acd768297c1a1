using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>A sentence as chunks, with what the readers of acts ask of it. Places outside the sentence hold an empty mark.</summary>
internal sealed class SentenceChunks(Sentence sentence, IReadOnlyList<Chunk> chunks)
{
    private static readonly Chunk Nothing = new(ChunkKind.Mark, "", default);

    public Sentence Sentence => sentence;

    public int Count => chunks.Count;

    public IReadOnlyList<Chunk> All => chunks;

    public Chunk this[int i] => i >= 0 && i < chunks.Count ? chunks[i] : Nothing;

    /// <summary>The places of the treaties that are named, the last first.</summary>
    public IReadOnlyList<int> Treaties { get; } = [.. Enumerable.Range(0, chunks.Count).Where(i => chunks[i].Treaties.Count > 0).Reverse()];

    /// <summary>Whether the sentence asks.</summary>
    public bool IsQuestion => sentence.Prose.TrimEnd().EndsWith('?');

    public static SentenceChunks Of(Sentence sentence, Register register) => new(sentence, Chunker.Of(sentence, register));

    /// <summary>Whether the words stand one after the other from a place on.</summary>
    public bool Reads(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (this[at + i].Word != words[i]) return false;
        return true;
    }

    public bool IsMark(int i, string marks) => this[i].Kind == ChunkKind.Mark && this[i].Word.Length == 1 && marks.Contains(this[i].Word[0]);

    /// <summary>A chunk as the text writes it.</summary>
    public string Written(int i) => this[i].Span.Length == 0 ? "" : sentence.Prose.Substring(this[i].Span.Start - sentence.Span.Start, this[i].Span.Length);

    /// <summary>Behind quotation marks and the article, where the next telling word stands.</summary>
    public int SkipMarks(int i)
    {
        while (IsMark(i, "“\"”'‘’")) i++;
        return i;
    }

    /// <summary>Whether the sentence leads in the lines below it.</summary>
    public bool EndsInColon => IsMark(Count - 1, ":");

    /// <summary>The words from one chunk up to another, not including it; places outside the sentence stand for its ends.</summary>
    public TextSpan Words(int from, int to) => Span(Math.Max(0, from), Math.Min(to, Count));

    /// <summary>The words from one chunk up to another, not including it.</summary>
    public TextSpan Span(int from, int to) => TextSpan.Between(this[from].Span.Start, this[to - 1].Span.End);
}
