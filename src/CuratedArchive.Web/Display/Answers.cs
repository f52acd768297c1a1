using CuratedArchive.Links;

namespace CuratedArchive.Web.Display;

/// <summary>What an address answered, in a sentence's words.</summary>
public static class Answers
{
    /// <summary>“answered 200 on 21 November 2026”, “gone since 3 May 2024 (asked on 21 November 2026)”; what was not asked says so.</summary>
    public static string Words(this LinkCheck? check) => check switch
    {
        null => "not checked",
        { Verdict: LinkVerdict.Alive } => $"answered {check.Status} on {check.Day.Words()}",
        { Verdict: LinkVerdict.Redirected } => $"led to another address and answered {check.Status} on {check.Day.Words()}",
        _ => $"{Found(check.Verdict)} {(check.Since < check.Day ? $"since {check.Since.Words()}, asked last on {check.Day.Words()}" : $"on {check.Day.Words()}")}",
    };

    private static string Found(LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Gone => "gone",
        LinkVerdict.Refused => "refused to a program",
        LinkVerdict.Empty => "answered with nothing",
        LinkVerdict.Challenge => "asked for proof of a person",
        LinkVerdict.Maintenance => "down for maintenance",
        LinkVerdict.Soft404 => "answered that nothing is there",
        LinkVerdict.Timeout => "did not answer in time",
        _ => "did not answer",
    };
}
