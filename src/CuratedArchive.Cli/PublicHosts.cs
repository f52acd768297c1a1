using System.Net;
using System.Net.Sockets;

namespace CuratedArchive.Cli;

/// <summary>Which machines may be asked: those of the public network. An address in a document must not lead into the network of whoever checks it.</summary>
/// <remarks>After the registries of special-purpose addresses (RFC 6890 and its successors).</remarks>
internal static class PublicHosts
{
    private static readonly IPNetwork[] Closed =
    [
        .. "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"
            .Split(' ').Select(n => IPNetwork.Parse(n)),
    ];

    private static readonly IPNetwork Open6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Closed6 = [.. "2001::/23 2001:db8::/32 2002::/16 3fff::/20".Split(' ').Select(n => IPNetwork.Parse(n))];

    /// <summary>Whether an address is of a public machine.</summary>
    public static bool Holds(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork ? !Closed.Any(n => n.Contains(address)) : Open6.Contains(address) && !Closed6.Any(n => n.Contains(address));
    }
}
