using System.Globalization;

namespace CuratedArchive.Web.Timelines;

/// <summary>Where everything on a timeline is drawn, in units of the drawing.</summary>
public sealed class TimelineDrawing
{
    public const int Width = 960;
    public const int Left = 84;
    private const int Right = 14;
    private const int LineHeight = 24;
    private const int LevelHeight = 11;
    private const int MarkWidth = 10;
    private const int AxisHeight = 26;
    private const int FewYears = 14;

    private readonly DateOnly _start;
    private readonly double _perDay;

    private TimelineDrawing(Timeline timeline)
    {
        var (first, last) = (timeline.Events[0].Date.First!.Value, timeline.Events.Max(e => e.Date.Last!.Value));
        _start = new(first.Year, 1, 1);
        var end = new DateOnly((last > timeline.Until ? last : timeline.Until).Year, 12, 31);
        _perDay = (Width - Left - Right) / (double)(end.DayNumber - _start.DayNumber + 1);
        Lines = [.. Stack(timeline)];
        Height = (Lines.Count == 0 ? 0 : Lines[^1].Y + (LineHeight / 2)) + AxisHeight;
        Ticks = [.. TicksOf(end)];
        Asked = timeline.Asked is { } asked && asked >= _start && asked <= end ? X(asked) : null;
    }

    /// <summary>The lines from top to bottom.</summary>
    public IReadOnlyList<DrawnLine> Lines { get; }

    public double Height { get; }

    /// <summary>The years on the axis.</summary>
    public IReadOnlyList<(double X, int Year)> Ticks { get; }

    /// <summary>Where the day stands the reader asks about; null for none, or one that is not on the drawing.</summary>
    public double? Asked { get; }

    /// <summary>Draws a timeline; null where nothing happened.</summary>
    public static TimelineDrawing? Of(Timeline timeline) => timeline.Events.Count == 0 ? null : new(timeline);

    /// <summary>A measure as SVG writes it.</summary>
    public static string Unit(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private IEnumerable<DrawnLine> Stack(Timeline timeline)
    {
        double y = 4;
        foreach (var line in timeline.Lines)
        {
            var marks = Levels(timeline.Events.Where(e => e.Line == line));
            y += LineHeight + (marks.Max(m => m.Level) * LevelHeight);
            yield return new(line, y,
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
        var every = end.Year - _start.Year <= FewYears ? 1 : 5;
        for (var year = _start.Year; year <= end.Year; year++)
            if (year % every == 0) yield return (X(new(year, 1, 1)), year);
    }

    private double X(DateOnly day) => Left + (Math.Max(0, day.DayNumber - _start.DayNumber) * _perDay);
}

/// <summary>A line of a timeline.</summary>
public sealed record DrawnLine(string Label, double Y, IReadOnlyList<DrawnBand> Bands, IReadOnlyList<DrawnMark> Marks);

/// <summary>A stretch of a line.</summary>
public sealed record DrawnBand(double From, double To, string Class);

/// <summary>A mark, and the events it stands for.</summary>
public sealed record DrawnMark(double X, double Y, IReadOnlyList<TimelineEvent> Events);
