using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace CuratedArchive.Exports;

/// <summary>How the fields of a row are written as JSON: names in lower case with underscores, words of closed sets as words, dates as precise as they are known, spans as start and length. What is not known is null.</summary>
public static class FieldJson
{
    /// <summary>The options with line breaks and indents, for people.</summary>
    public static JsonSerializerOptions Options { get; } = Set(new() { WriteIndented = true, NewLine = "\n" });

    /// <summary>Sets what makes the fields the same everywhere; whether lines are broken is left as it is.</summary>
    /// <param name="options">Options not yet used.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Converters.Add(new WordConverter());
        options.Converters.Add(new DateConverter());
        options.Converters.Add(new SpanConverter());
        options.Converters.Add(new NoteNumberConverter());
        return options;
    }

    private sealed class WordConverter : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class WordConverter<T> : JsonConverter<T> where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Words.Parse<T>(reader.GetString()) ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Word());
    }

    private sealed class DateConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PartialDate.Parse(reader.GetString()) ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<int[]>(ref reader) is [var start, var length] ? new(start, length) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, (int[])[value.Start, value.Length]);
    }

    private sealed class NoteNumberConverter : JsonConverter<NoteNumber>
    {
        public override NoteNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.TokenType == JsonTokenType.Number ? $"{reader.GetInt32()}" : reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, NoteNumber value, JsonSerializerOptions options)
        {
            if (int.TryParse(value.Label, out var number)) writer.WriteNumberValue(number);
            else writer.WriteStringValue(value.Label);
        }
    }
}

/// <summary>The label of a note: written as a number where it is one, as the string it is otherwise.</summary>
/// <param name="Label">The label as the document has it: <c>12</c>, <c>iv</c>, <c>*</c>.</param>
public readonly record struct NoteNumber(string Label)
{
    /// <summary>The number of a label, or null for none.</summary>
    public static NoteNumber? Of(string? label) => label is null ? null : new(label);
}
