using BenchmarkDotNet.Running;
using ContractRules.Benchmarks;
using ContractRules.Benchmarks.Warehouse;

if (args is ["warehouse", .. var asked])
{
    return WarehouseMonths.Run(asked);
}

BenchmarkSwitcher.FromAssembly(typeof(OneMonth).Assembly).Run(args);
return 0;
