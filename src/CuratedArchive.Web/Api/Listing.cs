namespace CuratedArchive.Web.Api;

/// <summary>A part of a list.</summary>
/// <param name="Items">The rows, in the order of the archive.</param>
/// <param name="Total">How many rows pass the filters, on all pages together.</param>
/// <param name="Next">The address of the rows that follow; null when these are the last.</param>
public sealed record Listing<T>(IReadOnlyList<T> Items, int Total, string? Next);
