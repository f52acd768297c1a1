using CuratedArchive.Diagnostics;

namespace CuratedArchive.Registers;

/// <summary>What is known before any document is read: States, treaties, the depositary's record and the roll-call votes.</summary>
public sealed class Register
{
    /// <summary>The States, by alpha-3 code.</summary>
    public required IReadOnlyList<State> States { get; init; }

    /// <summary>The treaties and their protocols, in the order of the file.</summary>
    public required IReadOnlyList<Treaty> Treaties { get; init; }

    /// <summary>The record, by treaty, date, State and kind.</summary>
    public required IReadOnlyList<TreatyAction> Actions { get; init; }

    /// <summary>The resolutions with their votes, by date.</summary>
    public required IReadOnlyList<Resolution> Resolutions { get; init; }

    /// <summary>What States declared beside their acts, by treaty and State.</summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>Where other sources differ from the record, by treaty and State.</summary>
    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>The States by name: short, official, common and other names.</summary>
    public required NameScanner<State> StateNames { get; init; }

    /// <summary>The States by demonym. A demonym that two States share (Congolese, Dominican) is in neither's name.</summary>
    public required NameScanner<State> Demonyms { get; init; }

    /// <summary>The treaties by title and other names.</summary>
    public required NameScanner<Treaty> TreatyNames { get; init; }

    /// <summary>Reads the registers and the record of a data folder.</summary>
    /// <param name="folder">The folder with <c>states.csv</c>, <c>treaties.csv</c>, <c>actions</c> and <c>votes</c>; <c>declarations.csv</c> and <c>differences.csv</c> may stand beside them.</param>
    /// <param name="found">Takes ARC101 to ARC106 and ARC201 to ARC205.</param>
    public static Register Read(string folder, DiagnosticBag found) => new RegisterReader(folder, found).Read();
}
