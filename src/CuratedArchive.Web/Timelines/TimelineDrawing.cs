using System.Globalization;

namespace CuratedArchive.Web.Timelines;

/// <summary>Where everything on a timeline is drawn, in units of the drawing.</summary>
public sealed class TimelineDrawing
{
    private const int LineHeight = 24;
    private const int LevelHeight = 12;
    private const int MarkWidth = 10;
    private const int AxisHeight = 26;
    private const int FewYears = 14;

    private readonly DateOnly _start;
    private readonly double _perDay;

    private TimelineDrawing(Timeline timeline, TimelineSheet sheet)
    {
        Sheet = sheet;
        var (first, last) = (timeline.Events[0].Date.First!.Value, timeline.Events.Max(e => e.Date.Last!.Value));
        _start = new(first.Year, 1, 1);
        var end = new DateOnly((last > timeline.Until ? last : timeline.Until).Year, 12, 31);
        _perDay = (sheet.Width - sheet.Left - sheet.Right) / (double)(end.DayNumber - _start.DayNumber + 1);
        Lines = [.. Stack(timeline)];
        Height = (Lines.Count == 0 ? 0 : Lines[^1].Y + (LineHeight / 2)) + AxisHeight;
        Ticks = [.. TicksOf(end)];
        Asked = timeline.Asked is { } asked && asked >= _start && asked <= end ? X(asked) : null;
    }

    /// <summary>What it is drawn on.</summary>
    public TimelineSheet Sheet { get; }

    /// <summary>The lines from top to bottom.</summary>
    public IReadOnlyList<DrawnLine> Lines { get; }

    public double Height { get; }

    /// <summary>The years on the axis.</summary>
    public IReadOnlyList<(double X, int Year)> Ticks { get; }

    /// <summary>Where the day stands the reader asks about; null for none, or one that is not on the drawing.</summary>
    public double? Asked { get; }

    /// <summary>Draws a timeline, once for desks and once for phones.</summary>
    public static IEnumerable<TimelineDrawing> Of(Timeline timeline) => [new(timeline, TimelineSheet.Wide), new(timeline, TimelineSheet.Narrow)];

    /// <summary>A measure as SVG writes it.</summary>
    public static string Unit(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private IEnumerable<DrawnLine> Stack(Timeline timeline)
    {
        double y = 4;
        foreach (var line in timeline.Lines)
        {
            var marks = Levels(timeline.Events.Where(e => e.Line == line));
            y += LineHeight + Sheet.LabelHeight + (marks.Max(m => m.Level) * LevelHeight);
            yield return new(line, y, Sheet.LabelHeight == 0 ? y + 4 : y - 12 - (marks.Max(m => m.Level) * LevelHeight),
                [.. timeline.Bands.Where(b => b.Line == line).Select(b => new DrawnBand(X(b.Days.From), X(b.Days.To), b.Class))],
                [.. marks.Select(m => new DrawnMark(m.X, y - (m.Level * LevelHeight), m.Events))]);
        }
    }

    /// <summary>Events of one day and kind share a mark; marks that would touch stand above each other.</summary>
    private List<(double X, int Level, IReadOnlyList<TimelineEvent> Events)> Levels(IEnumerable<TimelineEvent> events)
    {
        var (marks, taken) = (new List<(double, int, IReadOnlyList<TimelineEvent>)>(), new List<double>());
        foreach (var group in events.GroupBy(e => (e.Date, e.Mark)))
        {
            var x = X(group.Key.Date.First!.Value);
            var level = taken.FindIndex(end => end <= x - MarkWidth);
            if (level < 0) (level, taken) = (taken.Count, [.. taken, x]);
            taken[level] = x;
            marks.Add((x, level, [.. group]));
        }
        return marks;
    }

    private IEnumerable<(double, int)> TicksOf(DateOnly end)
    {
        var every = Sheet.YearsApart * (end.Year - _start.Year <= FewYears ? 1 : 5);
        for (var year = _start.Year; year <= end.Year; year++)
            if (year % every == 0) yield return (X(new(year, 1, 1)), year);
    }

    private double X(DateOnly day) => Sheet.Left + (Math.Max(0, day.DayNumber - _start.DayNumber) * _perDay);
}

/// <summary>What a timeline is drawn on.</summary>
/// <param name="Name">The class of the drawing.</param>
/// <param name="Width">Its width.</param>
/// <param name="Left">Where the first day stands.</param>
/// <param name="Right">What is left free behind the last day.</param>
/// <param name="LabelHeight">The room for labels above their lines; 0 where they stand before them.</param>
/// <param name="YearsApart">Which years the axis names where they are few.</param>
public sealed record TimelineSheet(string Name, int Width, int Left, int Right, int LabelHeight, int YearsApart)
{
    public static TimelineSheet Wide { get; } = new("wide", 960, 84, 14, 0, 1);

    /// <summary>As wide as the text on a phone, so that words and marks keep their size.</summary>
    public static TimelineSheet Narrow { get; } = new("narrow", 328, 14, 16, 17, 2);
}

/// <summary>A line of a timeline.</summary>
public sealed record DrawnLine(string Label, double Y, double LabelY, IReadOnlyList<DrawnBand> Bands, IReadOnlyList<DrawnMark> Marks);

/// <summary>A stretch of a line.</summary>
public sealed record DrawnBand(double From, double To, string Class);

/// <summary>A mark, and the events it stands for.</summary>
public sealed record DrawnMark(double X, double Y, IReadOnlyList<TimelineEvent> Events);
