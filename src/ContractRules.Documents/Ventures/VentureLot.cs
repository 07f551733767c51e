using ContractRules.Documents.Input;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>Rows of ventures as they were read, with the places of what is wrong in them.</summary>
public sealed class VentureLot
{
    private readonly IReadOnlyList<SourceLine> _lines;

    internal VentureLot(IReadOnlyList<SourceLine> lines, EquatableArray<InputFault> faults, VentureRows rows) => (_lines, Faults, Rows) = (lines, faults, rows);

    /// <summary>The rows; those in which anything is wrong have no period, and stop their ventures.</summary>
    public VentureRows Rows { get; }

    /// <summary>What is wrong in what was read.</summary>
    public EquatableArray<InputFault> Faults { get; }

    /// <summary>What the agreement finds wrong in a row, at the place that it came from.</summary>
    /// <param name="fault">A fault of these rows.</param>
    public InputFault PlaceOf(VentureFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var line = _lines[fault.Row];
        return new(line.PlaceOf(line, fault.Fault.Fact), $"{fault.Venture}, {fault.Fault.Period}: {fault.Fault.Found}", fault.Fault.Expected);
    }

    /// <summary>How many rows.</summary>
    public override string ToString() => Rows.ToString();
}
