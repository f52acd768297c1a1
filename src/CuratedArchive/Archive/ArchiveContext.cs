using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Curation;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Holdings;
using CuratedArchive.Links;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Statements;
using CuratedArchive.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CuratedArchive.Archive;

/// <summary>The archive's tables. Words of closed sets are stored as words, dates in ISO form, spans as two columns, lists as JSON.</summary>
public sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : DbContext(options)
{
    /// <summary>The States of <c>data/states.csv</c>, with the names they go by.</summary>
    public DbSet<State> States => Set<State>();

    /// <summary>The treaties and protocols of <c>data/treaties.csv</c>, with their rules.</summary>
    public DbSet<Treaty> Treaties => Set<Treaty>();

    /// <summary>The depositary's record: one row for each act of a State, from <c>data/actions</c>.</summary>
    public DbSet<TreatyAction> TreatyActions => Set<TreatyAction>();

    /// <summary>What States declared about treaties, from <c>data/declarations.csv</c>.</summary>
    public DbSet<Declaration> Declarations => Set<Declaration>();

    /// <summary>The points on which another source and the record do not agree, from <c>data/differences.csv</c>.</summary>
    public DbSet<Difference> Differences => Set<Difference>();

    /// <summary>The resolutions adopted by recorded vote, from <c>data/votes/unga-resolutions.csv</c>.</summary>
    public DbSet<Resolution> Resolutions => Set<Resolution>();

    /// <summary>How each State voted on each resolution, from <c>data/votes/unga-votes.csv</c>.</summary>
    public DbSet<Vote> Votes => Set<Vote>();

    /// <summary>The map of the world: one row for each State, and those for other land.</summary>
    public DbSet<Shape> Shapes => Set<Shape>();

    /// <summary>The documents, each with its text and the hash of its file.</summary>
    public DbSet<Document> Documents => Set<Document>();

    /// <summary>The headings of the documents.</summary>
    public DbSet<Section> Sections => Set<Section>();

    /// <summary>The tables of the documents.</summary>
    public DbSet<DocumentTable> Tables => Set<DocumentTable>();

    /// <summary>The States the documents name: one row for each State and document.</summary>
    public DbSet<Mention> Mentions => Set<Mention>();

    /// <summary>The notes of the documents; missing notes have rows too.</summary>
    public DbSet<Footnote> Footnotes => Set<Footnote>();

    /// <summary>The places in the documents that point at notes.</summary>
    public DbSet<FootnoteMarker> Markers => Set<FootnoteMarker>();

    /// <summary>What the notes cite: one row for each work in each note.</summary>
    public DbSet<Citation> Citations => Set<Citation>();

    /// <summary>The works cited, one row however often they are.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>What the documents say about treaty positions; struck claims keep their rows.</summary>
    public DbSet<Claim> Claims => Set<Claim>();

    /// <summary>The claims held against the record; struck claims have none.</summary>
    public DbSet<Verdict> Verdicts => Set<Verdict>();

    /// <summary>The sentences that report what somebody said, wrote or voted for.</summary>
    public DbSet<Statement> Statements => Set<Statement>();

    /// <summary>The figures about munitions from the tables of the documents.</summary>
    public DbSet<Holding> Holdings => Set<Holding>();

    /// <summary>What a curator changed, with the importer's value and the reason.</summary>
    public DbSet<Correction> Corrections => Set<Correction>();

    /// <summary>The slugs of merged sources, each with the source it leads to now.</summary>
    public DbSet<SourceAlias> SourceAliases => Set<SourceAlias>();

    /// <summary>The addresses of the site that lead to others.</summary>
    public DbSet<MovedAddress> MovedAddresses => Set<MovedAddress>();

    /// <summary>What addresses answered when they were asked, from <c>data/links.csv</c>.</summary>
    public DbSet<LinkCheck> LinkChecks => Set<LinkCheck>();

    /// <summary>What the importer noticed.</summary>
    public DbSet<Diagnostic> Diagnostics => Set<Diagnostic>();

    /// <summary>The files the archive was made of, each with its SHA-256.</summary>
    public DbSet<InputFile> InputFiles => Set<InputFile>();

    /// <summary>When each record came into the archive and changed last; records that are gone are among them.</summary>
    public DbSet<Stamp> Stamps => Set<Stamp>();

    /// <summary>The sets that stamped records belong to.</summary>
    public DbSet<StampSet> StampSets => Set<StampSet>();

    /// <summary>The verdicts that changed, with the day.</summary>
    public DbSet<DatedVerdictChange> VerdictChanges => Set<DatedVerdictChange>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
        configurationBuilder.Properties<Severity>().HaveConversion<WordConverter<Severity>>();
        configurationBuilder.Properties<ForceRule>().HaveConversion<WordConverter<ForceRule>>();
        configurationBuilder.Properties<ActionKind>().HaveConversion<WordConverter<ActionKind>>();
        configurationBuilder.Properties<DeclarationKind>().HaveConversion<WordConverter<DeclarationKind>>();
        configurationBuilder.Properties<DeclarationOccasion>().HaveConversion<WordConverter<DeclarationOccasion>>();
        configurationBuilder.Properties<VoteValue>().HaveConversion<WordConverter<VoteValue>>();
        configurationBuilder.Properties<DocumentKind>().HaveConversion<WordConverter<DocumentKind>>();
        configurationBuilder.Properties<CorrectedTable>().HaveConversion<WordConverter<CorrectedTable>>();
        configurationBuilder.Properties<Relation>().HaveConversion<WordConverter<Relation>>();
        configurationBuilder.Properties<SourceKind>().HaveConversion<WordConverter<SourceKind>>();
        configurationBuilder.Properties<HoldingRelation>().HaveConversion<WordConverter<HoldingRelation>>();
        configurationBuilder.Properties<ClaimAction>().HaveConversion<WordConverter<ClaimAction>>();
        configurationBuilder.Properties<VerdictValue>().HaveConversion<WordConverter<VerdictValue>>();
        configurationBuilder.Properties<LinkVerdict>().HaveConversion<WordConverter<LinkVerdict>>();
        configurationBuilder.Properties<StampedKind>().HaveConversion<WordConverter<StampedKind>>();
        configurationBuilder.Properties<StatementKind>().HaveConversion<WordConverter<StatementKind>>();
        configurationBuilder.Properties<IReadOnlyList<string>>().HaveConversion<JsonConverter<IReadOnlyList<string>>, JsonComparer<IReadOnlyList<string>>>();
        configurationBuilder.Properties<IReadOnlyList<IReadOnlyList<string>>>().HaveConversion<JsonConverter<IReadOnlyList<IReadOnlyList<string>>>, JsonComparer<IReadOnlyList<IReadOnlyList<string>>>>();
        configurationBuilder.Properties<IReadOnlyList<StateName>>().HaveConversion<JsonConverter<IReadOnlyList<StateName>>, JsonComparer<IReadOnlyList<StateName>>>();
        configurationBuilder.Properties<IReadOnlyList<ReadingAddress>>().HaveConversion<JsonConverter<IReadOnlyList<ReadingAddress>>, JsonComparer<IReadOnlyList<ReadingAddress>>>();
        configurationBuilder.Properties<IReadOnlyList<RecordReference>>().HaveConversion<JsonConverter<IReadOnlyList<RecordReference>>, JsonComparer<IReadOnlyList<RecordReference>>>();
        configurationBuilder.Properties<IReadOnlyDictionary<string, string>>().HaveConversion<JsonConverter<IReadOnlyDictionary<string, string>>, JsonComparer<IReadOnlyDictionary<string, string>>>();
        configurationBuilder.ComplexProperties<TextSpan>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<State>().HasIndex(s => s.Slug).IsUnique();
        modelBuilder.Entity<State>().HasIndex(s => s.Iso3).IsUnique();
        modelBuilder.Entity<Treaty>().HasIndex(t => t.Slug).IsUnique();
        modelBuilder.Entity<Resolution>().HasIndex(r => r.Slug).IsUnique();
        modelBuilder.Entity<Document>().HasIndex(d => d.Slug).IsUnique();
        modelBuilder.Entity<Document>().HasIndex(d => d.State);
        modelBuilder.Entity<Source>().HasIndex(s => s.Slug).IsUnique();
        modelBuilder.Entity<Source>().HasIndex(s => s.Key).IsUnique();
        modelBuilder.Entity<SourceAlias>().HasIndex(a => a.Slug).IsUnique();
        modelBuilder.Entity<MovedAddress>().HasIndex(m => m.From).IsUnique();
        modelBuilder.Entity<LinkCheck>().HasIndex(c => c.Url).IsUnique();
        modelBuilder.Entity<Claim>().HasIndex(c => c.Slug).IsUnique();
        modelBuilder.Entity<Claim>().HasIndex(c => c.State);
        modelBuilder.Entity<Verdict>().HasIndex(v => v.Value);
        modelBuilder.Entity<Statement>().HasIndex(s => s.Slug).IsUnique();
        modelBuilder.Entity<Statement>().HasIndex(s => s.State);
        modelBuilder.Entity<Holding>().HasIndex(h => h.State);
        modelBuilder.Entity<Mention>().HasIndex(m => m.State);
        modelBuilder.Entity<Stamp>().HasIndex(s => s.Path).IsUnique();
        modelBuilder.Entity<StampSet>().HasIndex(s => s.Name);
    }

    private sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(d => d.ToString(), s => PartialDate.Parse(s)!.Value);

    private sealed class WordConverter<T>() : ValueConverter<T, string>(v => v.Word(), s => Words.Parse<T>(s)!.Value) where T : struct, Enum;

    private sealed class JsonConverter<T>() : ValueConverter<T, string>(v => Json.Write(v), s => Json.Read<T>(s));

    private sealed class JsonComparer<T>() : ValueComparer<T>((a, b) => Json.Write(a) == Json.Write(b), v => Json.Write(v).GetHashCode(StringComparison.Ordinal), v => v);

    private sealed class JsonDate : System.Text.Json.Serialization.JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PartialDate.Parse(reader.GetString()) ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private static class Json
    {
        private static readonly JsonSerializerOptions Readable = new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonDate(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };

        public static string Write<T>(T value) => JsonSerializer.Serialize(value, Readable);

        public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Readable)!;
    }
}
