using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace CuratedArchive.Web.Hosting;

/// <summary>
/// Pages stay in memory as they were sent, so that the next reader need not wait for them to be made: an archive never changes, and its hash is part of what a page
/// is kept under, so that a replaced archive is never answered from the one before. A page is compressed once, and kept for each way of compressing it. What is asked
/// for least makes room for the rest. Errors are not kept.
/// </summary>
internal sealed class KeptPages(ServedArchive archive, IResponseCompressionProvider compression) : IOutputCachePolicy
{
    private const long Memory = 64L << 20, LargestPage = 4L << 20;

    public static void Set(OutputCacheOptions options) => (options.SizeLimit, options.MaximumBodySize, options.UseCaseSensitivePaths) = (Memory, LargestPage, true);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.CacheVaryByRules.VaryByValues["archive"] = archive.Hash;
        context.CacheVaryByRules.VaryByValues["encoding"] = compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? "identity";
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;
}
