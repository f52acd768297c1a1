using BenchmarkDotNet.Running;
using CuratedArchive.Benchmarks;

if (args is ["export", ..]) await ExportAtScale.RunAsync(args.ElementAtOrDefault(1) ?? "ris", int.Parse(args.ElementAtOrDefault(2) ?? "1000000"));
else BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks), typeof(PageBenchmarks)]).Run(args);
