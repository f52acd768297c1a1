using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>Who an act is said of.</summary>
/// <param name="States">The States named; empty when the words are general: <c>countries</c>, <c>110</c>.</param>
/// <param name="From">The first chunk of the words.</param>
/// <param name="To">Behind their last chunk.</param>
internal sealed record Subject(IReadOnlyList<State> States, int From, int To)
{
    /// <summary>How many, where the words are general and say it.</summary>
    public int? Value { get; init; }

    /// <summary>Whether the sentence denies of the States what it says of the general words: <c>A is not one of the 104 that have signed</c>.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The same words with further States.</summary>
    public Subject With(IReadOnlyList<State>? further) => further is null ? this : this with { States = [.. States.Union(further)] };

    /// <summary>Whether the words are general, so that a list or a figure must say who or how many.</summary>
    public bool IsGeneral => States.Count == 0;
}
