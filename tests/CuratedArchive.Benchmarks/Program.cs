using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CuratedArchive.Benchmarks;

// In this process, so that nothing has to be built or fetched, and with the settings the programs run with.
var job = Job.ShortRun.WithIterationCount(12).WithToolchain(InProcessEmitToolchain.Instance);
if (args is ["export", ..]) await ExportAtScale.RunAsync(args.ElementAtOrDefault(1) ?? "ris", int.Parse(args.ElementAtOrDefault(2) ?? "1000000"));
else BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks), typeof(PageBenchmarks)]).Run(args, DefaultConfig.Instance.AddJob(job));
