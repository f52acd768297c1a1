using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CuratedArchive.Documents;

/// <summary>Front matter and sidecars, YAML both, become metadata. What cannot be read is a finding and is left open.</summary>
internal static class MetadataReader
{
    /// <summary>The ending of a sidecar, which takes the place of the document's own.</summary>
    public const string Ending = ".meta.yaml";

    /// <summary>More opening brackets than this are taken for nesting that a parser cannot bear.</summary>
    private const int MostBrackets = 1000;

    /// <summary>Reads a sidecar.</summary>
    /// <param name="source">The YAML.</param>
    /// <param name="found">Takes ARC301 and ARC302.</param>
    public static Metadata Read(SourceText source, DiagnosticBag found) => Read(source.Content, source, 0, found);

    /// <summary>Reads YAML that stands in a file.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <param name="source">The file it stands in.</param>
    /// <param name="offset">Where it begins there.</param>
    /// <param name="found">Takes ARC301 and ARC302.</param>
    public static Metadata Read(string yaml, SourceText source, int offset, DiagnosticBag found)
    {
        if (yaml.AsSpan().Count('[') + yaml.AsSpan().Count('{') > MostBrackets)
        {
            found.Add(Rules.MatterUnreadable, source.Locate(offset), "it is nested too deeply");
            return Metadata.None;
        }
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }, ..] ? new Reader(root, source, offset, found).Read() : Metadata.None;
        }
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            var line = e is YamlException y ? (int)y.Start.Line : 1;
            var at = source.Locate(offset);
            found.Add(Rules.MatterUnreadable, at with { Line = at.Line + Math.Max(0, line - 1), Column = 1 }, e.Message.ReplaceLineEndings(" "));
            return Metadata.None;
        }
    }

    private sealed class Reader(YamlMappingNode root, SourceText source, int offset, DiagnosticBag found)
    {
        public Metadata Read() => new()
        {
            Title = Text("title"),
            Kind = Value("kind", "a kind of document", Words.Parse<DocumentKind>),
            State = Text("state"),
            Date = Value("date", "a date such as 2016, 2016-12 or 2016-12-09", PartialDate.Parse),
            Publisher = Text("publisher"),
            Language = Text("language"),
            Address = Text("address") ?? Text("source") ?? Text("url"),
            Slug = Text("slug") is { } slug ? CuratedArchive.Slug.Of(90, slug) : null,
            Note = Text("note"),
            LostNotes = Node("lost-notes") is YamlSequenceNode many ? [.. many.OfType<YamlScalarNode>().Select(n => n.Value ?? "")]
                : Text("lost-notes")?.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [],
        };

        private YamlNode? Node(string key) => root.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

        private string? Text(string key) => Node(key) is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value) && value is not ("null" or "~") ? value.Trim() : null;

        private T? Value<T>(string key, string expected, Func<string, T?> parse) where T : struct
        {
            if (Text(key) is not { } text) return null;
            if (parse(text) is { } value) return value;
            var (at, mark) = (source.Locate(offset), Node(key)!.Start);
            found.Add(Rules.MatterValueWrong, at with { Line = at.Line + (int)mark.Line - 1, Column = (int)mark.Column }, key, text, expected);
            return null;
        }
    }
}
