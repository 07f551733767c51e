using ContractRules.Documents.Input;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>Rows of ventures as they were read, with the places of what is wrong in them.</summary>
public sealed class VentureLot
{
    private readonly Func<int, string?, Place> _placeOf;

    /// <summary>Rows that were read.</summary>
    /// <param name="placeOf">The place of a fact in a row, or of its period where none is asked for.</param>
    /// <param name="faults">What is wrong in them.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="isCutOff">Whether the rest cannot be read.</param>
    internal VentureLot(Func<int, string?, Place> placeOf, EquatableArray<InputFault> faults, VentureRows rows, bool isCutOff) =>
        (_placeOf, Faults, Rows, IsCutOff) = (placeOf, faults, rows, isCutOff);

    /// <summary>The rows; those in which anything is wrong have no period, and stop their ventures.</summary>
    public VentureRows Rows { get; }

    /// <summary>What is wrong in what was read.</summary>
    public EquatableArray<InputFault> Faults { get; }

    /// <summary>Whether it is the last although there may be more: something is wrong of which nobody can tell whose it is, or what follows cannot be read.</summary>
    public bool IsCutOff { get; }

    /// <summary>What the agreement finds wrong in a row, at the place that it came from.</summary>
    /// <param name="fault">A fault of these rows.</param>
    public InputFault PlaceOf(VentureFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new(_placeOf(fault.Row, fault.Fault.Fact), $"{fault.Venture}, {fault.Fault.Period}: {fault.Fault.Found}", fault.Fault.Expected);
    }

    /// <summary>How many rows.</summary>
    public override string ToString() => Rows.ToString();
}
