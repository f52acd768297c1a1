namespace CuratedArchive.Registers;

/// <summary>What an earlier name was the name of.</summary>
public enum StateNameKind
{
    /// <summary>The same State under another name: <c>Swaziland</c>. Texts that use it mean the State of today.</summary>
    FormerName,

    /// <summary>A State of another shape whose place in the United Nations and in treaties the State of today continues: its acts are acts of today's State.</summary>
    Continued,

    /// <summary>Another State or power that the territory belonged to before the independence.</summary>
    Predecessor,
}

/// <summary>A name that was in force for a State, or for what stood in its place, up to a day (<c>data/names.csv</c>).</summary>
/// <param name="Name">The name.</param>
/// <param name="From">The first day it was in force; null where it is not needed or not known.</param>
/// <param name="Until">The first day it was no longer in force. A year or a month where the sources do not agree on a day, or give none.</param>
/// <param name="Kind">What it was the name of.</param>
/// <param name="Note">What a reader should know; empty where there is nothing.</param>
/// <param name="Source">The code of the source, explained in <c>data/README.md</c>, or the document itself.</param>
/// <param name="Confidence"><c>read</c> where the source was read when the row was written, <c>named</c> where it was not at hand.</param>
public sealed record StateName(string Name, PartialDate? From, PartialDate Until, StateNameKind Kind, string Note, string Source, string Confidence)
{
    /// <summary>Whether the name was surely in force on a day: not before <see cref="From"/>, and before every day <see cref="Until"/> can mean.</summary>
    public bool Covers(DateOnly day) => (From is not { } from || from.Last <= day) && day < Until.First;
}
