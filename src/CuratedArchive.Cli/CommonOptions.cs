using System.CommandLine;
using System.Globalization;
using CuratedArchive.Registers;

namespace CuratedArchive.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Option<string> Archive() => new("--archive")
    {
        Description = "The archive file.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "archive.db",
    };

    public static Option<string> Data() => new("--data")
    {
        Description = "The folder with registers, record and curation. Without it, the project's own.",
        HelpName = "DIR",
        DefaultValueFactory = _ => DataFolder.Find(),
    };

    /// <summary>An option <c>--format</c> that takes one of the given words; the first is the default.</summary>
    public static Option<string> Format(params string[] words)
    {
        var format = new Option<string>("--format") { Description = "How to print it.", HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        format.AcceptOnlyFromAmong(words);
        return format;
    }

    /// <summary>An option that takes a day as <c>yyyy-MM-dd</c>.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens.Single().Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"{name} must be a day such as 2026-02-03");
            return null;
        },
    };
}
