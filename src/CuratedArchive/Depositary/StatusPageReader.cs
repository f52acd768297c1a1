using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Depositary;

/// <summary>
/// Reads the depositary's status table of a treaty from a saved web page, from its XML form or from a CSV file taken out of it. The content tells which of them a file is.
/// </summary>
public static class StatusPageReader
{
    private const int Opening = 2000;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="register">The States and treaties it may speak of.</param>
    /// <param name="found">Takes ARC101 to ARC106 and ARC801 to ARC816.</param>
    /// <returns>The table, or null when it is refused; then the reason is in <paramref name="found"/>.</returns>
    public static StatusPage? Read(string path, Register register, DiagnosticBag found) =>
        SourceTextReader.ReadBytes(path, path, found) is { } bytes ? Read(bytes, path, register, found) : null;

    /// <summary>Reads bytes as if they were a file of that name.</summary>
    /// <inheritdoc cref="Read(string, Register, DiagnosticBag)"/>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="register">The States and treaties it may speak of.</param>
    /// <param name="found">Takes the findings.</param>
    public static StatusPage? Read(byte[] bytes, string name, Register register, DiagnosticBag found) =>
        SheetOf(bytes, name, found) is { } sheet ? new StatusSheetReader(sheet, name, register, found).Read() : null;

    private static StatusSheet? SheetOf(byte[] bytes, string name, DiagnosticBag found)
    {
        var decoding = new DiagnosticBag();
        var source = SourceTextReader.Decode(bytes, name, decoding);
        if (source is not null && IsXml(source.Content)) return StatusXmlParser.Parse(bytes, name, found);
        found.AddRange(decoding);
        if (source is null) return null;
        if (!IsHtml(source.Content)) return StatusCsvParser.Parse(source, found);
        if (decoding.Count == 0 || !SaysUtf8(source.Content)) return StatusHtmlParser.Parse(source, found);
        found.Add(Rules.LettersSpoilt, new(name), "the page says it is UTF-8, and its bytes are not");
        return null;
    }

    private static bool IsXml(string text) => text.AsSpan().TrimStart() is var start
        && (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<Document", StringComparison.Ordinal)) && !IsPage(text);

    private static bool IsHtml(string text) => text.TrimStart().StartsWith('<') || IsPage(text);

    private static bool IsPage(string text) => Beginning(text).Contains("<html", StringComparison.OrdinalIgnoreCase);

    private static bool SaysUtf8(string text) => Beginning(text).Contains("charset=utf-8", StringComparison.OrdinalIgnoreCase);

    private static string Beginning(string text) => text[..Math.Min(text.Length, Opening)];
}
