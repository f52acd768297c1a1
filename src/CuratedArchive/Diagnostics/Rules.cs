namespace CuratedArchive.Diagnostics;

/// <summary>Every kind of finding. Ids are only added, never changed; the hundreds figure is the room.</summary>
public static class Rules
{
    // 1xx Texts
    public static readonly Rule FileUnreadable = Stopping("ARC101", "cannot be read: {0}");
    public static readonly Rule FileEmpty = Stopping("ARC102", "is empty");
    public static readonly Rule FileBinary = Stopping("ARC103", "is not text: it holds a zero byte at offset {0}");
    public static readonly Rule FileTooLarge = Stopping("ARC104", "has {0} bytes; at most {1} are read");
    public static readonly Rule LineTooLong = Stopping("ARC105", "has a line of {0} characters; at most {1} are read");
    public static readonly Rule EncodingGuessed = Warning("ARC106", "is not valid UTF-8 (first bad byte at offset {0}); read as {1}");
    public static readonly Rule NoFormat = Stopping("ARC107", "is of no format this archive reads; known are {0}");
    public static readonly Rule NothingToImport = Stopping("ARC108", "holds no document to import");
    public static readonly Rule DocumentTwice = Warning("ARC109", "is the same file as {0} and is left out");
    public static readonly Rule SlugTaken = Warning("ARC110", "has the same State, title and date as {0}; its address is {1}");

    // 2xx Registers
    public static readonly Rule HeaderWrong = Stopping("ARC201", "lacks the column {0}; the header must be {1}");
    public static readonly Rule RowUnreadable = Error("ARC202", "this row is left out: {0}");
    public static readonly Rule ValueWrong = Error("ARC203", "this row is left out: {0} “{1}” is not {2}");
    public static readonly Rule RowTwice = Error("ARC204", "this row is left out: {0} stands already in line {1}");
    public static readonly Rule NameTaken = Warning("ARC205", "the name “{0}” belongs to {1} already and is not used for {2}");

    // 3xx Documents
    public static readonly Rule MatterUnreadable = Error("ARC301", "the metadata cannot be read as YAML: {0}");
    public static readonly Rule MatterValueWrong = Warning("ARC302", "the metadata say {0} “{1}”, which is not {2}; it is left open");
    public static readonly Rule TableUnclear = Warning("ARC303", "these lines look like the cells of a table, but no rows can be made of them; they stay lines");
    public static readonly Rule PackageUnreadable = Stopping("ARC304", "cannot be read as a Word document: {0}");
    public static readonly Rule NoParticipants = Warning("ARC305", "has no row that names a column of participants and one of acts; it is kept as a table, and nothing is claimed of it");

    // 4xx Footnotes
    public static readonly Rule NoteMissing = Warning("ARC401", "footnote {0} is marked here, but its note is missing");
    public static readonly Rule NoteOrphaned = Warning("ARC402", "note {0} has no marker in the text");
    public static readonly Rule NoteDoubled = Warning("ARC403", "note {0} stands twice; the first is in line {1}");
    public static readonly Rule MarkerOutOfOrder = Warning("ARC404", "marker {0} comes after marker {1}");
    public static readonly Rule NoteLost = Warning("ARC405", "footnote {0} is marked here; its note is lost, as the document's metadata say");

    // 5xx Citations
    public static readonly Rule BackReferenceOpen = Warning("ARC501", "a back reference in note {0} is left open: {1}");
    public static readonly Rule NothingCited = Warning("ARC502", "note {0} looks like a citation, but none was recognised in it");
    public static readonly Rule QuotationUnbalanced = Warning("ARC503", "a quotation mark in note {0} has no partner; the title was read up to the mark that is there");
    public static readonly Rule KindUnknown = Warning("ARC504", "note {0} cites a work whose kind could not be told");

    // 6xx Holdings, Claims and Statements
    public static readonly Rule StatementUnattributed = Warning("ARC641", "this sentence reports a statement, but not who made it");
    public static readonly Rule ListLength = Warning("ARC601", "the text says {0} and names {1}");
    public static readonly Rule SumOfParts = Warning("ARC602", "the text says {0}, but its parts {1} make {2}");
    public static readonly Rule ParticipantUnknown = Warning("ARC603", "the participant “{0}” of this row is no State the archive knows; nothing is claimed of it");

    // 65x Curation
    public static readonly Rule DecisionUnplaced = Warning("ARC651", "this row no longer fits and changes nothing: {0}");
    public static readonly Rule DecisionOverruled = Warning("ARC652", "this row no longer fits and changes nothing: {0} was “{1}” and is “{2}” now");
    public static readonly Rule DecisionUnquoted = Warning("ARC653", "this row no longer fits and changes nothing: {0} does not say “{1}”");
    public static readonly Rule DecisionNeedless = Warning("ARC654", "this row is no longer needed: {0}");
    public static readonly Rule CurationUnknown = Warning("ARC655", "is none of the files a curator writes, and is not read; they are {0}");

    // 7xx Archive

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyDictionary<string, Rule> All { get; } = typeof(Rules).GetFields()
        .Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!)
        .OrderBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id);

    private static Rule Warning(string id, string format) => new(id, Severity.Warning, format);
    private static Rule Error(string id, string format) => new(id, Severity.Error, format);
    private static Rule Stopping(string id, string format) => new(id, Severity.Error, format, Stops: true);
}
