using CsvHelper;
using CuratedArchive.Registers;

namespace CuratedArchive.Depositary;

/// <summary>Writes an act as a line of <c>data/actions/*.csv</c>.</summary>
internal static class ActionLine
{
    /// <summary>The columns of these files, in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["treaty", "state", "action", "date", "effective", "participant", "note", "confidence", "sources"];

    /// <summary>The line of an act, without a line end.</summary>
    public static string Of(TreatyAction act)
    {
        using var line = new StringWriter { NewLine = "\n" };
        using (var csv = CsvWriter.Create(line, CsvWriterOptions.Default, leaveOpen: true))
            csv.WriteRecord([act.Treaty.Code, act.State.Iso3, act.Kind.Word(), Day(act.Date), Day(act.Effective), act.Participant, act.Note, act.Confidence, act.Sources]);
        return line.ToString().TrimEnd('\r', '\n');
    }

    private static string Day(DateOnly? day) => day is { } d ? PartialDate.Of(d).ToString() : "";
}
