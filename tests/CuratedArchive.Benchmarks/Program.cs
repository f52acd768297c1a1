using BenchmarkDotNet.Running;
using CuratedArchive.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks), typeof(PageBenchmarks)]).Run(args);
