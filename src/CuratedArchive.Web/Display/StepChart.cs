using System.Globalization;
using System.Text;
using CuratedArchive.Record;

namespace CuratedArchive.Web.Display;

/// <summary>
/// The number of a treaty's parties and signatories over time, as a chart of steps. Places along it are per cent of its width, so that it fits any page while its words keep their size;
/// the lines are paths on a sheet of <see cref="Width"/> by <see cref="Height"/> that is stretched to it.
/// </summary>
public sealed class StepChart
{
    /// <summary>The width of the sheet the lines are drawn on.</summary>
    public const int Width = 1000;

    /// <summary>The height of the sheet the lines are drawn on.</summary>
    public const int Height = 200;

    private static readonly int[] Rounds = [5, 10, 20, 25, 50, 100];
    private readonly TreatyRecord _record;
    private readonly DateOnly _from;
    private readonly int _most, _round;

    /// <summary>Measures the chart of a treaty.</summary>
    /// <param name="record">All the record holds on the treaty.</param>
    /// <param name="on">The day asked about.</param>
    public StepChart(TreatyRecord record, DateOnly on)
    {
        (_record, On) = (record, on);
        _from = new(Math.Min(record.World.Steps.ElementAtOrDefault(1)?.Days.From.Year ?? record.Treaty.InForce.Year, record.Treaty.InForce.Year), 1, 1);
        var most = record.World.Steps.Max(s => Math.Max(s.Counts.Parties, s.Counts.Signatories));
        _round = Rounds.FirstOrDefault(r => most <= 5 * r, Rounds[^1]);
        _most = Math.Max(1, (most + _round - 1) / _round) * _round;
    }

    /// <summary>The day asked about.</summary>
    public DateOnly On { get; }

    /// <summary>Whether a day lies on the chart.</summary>
    public bool Shows(DateOnly day) => day >= _from && day <= _record.Until;

    /// <summary>The figures at the side, each with its place on the sheet, from the top.</summary>
    public IEnumerable<(int Figure, string Down)> Figures => Enumerable.Range(0, _most / _round + 1).Select(i => (i * _round, Number(Height * (1 - (double)i * _round / _most))));

    /// <summary>The years along the bottom, with their places in per cent; every second is left out on narrow pages.</summary>
    public IEnumerable<(int Year, string Along, bool IsMinor)> Years
    {
        get
        {
            var years = _record.Until.Year - _from.Year;
            var every = years <= 10 ? 1 : years <= 20 ? 2 : 5;
            return Enumerable.Range(_from.Year, years + 1).Where(y => y % every == 0).Select((year, i) => (year, Along(new(year, 1, 1)), i % 2 == 1));
        }
    }

    /// <summary>The line of the parties, as SVG path data.</summary>
    public string Parties => Line(c => c.Parties);

    /// <summary>The line of the signatories that are not party.</summary>
    public string Signatories => Line(c => c.Signatories);

    /// <summary>The area below the line of the parties.</summary>
    public string PartiesArea => $"{Parties}V{Height}Z";

    /// <summary>The place of a day along the chart, in per cent.</summary>
    public string Along(DateOnly day) => Number(100 * PartOf(day));

    /// <summary>Whether a day lies in the right half, so that its words stand to its left.</summary>
    public bool IsLate(DateOnly day) => PartOf(day) > 0.5;

    /// <summary>The chart in a sentence.</summary>
    public string Words
    {
        get
        {
            var (last, steps) = (_record.World.Steps[^1], _record.World.Steps);
            var peak = steps.MaxBy(s => s.Counts.Signatories)!;
            var words = $"The number of parties rises to {steps.Max(s => s.Counts.Parties)} and is {last.Counts.Parties} on {_record.Until.Words()}";
            return _record.Treaty.Opened is null ? $"{words}." : $"{words}; that of signatories which are not party is {peak.Counts.Signatories} at most, from {peak.Days.From.Words()}, and {last.Counts.Signatories} at the end.";
        }
    }

    private double PartOf(DateOnly day) => (double)(day.DayNumber - _from.DayNumber) / (_record.Until.DayNumber - _from.DayNumber);

    /// <summary>A step to the right for the days on which nothing changes, and one up or down where something does.</summary>
    private string Line(Func<StandingCounts, int> count)
    {
        var (path, before) = (new StringBuilder($"M0 {Height}"), 0);
        foreach (var step in _record.World.Steps)
        {
            if (count(step.Counts) == before) continue;
            path.Append(CultureInfo.InvariantCulture, $"H{Number(Width * PartOf(step.Days.From))}V{Number(Height * (1 - (double)count(step.Counts) / _most))}");
            before = count(step.Counts);
        }
        return path.Append(CultureInfo.InvariantCulture, $"H{Width}").ToString();
    }

    private static string Number(double number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
