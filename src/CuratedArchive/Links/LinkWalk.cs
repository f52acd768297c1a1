namespace CuratedArchive.Links;

/// <summary>Asks an address and follows where its answers lead.</summary>
/// <param name="ask">Asks one address, following nothing; null where it is not known what it answers.</param>
public sealed class LinkWalk(Func<string, Task<LinkAnswer?>> ask)
{
    private const int MostSteps = 10;

    /// <summary>Asks an address.</summary>
    /// <param name="url">The address: http or https.</param>
    /// <returns>What was found, or null where nothing is known about the address itself.</returns>
    public async Task<LinkCheck?> CheckAsync(string url)
    {
        var trail = new List<LinkAnswer>();
        var at = url;
        while (trail.Count < MostSteps && trail.All(a => a.Url != at) && await ask(at) is { } answer)
        {
            trail.Add(answer);
            if (Next(answer) is not { } next) return LinkJudge.Check(url, trail);
            at = next;
        }
        return trail.Count == 0 ? null : LinkJudge.Lost(url, trail, at);
    }

    /// <summary>Where a redirection leads (RFC 9110, 15.4); null for another answer.</summary>
    private static string? Next(LinkAnswer answer) =>
        answer is { Status: 301 or 302 or 303 or 307 or 308, Location: { } location } && Uri.TryCreate(new Uri(answer.Url), location, out var next) && next.Scheme is "http" or "https"
            ? next.GetLeftPart(UriPartial.Query) : null;
}
