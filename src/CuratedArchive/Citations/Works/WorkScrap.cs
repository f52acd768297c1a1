using CuratedArchive.Documents;
using CuratedArchive.Texts;

namespace CuratedArchive.Citations;

/// <summary>The words of one work while its fields are taken out of them, one after the other.</summary>
internal sealed class WorkScrap
{
    private readonly char[] _rest;
    private TextSpan? _title;

    /// <param name="text">The words of the entry, without "See".</param>
    public WorkScrap(string text)
    {
        (Text, Marks, _rest) = (text, Enclosures.Of(text), text.ToCharArray());
        foreach (var fragment in Sentences.Split(text, new(0, text.Length)).SkipLast(1))
            if (text[fragment.End - 1] == '.' && Marks.IsOutside(fragment.End - 1) && !Abbreviation(fragment.In(text))) _rest[fragment.End - 1] = ',';
        MendDates();
    }

    /// <summary>The comma in "May 3, 2012" parts no fields.</summary>
    private void MendDates()
    {
        foreach (var phrase in DatePhrase.Find(Text))
            for (var i = phrase.Span.Start; i < phrase.Span.End; i++)
                if (_rest[i] == ',' && Marks.IsOutside(i)) _rest[i] = ' ';
    }

    /// <summary>The words, untouched.</summary>
    public string Text { get; }

    /// <summary>The quotation marks and brackets in <see cref="Text"/>.</summary>
    public Enclosures Marks { get; }

    /// <summary>Takes words out and puts spaces in their place.</summary>
    public void Take(TextSpan span) => Array.Fill(_rest, ' ', span.Start, span.Length);

    /// <summary>Takes the title out; what stands in front of it and behind it are parts of their own.</summary>
    public void TakeTitle(TextSpan span)
    {
        _title = span;
        Take(span);
        if (span.End < _rest.Length && _rest[span.End] == '.') _rest[span.End] = ',';
    }

    /// <summary>What is left of a stretch.</summary>
    public string Left(TextSpan span) => new(_rest, span.Start, span.Length);

    /// <summary>What is left of all.</summary>
    public string Left() => new(_rest);

    /// <summary>What is left of all, with the closing mark of the title in its place.</summary>
    public string LeftWithMarks()
    {
        var left = (char[])_rest.Clone();
        if (_title is { } title) left[title.End - 1] = Text[title.End - 1];
        return new(left);
    }

    /// <summary>The parts of a stretch between commas outside of marks, without empty ones.</summary>
    public IReadOnlyList<TextSpan> Parts(TextSpan span)
    {
        var (parts, start) = (new List<TextSpan>(), span.Start);
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && !IsSeparator(i)) continue;
            if (Trimmed.OfStops(Left(), TextSpan.Between(start, i)) is { Length: > 0 } part && part.In(Left()).Any(char.IsLetterOrDigit)) parts.Add(part);
            start = i + 1;
        }
        return parts;
    }

    private static bool IsInitial(string fragment) => fragment.Length >= 2 && char.IsUpper(fragment[^2]) && (fragment.Length == 2 || !char.IsLetter(fragment[^3]));

    /// <summary>What is left of a part, with single spaces.</summary>
    public string Words(TextSpan part) => Trimmed.Words(string.Join(' ', Left(part).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("( )", "")) ?? "";

    private bool IsSeparator(int at) => _title is { } title && title.Contains(at) || _rest[at] == ',' && Marks.IsOutside(at);

    private static bool Abbreviation(string fragment) =>
        IsInitial(fragment) || fragment[(fragment.LastIndexOf(' ') + 1)..] is "No." or "v." or "vs." or "Doc." or "Res." or "Dec." or "Univ." or "Supp." or "Conf." or "Rev." or "Add.";
}
