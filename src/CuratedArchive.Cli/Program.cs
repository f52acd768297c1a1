using CuratedArchive.Cli;

return CommandLine.Run(args);
