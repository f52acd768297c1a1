using CuratedArchive.Web.Display;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Web.Hosting;

/// <summary>Reads the record while the site starts, so that the first reader does not wait for it. What fails here fails again, and is told, when a page asks for it.</summary>
internal sealed class WarmUp(IServiceScopeFactory scopes) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(Read, stoppingToken);

    private void Read()
    {
        try
        {
            using var scope = scopes.CreateScope();
            scope.ServiceProvider.GetRequiredService<WorldRecord>();
        }
        catch (Exception e) when (e is SqliteException or IOException or InvalidOperationException)
        {
        }
    }
}
