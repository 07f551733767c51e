using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Arrow.Ventures;

/// <summary>Rows of ventures as a record batch gives them, and what is wrong in it.</summary>
public sealed class GivenVentures
{
    internal GivenVentures(VentureRows? rows, EquatableArray<CellFault> faults) => (Rows, Faults) = (rows, faults);

    /// <summary>The rows; those in which anything is wrong have no period, and stop their ventures. Null where a column as a whole is wrong.</summary>
    public VentureRows? Rows { get; }

    /// <summary>All that is wrong, each with its column and row.</summary>
    public EquatableArray<CellFault> Faults { get; }

    /// <summary>How many rows, or the faults, one a line.</summary>
    public override string ToString() => Rows?.ToString() ?? string.Join('\n', Faults);
}
