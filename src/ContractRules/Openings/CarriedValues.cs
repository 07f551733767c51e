using ContractRules.Plans;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Openings;

/// <summary>What a plan passed on of one row, by the names of its columns.</summary>
internal sealed class CarriedValues(PlanState state, int row)
{
    private readonly Dictionary<string, CarriedColumn> _columns = state.Plan.Carried.ToDictionary(column => column.Name, StringComparer.Ordinal);

    /// <summary>What passed on in a column, null where it is undetermined; false where the plan has no such column.</summary>
    public bool TryGet(string name, out Value? value)
    {
        var isCarried = _columns.TryGetValue(name, out var column);
        value = isCarried ? state[column!, row] : null;
        return isCarried;
    }

    /// <summary>Whether a truth holds that passed on; null where the plan has no such column.</summary>
    public bool? Holds(string name) => TryGet(name, out var value) ? value is TruthValue(true) : null;

    /// <summary>A day that passed on; null where there is none, or the plan has no such column.</summary>
    public LocalDate? Day(string name) => TryGet(name, out var value) && value is DateValue(var day) ? day : null;
}
