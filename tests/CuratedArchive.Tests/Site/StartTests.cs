using CuratedArchive.Archive;
using CuratedArchive.Web;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Site;

public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("archive-start").FullName;

    private string Archive => Path.Combine(_folder, "archive.db");

    [Theory]
    [InlineData("--urls", "nonsense")]
    [InlineData("--urls", "http://localhost:notaport")]
    [InlineData("--admin-email", "nobody")]
    [InlineData("--oai-namespace", "localhost")]
    [InlineData("--colour", "red")]
    [InlineData("--archive")]
    public void A_wrong_option_ends_the_call_with_2(params string[] args) => Assert.Equal((null, 2), SiteOptions.Read(args));

    [Fact]
    public void Without_options_the_archive_of_the_working_folder_is_served_on_port_5080()
    {
        var (options, _) = SiteOptions.Read([]);
        Assert.Equal(("archive.db", "http://localhost:5080"), (options?.Archive, options?.Urls));
        Assert.True(File.Exists(Path.Combine(options!.Data, "states.csv")));
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_left_alone_and_ends_the_program_with_1()
    {
        await File.WriteAllTextAsync(Archive, "A letter, not an archive.");
        Assert.Equal(1, await Web.Site.RunAsync(new(Archive, Repository.Data, "http://127.0.0.1:0")));
        Assert.Equal("A letter, not an archive.", await File.ReadAllTextAsync(Archive));
    }

    [Fact]
    public void An_archive_of_another_shape_is_not_served()
    {
        SiteFixture.Import(Archive);
        using (var connection = new SqliteConnection($"Data Source={Archive};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }
        var refused = Assert.Throws<ArchiveException>(() => Web.Site.Build(new(Archive, Repository.Data, "http://127.0.0.1:0")));
        Assert.Contains("shape 999", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_archive_ends_the_program_with_1()
    {
        SiteFixture.Import(Archive);
        using var writer = new SqliteConnection($"Data Source={Archive};Pooling=False");
        writer.Open();
        using var command = writer.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        Assert.Equal(1, await Web.Site.RunAsync(new(Archive, Repository.Data, "http://127.0.0.1:0")));
    }

    [Fact]
    public async Task A_data_folder_that_is_not_there_ends_the_program_with_1()
    {
        Assert.Equal(1, await Web.Site.RunAsync(new(Archive, Path.Combine(_folder, "nowhere"), "http://127.0.0.1:0")));
        Assert.False(File.Exists(Archive));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
