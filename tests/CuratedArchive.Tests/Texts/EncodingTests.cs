using System.Text;
using CuratedArchive.Diagnostics;
using CuratedArchive.Texts;

namespace CuratedArchive.Tests.Texts;

/// <summary>Bytes become the same text in whatever encoding they are written.</summary>
public sealed class EncodingTests
{
    private const string Words = "The café’s owner said “the depot is empty” – and left.\nNothing else was found there in the days after.";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", false }, { "utf-16", true }, { "utf-16BE", false }, { "utf-16BE", true }, { "windows-1252", false }, { "macintosh", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_its_encoding(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var read = Decode([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)], out _);
        Assert.Equal((Words, encoding.WebName), (read?.Content, read?.Encoding));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("macintosh")]
    public void A_guess_is_told(string name)
    {
        Decode(Encoding.GetEncoding(name).GetBytes(Words), out var found);
        Assert.Equal("ARC106", Assert.Single(found).Rule);
    }

    [Theory]
    [InlineData("Peut-être à Genève, déjà.")]
    [InlineData("Los niños de España, según el comité.")]
    public void Accented_letters_alone_tell_the_two_apart(string words) =>
        Assert.All(["windows-1252", "macintosh"], name => Assert.Equal(words, Decode(Encoding.GetEncoding(name).GetBytes(words), out _)?.Content));

    [Fact]
    public void Bytes_with_scattered_zeros_are_no_text()
    {
        Assert.Null(Decode("PK\u0003\u0004ab\0cdef\0\0gh\0"u8.ToArray(), out var found));
        Assert.Equal("ARC103", Assert.Single(found).Rule);
    }

    [Theory]
    [InlineData("Chad signed.\rIt ratified.\r\nIt left.\nThe end.")]
    [InlineData("Chad\u200b signed.\nIt rat\u00adified.\n\ufeffIt left.\nThe\u2060 end.")]
    public void Line_ends_of_every_kind_and_invisible_characters_make_the_same_text(string text) =>
        Assert.Equal("Chad signed.\nIt ratified.\nIt left.\nThe end.", Some.Document(text).Contents.Reading.Text);

    [Fact]
    public void A_space_that_does_not_break_is_a_space_to_every_reader()
    {
        var (contents, _) = Some.Document("On 3\u00a0May\u00a02012, Japan\u00a0ratified the Convention on Cluster\u00a0Munitions.[1]\n\n[1]\u00a0Letter from Ann Lee, to the editors, 3\u00a0May\u00a02012.\n");
        Assert.Equal("2012-05-03", Assert.Single(contents.Claims).Date?.ToString());
        Assert.Equal("2012-05-03", Assert.Single(contents.Citations).Date?.ToString());
    }

    private static SourceText? Decode(byte[] bytes, out DiagnosticBag found) => SourceTextReader.Decode(bytes, "a.txt", found = []);
}
