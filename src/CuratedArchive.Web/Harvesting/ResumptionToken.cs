using System.Buffers.Text;
using System.Globalization;
using System.Text;
using CuratedArchive.Archive;

namespace CuratedArchive.Web.Harvesting;

/// <summary>Where a list goes on: the selection and the last record that was given. It holds all it needs, so it never expires.</summary>
/// <remarks>
/// Lists are ordered by datestamp. A record that an import changes while a list is being harvested moves to the end of it, so a list that is carried on
/// over an import misses nothing.
/// </remarks>
/// <param name="Selection">What the list is of.</param>
/// <param name="Day">The datestamp of the last record given.</param>
/// <param name="Path">Its path.</param>
/// <param name="Cursor">How many records were given.</param>
internal sealed record ResumptionToken(Selection Selection, DateOnly Day, string Path, int Cursor)
{
    private const char Separator = '|';
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The token as text without characters that need escaping.</summary>
    public override string ToString()
    {
        var says = string.Join(Separator,
            Selection.Format.Prefix, Selection.Set, Selection.From?.ToString("O"), Selection.Until?.ToString("O"), Day.ToString("O"), Path, Cursor.ToString(CultureInfo.InvariantCulture));
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{says}{Separator}{Slug.Hashed("", says)}"));
    }

    /// <summary>Reads a token.</summary>
    /// <exception cref="OaiRefusal">It is none.</exception>
    public static ResumptionToken Read(string text)
    {
        if (!Base64Url.IsValid(text) || Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator) is not [var prefix, var set, var from, var until, var day, var path, var cursor, _])
            throw OaiRefusal.BadToken();
        var format = MetadataFormat.All.FirstOrDefault(f => f.Prefix == prefix) ?? throw OaiRefusal.BadToken();
        if (!int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var given)) throw OaiRefusal.BadToken();
        var token = new ResumptionToken(new(format, set.Length > 0 ? set : null, from.Length > 0 ? DayOf(from) : null, until.Length > 0 ? DayOf(until) : null), DayOf(day), path, given);
        return token.ToString() == text ? token : throw OaiRefusal.BadToken(); // a letter more or less is another token
    }

    /// <summary>The stamps after the last record given.</summary>
    public IQueryable<Stamp> Rest(IQueryable<Stamp> stamps) => stamps.Where(s => s.Day > Day || s.Day == Day && string.Compare(s.Path, Path) > 0);

    private static DateOnly DayOf(string text) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw OaiRefusal.BadToken();
}
