using System.Globalization;
using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Registers;

/// <summary>One row of a <see cref="CsvTable"/>. A value that cannot be read makes the row invalid and is told with its column.</summary>
internal sealed class CsvRow(SourceFile file, int line, (string Text, int Column)[] fields, IReadOnlyDictionary<string, int> places, DiagnosticBag found)
{
    public int Line => line;

    /// <summary>The file, by its path and by the name the archive keeps.</summary>
    public SourceFile File => file;

    /// <summary>Whether every value asked for so far could be read.</summary>
    public bool IsValid { get; private set; } = true;

    /// <summary>The field as it stands, without surrounding spaces.</summary>
    public string Text(string column) => fields[places[column]].Text.Trim();

    /// <summary>A field that must not be empty.</summary>
    public string Required(string column) => Text(column) is { Length: > 0 } text ? text : Wrong(column, "a value", "");

    /// <summary>A field whose text must fit.</summary>
    /// <param name="column">The column.</param>
    /// <param name="fits">Whether a text does.</param>
    /// <param name="expected">What is expected, for the finding.</param>
    public string Fitting(string column, Predicate<string> fits, string expected) => fits(Text(column)) ? Text(column) : Wrong(column, expected, "");

    /// <summary>A list separated by semicolons.</summary>
    public IReadOnlyList<string> List(string column) => Text(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A calendar day <c>yyyy-MM-dd</c> that must be there.</summary>
    public DateOnly Day(string column) => Text(column).Length > 0 ? OptionalDay(column) ?? default : Wrong(column, "a day as yyyy-MM-dd", default(DateOnly));

    /// <summary>A calendar day <c>yyyy-MM-dd</c>, or null for an empty field.</summary>
    public DateOnly? OptionalDay(string column) => Text(column) switch
    {
        "" => null,
        var text => PartialDate.Parse(text) is { IsDay: true } date ? date.First : Wrong(column, "a day as yyyy-MM-dd", default(DateOnly?)),
    };

    /// <summary>A date as precise as it is given, with a year, or null for an empty field.</summary>
    public PartialDate? OptionalDate(string column) => Text(column) switch
    {
        "" => null,
        var text => PartialDate.Parse(text) is { Year: not null } date ? date : Wrong(column, "a date as yyyy, yyyy-MM or yyyy-MM-dd", default(PartialDate?)),
    };

    /// <summary>A date as precise as it is given that must be there.</summary>
    public PartialDate Date(string column) => Text(column).Length > 0 ? OptionalDate(column) ?? default : Wrong(column, "a date as yyyy, yyyy-MM or yyyy-MM-dd", default(PartialDate));

    /// <summary>A figure, or null for an empty field.</summary>
    public int? Number(string column) => Text(column) switch
    {
        "" => null,
        var text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Wrong(column, "a whole number", default(int?)),
    };

    /// <summary>An angle in degrees, with a point before its decimals.</summary>
    /// <param name="column">The column.</param>
    /// <param name="most">How far it may lie from nought, on either side.</param>
    public double Degrees(string column, int most) =>
        double.TryParse(Text(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees : Wrong(column, $"an angle from -{most} to {most} degrees", 0.0);

    /// <summary>A word of a closed set.</summary>
    public T Word<T>(string column) where T : struct, Enum =>
        Words.Parse<T>(Text(column)) ?? Wrong(column, $"one of {string.Join(", ", Enum.GetValues<T>().Select(v => v.Word()))}", default(T));

    /// <summary>What a register knows under this field.</summary>
    public T? Known<T>(string column, IReadOnlyDictionary<string, T> register, string what) where T : class =>
        register.GetValueOrDefault(Text(column)) ?? Wrong(column, what, default(T));

    /// <summary>Whether the row can be read and is the first with its key; one that repeats an earlier row is told, and is invalid.</summary>
    /// <param name="lines">The lines of the keys so far; takes that of this row.</param>
    /// <param name="key">The key.</param>
    /// <param name="what">What stands there already, for the finding.</param>
    public bool IsFirst<T>(Dictionary<T, int> lines, T key, string what) where T : notnull
    {
        if (!IsValid || lines.TryAdd(key, line)) return IsValid;
        found.Add(Rules.RowTwice, new(file.Path, line, 1), what, lines[key]);
        return IsValid = false;
    }

    private T Wrong<T>(string column, string expected, T instead)
    {
        IsValid = false;
        found.Add(Rules.ValueWrong, new(file.Path, line, fields[places[column]].Column), column, Text(column), expected);
        return instead;
    }
}
