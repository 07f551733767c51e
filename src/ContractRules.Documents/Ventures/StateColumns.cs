using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>What a file says of each state of a venture before its values: whose it is, through which period, and by which text and readings it was made.</summary>
internal sealed class StateColumns(Plan plan)
{
    private readonly Dictionary<SettlementPeriod, string> _fingerprints = [];

    public const string Venture = CsvVentureLines.Venture;
    public const string Through = "through";
    public const string Periods = "periods";
    public const string Fingerprint = "fingerprint";
    public const string Readings = "readings";

    /// <summary>The names of all columns.</summary>
    public IReadOnlyList<string> Names { get; } = [Venture, Through, Periods, Fingerprint, Readings, .. plan.Carried.Select(column => column.Name)];

    /// <summary>How many of them come before the values.</summary>
    public int BeforeValues => Names.Count - plan.Carried.Count;

    /// <summary>How the text is read: <c>overhead-basis=per-minute amortization-start=…</c>.</summary>
    public string ReadAs { get; } = string.Join(' ', plan.Agreement.ReadAs.Select(reading => $"{reading.Key}={reading.Value}"));

    /// <summary>The fingerprint of the text through a period.</summary>
    public string FingerprintThrough(SettlementPeriod through)
    {
        if (!_fingerprints.TryGetValue(through, out var fingerprint))
        {
            _fingerprints.Add(through, fingerprint = plan.Agreement.FingerprintThrough(through.End));
        }

        return fingerprint;
    }
}
