using CuratedArchive.Registers;
using CuratedArchive.Web.Display;

namespace CuratedArchive.Web.Timelines;

/// <summary>Something on a State's timeline, drawn as a mark and told as a row of the list: the two say the same.</summary>
/// <param name="Date">When it was.</param>
/// <param name="Line">The line it is drawn on: a treaty's code, <see cref="Votes"/>, <see cref="Texts"/> or <see cref="Names"/>.</param>
/// <param name="Mark">What it is.</param>
/// <param name="Subject">The treaty, the resolution or the text, as a reader says it.</param>
/// <param name="Address">The page about the subject.</param>
/// <param name="Words">What happened.</param>
public sealed record TimelineEvent(PartialDate Date, string Line, TimelineMark Mark, string Subject, string Address, string Words)
{
    public const string Votes = "UN votes";
    public const string Texts = "Texts";
    public const string Names = "Name";

    /// <summary>The effect, in a clause; null where there is none to speak of.</summary>
    public string? Effect { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Source { get; init; }

    /// <summary>Codes of the sources or what else a reader should know; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The act it tells, or null.</summary>
    public TreatyAction? Act { get; init; }

    /// <summary>The fragment of its row in the list; the row of an act is found by the act's own slug.</summary>
    public string Id => Act is { } act && Date == PartialDate.Of(act.Date) ? act.Slug : Slug.Of(90, $"{Subject} {Mark.Word()} {Date}");

    /// <summary>Where its mark leads: to the vote or the text itself, else to its row in the list.</summary>
    public string Target => Line is Votes or Texts ? Address : $"#{Id}";

    /// <summary>The whole of it in a line.</summary>
    public string Title => $"{Date.Words()}: {Subject}, {Words}";
}
