using CuratedArchive.Web;

var (options, exitCode) = SiteOptions.Read(args);
return options is null ? exitCode : await Site.RunAsync(options);
