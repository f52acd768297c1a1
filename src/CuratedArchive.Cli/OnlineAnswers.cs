using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using CuratedArchive.Links;

namespace CuratedArchive.Cli;

/// <summary>Asks the network: one request at a time of a host, never longer than half a minute, never more than two megabytes, only machines that may be asked.</summary>
internal sealed class OnlineAnswers : IDisposable
{
    private const int MostBytes = 2 * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Func<IPAddress, bool> _mayBeAsked;
    private readonly CancellationToken _cancel;
    private readonly HttpClient _client;

    /// <summary>Asks nobody yet.</summary>
    /// <param name="mayBeAsked">Which machines may be asked. It is the address that a connection is made to that is judged, whatever the name or the redirection that led to it.</param>
    /// <param name="cancel">Ends all requests.</param>
    public OnlineAnswers(Func<IPAddress, bool> mayBeAsked, CancellationToken cancel)
    {
        (_mayBeAsked, _cancel) = (mayBeAsked, cancel);
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = Longest / 2,
            ConnectCallback = ConnectAsync,
        })
        { Timeout = Longest };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"curated-archive/{typeof(OnlineAnswers).Assembly.GetName().Version?.ToString(2)} (checks whether cited sources can still be read)");
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/pdf,*/*;q=0.8");
    }

    /// <summary>Asks one address, following nothing.</summary>
    /// <param name="url">The address.</param>
    /// <returns>What it answered; without a status where it did not.</returns>
    public async Task<LinkAnswer?> AskAsync(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return new(url, Today, 0);
        var turn = _turns.GetOrAdd(address.Host, _ => new(1));
        await turn.WaitAsync(_cancel);
        try { return await FetchAsync(url, address); }
        finally
        {
            _ = Task.Delay(Pause, CancellationToken.None).ContinueWith(_ => turn.Release(), TaskScheduler.Default);
        }
    }

    public void Dispose() => _client.Dispose();

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    private async Task<LinkAnswer> FetchAsync(string url, Uri address)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_cancel);
        patience.CancelAfter(Longest);
        try
        {
            using var response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            var (body, whole) = await BodyAsync(response, patience.Token);
            return new(url, Today, (int)response.StatusCode)
            {
                Location = response.Headers.Location?.OriginalString,
                MediaType = response.Content.Headers.ContentType?.ToString(),
                IsChallenge = HarReader.IsChallenge(name => response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null),
                Body = body,
                IsWhole = whole,
            };
        }
        catch (OperationCanceledException) when (!_cancel.IsCancellationRequested)
        {
            return new(url, Today, 0) { IsTimeout = true };
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new(url, Today, 0);
        }
    }

    private static async Task<(byte[] Body, bool Whole)> BodyAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        var body = new byte[MostBytes + 1];
        var read = await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancel);
        return (body[..Math.Min(read, MostBytes)], read <= MostBytes);
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var hosts = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancel);
        if (!hosts.All(_mayBeAsked)) throw new HttpRequestException($"{context.DnsEndPoint.Host} is no public machine");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(hosts, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
