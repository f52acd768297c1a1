using System.CommandLine;
using CuratedArchive.Cli;

var root = new RootCommand("An archive of records on the status of the cluster munition treaties.");
root.Subcommands.Add(InspectCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
return root.Parse(args).Invoke();
