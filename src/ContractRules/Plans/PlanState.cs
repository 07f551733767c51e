using System.Text.Json.Serialization;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>All that passes on from the periods that a plan has settled, of all rows. Settling goes on from it with the same plan.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class PlanState
{
    internal PlanState(Plan plan, int rows, int periods, SettlementPeriod through, IReadOnlyList<BlockState> blocks) =>
        (Plan, Rows, Periods, Through, Blocks) = (plan, rows, periods, through, blocks);

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many periods have been settled.</summary>
    public int Periods { get; }

    /// <summary>The last period settled.</summary>
    public SettlementPeriod Through { get; }

    internal Plan Plan { get; }

    /// <summary>What passes on of each block, in the order of the state of the plan.</summary>
    internal IReadOnlyList<BlockState> Blocks { get; }

    /// <summary>Through which period, and how many rows.</summary>
    public override string ToString() => $"{Plan.Agreement.Key} through {Through}, {Rows} rows";
}
