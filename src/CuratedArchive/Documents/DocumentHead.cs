using CuratedArchive.Registers;

namespace CuratedArchive.Documents;

/// <summary>What a document is: kind, title, State, date, publisher and language, from its metadata or from its text.</summary>
internal static class DocumentHead
{
    private const int LongestSlug = 90;

    /// <summary>Makes the document of a reading: metadata first, then what the text says, then what can be worked out, which is said in <see cref="Document.Inferred"/>.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="file">The name the archive keeps.</param>
    /// <param name="register">The States, for titles and mentions.</param>
    public static Document Read(Reading reading, string file, Register register)
    {
        var inferred = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var lines = new HeadText(reading, register);
        var title = HeadTitle.Read(lines, register, inferred);
        var state = HeadState.Read(lines, title, register, inferred);
        var date = HeadDate.Read(lines, register, inferred);
        var own = SlugOf(title, state, date, reading);
        var document = new Document
        {
            Slug = reading.Metadata.Slug ?? own,
            OwnSlug = own,
            Kind = reading.Metadata.Kind ?? HeadKind.Read(lines, title, state, inferred),
            Title = title,
            State = state?.Iso3,
            Date = date,
            Publisher = reading.Metadata.Publisher ?? HeadPublisher.Read(lines),
            Language = reading.Metadata.Language ?? HeadLanguage.Read(reading.Prose),
            Address = reading.Metadata.Address,
            Note = reading.Metadata.Note,
            Inferred = inferred,
            File = file,
            Format = reading.Format,
            Sha256 = reading.Source.Sha256,
            Bytes = reading.Source.Bytes,
            Encoding = reading.Source.Encoding,
            Text = reading.Text,
        };
        document.Sections.AddRange(SectionsOf(lines));
        document.Tables.AddRange(reading.Blocks.OfType<Table>().Select((t, i) => TableOf(reading, t, i)));
        document.Mentions.AddRange(MentionsOf(reading, register));
        return document;
    }

    private static string SlugOf(string title, State? state, PartialDate? date, Reading reading)
    {
        var name = state is null || title.Contains(state.CommonName, StringComparison.OrdinalIgnoreCase) || title.Contains(state.Name, StringComparison.OrdinalIgnoreCase) ? "" : state.CommonName;
        var slug = CuratedArchive.Slug.Of(LongestSlug, CuratedArchive.Slug.Of(LongestSlug - "-yyyy-MM-dd".Length, name, title), date?.ToString());
        return slug.Length > 0 ? slug : $"document-{(reading.Source.Sha256 is { Length: > 12 } hash ? hash[..12] : "untitled")}";
    }

    private static IEnumerable<Section> SectionsOf(HeadText lines)
    {
        var anchors = new Anchors();
        foreach (var heading in lines.Sections)
        {
            var title = lines.Title(heading);
            yield return new Section { Level = heading.Level, Title = title, Anchor = anchors.Take("s-" + CuratedArchive.Slug.Of(60, title)), Span = heading.Span };
        }
    }

    private static DocumentTable TableOf(Reading reading, Table table, int index) => new()
    {
        Title = table.Caption is { } caption ? Blanks.Fold(caption.In(reading.Text)) : "",
        NoteLabel = table.NoteLabel,
        Columns = table.Columns,
        Rows = [.. table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select(c => c.Text)])],
        Anchor = $"t-{index + 1}",
        Span = table.Span,
    };

    private static IEnumerable<Mention> MentionsOf(Reading reading, Register register) =>
        register.StateNames.FindAll(reading.Prose).Concat(register.Demonyms.FindAll(reading.Prose))
            .GroupBy(m => m.Meaning.Iso3).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Mention { State = g.Key, Times = g.Count(), Span = g.MinBy(m => m.Span.Start).Span });
}
