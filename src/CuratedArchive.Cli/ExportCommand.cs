using System.CommandLine;
using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Exports;
using CuratedArchive.Registers;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Cli;

/// <summary><c>export citations|sources|statements|actions|votes</c>: streams to standard output or a file.</summary>
internal static class ExportCommand
{
    private static readonly string[] References = ["citations", "sources"];
    private static readonly string[] Tables = ["statements", "actions", "votes"];

    public static Command Create()
    {
        var what = new Argument<string>("WHAT") { Description = "citations, sources, statements, actions or votes.", HelpName = "WHAT" };
        var state = new Option<string?>("--state") { Description = "Only what belongs to this State: its alpha-3 code, slug or name.", HelpName = "S" };
        var document = new Option<string?>("--document") { Description = "Only what stands in this document.", HelpName = "SLUG" };
        var format = new Option<string?>("--format") { Description = "citations and sources: bibtex, biblatex, ris, csl-json, mods, zotero-rdf or csv, or in full after chicago-note, apa or oscola; the rest: csv or json. Without it, csv.", HelpName = "FORMAT" };
        var output = new Option<string?>("--output") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var excel = new Option<bool>("--excel") { Description = "CSV as Excel reads it: with a byte order mark." };
        var legal = new Option<bool>("--legal") { Description = "BibLaTeX with treaties as @legal, for styles of law." };
        var zotero = new Option<bool>("--zotero") { Description = "CSL-JSON with treaties as Zotero reads them." };
        var archive = CommonOptions.Archive();
        var command = new Command("export", "Write out what the archive holds, row by row.") { what, state, document, format, excel, legal, zotero, output, archive };
        command.Validators.Add(call =>
        {
            if (!References.Concat(Tables).Contains(call.GetValue(what))) call.AddError($"“{call.GetValue(what)}” is none of {string.Join(", ", References.Concat(Tables))}");
            var formats = References.Contains(call.GetValue(what)) ? [.. ExportFormats.All.Select(f => f.Name), .. CitationStyles.All.Select(s => s.Name)] : (string[])["csv", "json"];
            if (call.GetValue(format) is { } f && !formats.Contains(f)) call.AddError($"{call.GetValue(what)} cannot be written as “{f}”; can be: {string.Join(", ", formats)}");
            if (call.GetValue(document) is not null && call.GetValue(what) is "actions" or "votes") call.AddError($"{call.GetValue(what)} stand in no document");
        });
        command.SetAction(async (call, cancel) =>
        {
            using var context = ArchiveFile.Open(call.GetValue(archive)!);
            var order = new Order(call.GetValue(what)!, call.GetValue(format) ?? "csv", FindState(context, call.GetValue(state)), FindDocument(context, call.GetValue(document)),
                new(call.GetValue(excel), call.GetValue(legal), call.GetValue(zotero)));
            await using var stream = call.GetValue(output) is { } file ? File.Create(file) : Console.OpenStandardOutput();
            await WriteAsync(context, order, stream, cancel);
            return CommandLine.Done;
        });
        return command;
    }

    private static Task WriteAsync(ArchiveContext context, Order order, Stream output, CancellationToken cancel) => order.What switch
    {
        "citations" when order.Format == "csv" => (DataTables.Citations with { ForExcel = order.Variant.Excel }).WriteCsvAsync(CitationsOf(context, order).Include(c => c.Footnote.Document).Include(c => c.Source).OrderBy(c => c.Id).AsAsyncEnumerable(), output, cancel),
        "citations" or "sources" => FormatOf(order).WriteAsync(SourcesOf(context, order).OneByOne(), output, cancel),
        "statements" => WriteAsync(DataTables.Statements, order, context.Statements.Include(s => s.Document).Where(s => (order.State == null || s.State == order.State) && (order.Document == null || s.Document.Slug == order.Document)).OrderBy(s => s.Id), output, cancel),
        "actions" => WriteAsync(DataTables.Actions, order, context.TreatyActions.Include(a => a.State).Include(a => a.Treaty).Where(a => order.State == null || a.State.Iso3 == order.State).OrderBy(a => a.Id), output, cancel),
        _ => WriteAsync(DataTables.Votes, order, context.Votes.Include(v => v.State).Include(v => v.Resolution).Where(v => order.State == null || v.State.Iso3 == order.State).OrderBy(v => v.Id), output, cancel),
    };

    private static Task WriteAsync<T>(DataTable<T> table, Order order, IQueryable<T> rows, Stream output, CancellationToken cancel) =>
        order.Format == "json" ? table.WriteJsonAsync(rows.AsAsyncEnumerable(), output, cancel) : (table with { ForExcel = order.Variant.Excel }).WriteCsvAsync(rows.AsAsyncEnumerable(), output, cancel);

    private static IExportFormat FormatOf(Order order) =>
        CitationStyles.Named(order.Format) is { } style ? new StyledExport(style) : order.Variant.Of(ExportFormats.Named(order.Format)!);

    private static IQueryable<Citation> CitationsOf(ArchiveContext context, Order order) => context.Citations.Where(c =>
        (order.State == null || c.Footnote.Document.State == order.State) && (order.Document == null || c.Footnote.Document.Slug == order.Document));

    private static IQueryable<Source> SourcesOf(ArchiveContext context, Order order) => order.State is null && order.Document is null
        ? context.Sources
        : context.Sources.Where(s => CitationsOf(context, order).Select(c => c.Source!.Id).Contains(s.Id));

    private static string? FindDocument(ArchiveContext context, string? slug) =>
        slug is null || context.Documents.Any(d => d.Slug == slug) ? slug : throw new WrongNameException($"there is no document “{slug}”");

    private static string? FindState(ArchiveContext context, string? name)
    {
        if (name is null) return null;
        var (slug, code) = (Slug.Of(60, name), name.ToUpperInvariant());
        return context.States.FirstOrDefault(s => s.Iso3 == code || s.Slug == slug || s.Name == name || s.CommonName == name || s.OfficialName == name) is State state
            ? state.Iso3 : throw new WrongNameException($"there is no State “{name}”");
    }

    private sealed record Order(string What, string Format, string? State, string? Document, ExportVariant Variant);
}
