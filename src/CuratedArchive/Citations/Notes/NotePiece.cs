namespace CuratedArchive.Citations;

/// <summary>A stretch of a note: the words of one work, or prose.</summary>
/// <param name="Span">The words, in the note's text.</param>
/// <param name="IsWork">Whether the words cite a work.</param>
/// <param name="Relation">How the note brings the work in.</param>
internal sealed record NotePiece(TextSpan Span, bool IsWork, Relation Relation = Relation.Cites);
