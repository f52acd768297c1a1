namespace CuratedArchive.Links;

/// <summary>One answer to one request.</summary>
/// <param name="Url">The address that was asked.</param>
/// <param name="Day">The day it was asked, in UTC.</param>
/// <param name="Status">The status, as HTTP numbers it; 0 where there was no answer.</param>
public sealed record LinkAnswer(string Url, DateOnly Day, int Status)
{
    /// <summary>The address of the header Location, or null.</summary>
    public string? Location { get; init; }

    /// <summary>The header Content-Type, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>Whether a header says that a test for people was sent (<c>cf-mitigated</c>, <c>x-amzn-waf-action</c>).</summary>
    public bool IsChallenge { get; init; }

    /// <summary>What the body begins with; null where it was not kept.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Whether <see cref="Body"/> is all of it.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether time ran out.</summary>
    public bool IsTimeout { get; init; }
}
