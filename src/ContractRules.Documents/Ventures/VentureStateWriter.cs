using System.Globalization;
using ContractRules.Documents.Csv;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;

namespace ContractRules.Documents.Ventures;

/// <summary>
/// Writes what passes on of ventures as CSV, a line each: the last period settled, how many there were, the fingerprint of the text, how it was
/// read, then a column for each value, exact; blank where it is undetermined or there is none yet.
/// </summary>
/// <example><c>using var writer = new VentureStateWriter(output, plan); writer.Write(settled.Closed);</c></example>
public sealed class VentureStateWriter : IDisposable
{
    private readonly TextWriter _output;
    private readonly Plan _plan;
    private readonly StateColumns _columns;

    /// <summary>Begins to write.</summary>
    /// <param name="output">Is left open.</param>
    /// <param name="plan">The plan by which ventures are settled.</param>
    public VentureStateWriter(TextWriter output, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        (_output, _plan, _columns) = (output, plan, new(plan));
        CsvLines.Write(output, [_columns.Names]);
    }

    /// <summary>Writes states.</summary>
    public void Write(IEnumerable<VentureState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        foreach (var state in states)
        {
            ArgumentNullException.ThrowIfNull(state, nameof(states));
            Write(state);
        }
    }

    /// <summary>Writes what has not been written yet.</summary>
    public void Dispose() => _output.Flush();

    /// <summary>Of which agreement.</summary>
    public override string ToString() => $"states of {_plan.Agreement.Key}";

    private void Write(VentureState venture)
    {
        var state = venture.State;
        _output.Write(CsvLines.Name(venture.Venture));
        _output.Write(',');
        _output.Write(state.Through.Label);
        _output.Write(',');
        _output.Write(state.Periods.ToString(CultureInfo.InvariantCulture));
        _output.Write(',');
        _output.Write(_columns.FingerprintThrough(state.Through));
        _output.Write(',');
        _output.Write(CsvLines.Name(_columns.ReadAs));
        foreach (var column in _plan.Carried)
        {
            _output.Write(',');
            _output.Write(state[column, venture.Row]?.ToString());
        }

        _output.Write('\n');
    }
}
