namespace CuratedArchive.Documents;

/// <summary>The place in a text that points at a footnote, as the form shows it.</summary>
/// <param name="Label">The label: <c>12</c>, <c>iv</c>, <c>*</c>.</param>
/// <param name="Span">The characters of the marker in <see cref="Reading.Text"/>.</param>
/// <param name="Group">Which block of notes it belongs to when a file holds several texts that number from 1 each; from 0.</param>
public sealed record Marker(string Label, TextSpan Span, int Group = 0);

/// <summary>A note as the form shows it, whether or not a marker points at it.</summary>
/// <param name="Label">The label it stands under.</param>
/// <param name="Span">The words of the note in <see cref="Reading.Text"/>, without the label.</param>
/// <param name="LabelSpan">The characters of the label there.</param>
/// <param name="Group">Which block of notes it belongs to; from 0.</param>
public sealed record NoteText(string Label, TextSpan Span, TextSpan LabelSpan, int Group = 0);

/// <summary>What the form says about a run of words.</summary>
public enum StyleKind
{
    /// <summary>Emphasised, most often in italics.</summary>
    Emphasis,

    /// <summary>Strongly emphasised, most often in bold.</summary>
    Strong,

    /// <summary>The words of a link.</summary>
    Link,
}

/// <summary>A run of words that the form sets off.</summary>
/// <param name="Span">The words in <see cref="Reading.Text"/>.</param>
/// <param name="Kind">How they are set off.</param>
/// <param name="Address">The address of a link: http, https or mailto only; null for the other kinds.</param>
public sealed record Style(TextSpan Span, StyleKind Kind, string? Address = null);
