using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>Successive periods of many rows settled by a plan; or all that is wrong with their facts.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class ColumnTimeline
{
    private readonly IReadOnlyList<FactColumns> _facts;
    private readonly RowsAsRead? _read;
    private readonly Plan _plan;

    internal ColumnTimeline(
        Plan plan, IReadOnlyList<FactColumns> facts, RowsAsRead? read, EquatableArray<SettledColumns> periods, PlanState? state, EquatableArray<ColumnFault> faults, bool isFromTheFirst) =>
        (_plan, _facts, _read, Periods, State, Faults, IsFromTheFirst) = (plan, facts, read, periods, state, faults, isFromTheFirst);

    /// <summary>Each period; none where there are faults.</summary>
    public EquatableArray<SettledColumns> Periods { get; }

    /// <summary>What passes on; null where there are faults.</summary>
    public PlanState? State { get; }

    /// <summary>What is wrong with the facts, each with its row and what was expected.</summary>
    public EquatableArray<ColumnFault> Faults { get; }

    /// <summary>Whether it begins with the first period of the rows, so that each of them can be settled anew by the reference.</summary>
    public bool IsFromTheFirst { get; }

    /// <summary>One row settled by the reference: the same figures, with their reasons, from which each explains itself.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <exception cref="InvalidOperationException">The periods go on from others, whose facts are not here.</exception>
    /// <example><c>settled.Row(17).Statements[3].Explain(NetProfit)</c>.</example>
    public Timeline Row(int row) => IsFromTheFirst
        ? AsRead(row).Settle([.. _facts.Select(facts => facts.At(row.From(0, to: facts.Rows - 1)))])
        : throw new InvalidOperationException("These periods go on from others; settle a row from its first period to explain it.");

    private Agreement AsRead(int row) => _read is null ? _plan.Agreement : _plan.Agreement.Under(_read[row]);

    /// <summary>How many periods and rows, or the faults.</summary>
    public override string ToString() => Faults.Count > 0 ? string.Join('\n', Faults) : $"{Periods.Count} periods of {_facts[0].Rows} rows";
}
