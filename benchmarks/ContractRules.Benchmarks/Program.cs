using BenchmarkDotNet.Running;
using ContractRules.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(OneMonth).Assembly).Run(args);
