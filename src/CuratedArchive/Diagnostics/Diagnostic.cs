namespace CuratedArchive.Diagnostics;

/// <summary>Where in a file something was noticed.</summary>
/// <param name="File">The file as it was named to the program.</param>
/// <param name="Line">The line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 when the whole file is meant.</param>
public readonly record struct Location(string File, int Line = 0, int Column = 0);

/// <summary>Something the importer noticed, at a file, line and column.</summary>
public sealed class Diagnostic
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The id of the <see cref="Diagnostics.Rule"/>, such as <c>ARC401</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The finding in a sentence, without the file and the id.</summary>
    public required string Message { get; init; }

    /// <summary>The file as it was named to the program, or as the archive names it after <see cref="In"/>.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1; 0 when the whole file is meant.</summary>
    public required int Line { get; init; }

    /// <summary>The column in UTF-16 code units, from 1; 0 when the whole file is meant.</summary>
    public required int Column { get; init; }

    /// <summary>The fragment of the passage it was found in, on the page of its document; null where it belongs to no passage.</summary>
    public string? Anchor { get; private init; }

    /// <summary>The same finding under another name of the file.</summary>
    public Diagnostic In(string file) => new() { Rule = Rule, Severity = Severity, Message = Message, File = file, Line = Line, Column = Column, Anchor = Anchor };

    /// <summary>The same finding with the passage it was found in.</summary>
    /// <param name="anchor">The fragment of the passage, or null.</param>
    public Diagnostic At(string? anchor) => new() { Rule = Rule, Severity = Severity, Message = Message, File = File, Line = Line, Column = Column, Anchor = anchor };

    /// <summary>The form that editors understand: <c>FILE(LINE,COLUMN): warning ARC203: sentence</c>.</summary>
    public override string ToString() =>
        $"{File}{(Line > 0 ? $"({Line},{Column})" : "")}: {Severity.Word()} {Rule}: {Message}";
}
