using BenchmarkDotNet.Running;
using CuratedArchive.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks)]).Run(args);
