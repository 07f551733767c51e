using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Values;

namespace ContractRules.Documents.Facts;

/// <summary>Reads the periods of a facts file one after another, and holds each against those before.</summary>
/// <param name="agreement">The agreement that settles them.</param>
/// <param name="faults">Takes what is wrong.</param>
/// <param name="mayLeaveOut">Whether they need not adjoin here, since others stand elsewhere.</param>
/// <param name="mayRepeat">Whether a period may stand more than once.</param>
internal sealed class PeriodReader(Agreement agreement, Faults faults, bool mayLeaveOut = false, bool mayRepeat = false)
{
    private readonly Dictionary<SettlementPeriod, (SettlementPeriod Period, Place Place)> _read = [];
    private SettlementPeriod? _before;

    /// <summary>The period in a cell; null, and a fault, where it is none or cannot come here.</summary>
    public SettlementPeriod? Read(CsvCell cell)
    {
        if (!SettlementPeriod.TryParse(cell.Text, out var period) || !agreement.Periods.Include(period))
        {
            var found = cell.IsBlank ? "the period is missing" : $"{Quoting.Of(cell.Text)} is no period of this agreement";
            faults.Add(cell.Place, found, _before is null || mayLeaveOut ? ExampleOf(agreement) : agreement.Periods.ExpectedAfter(_before));
            // What should have stood here is taken as read, so that one bad period isn't reported again as a gap.
            _before = _before is null ? null : agreement.Periods.After(_before) ?? _before;
            return null;
        }

        if (_read.TryGetValue(period, out var first))
        {
            if (mayRepeat)
            {
                // However it is written here, it is called as at first.
                return first.Period;
            }

            faults.Add(cell.Place, $"period {period} is repeated, after line {first.Place.Line}", "each period once");
            return null;
        }

        Check(period, cell.Place);
        _read.Add(period, (period, cell.Place));
        _before = period;
        return period;
    }

    private void Check(SettlementPeriod period, Place place)
    {
        if (agreement.InForceOn(period.End) is null)
        {
            faults.Add(place, $"period {period} ends before the agreement is in force", $"a period that ends on or after {new DateValue(agreement.Dated)}");
        }

        if (!mayLeaveOut && _before is not null && !period.Follows(_before))
        {
            faults.Add(place, $"period {period} does not follow {_before}: periods must adjoin", agreement.Periods.ExpectedAfter(_before));
        }
    }

    /// <summary>What a period of an agreement is, with an example.</summary>
    public static string ExampleOf(Agreement agreement) =>
        agreement.Periods.First is { } first ? $"{ExampleOf(agreement.Cadence)}, after a first period of {first}" : ExampleOf(agreement.Cadence);

    private static string ExampleOf(Cadence cadence) => cadence switch
    {
        Cadence.Months => "a month such as 2002-10",
        Cadence.Quarters => "a quarter such as 2002-Q4",
        Cadence.Years => "a year such as 2002",
        _ => "an interval such as 2002-10-01/2002-10-14, or a day such as 2002-10-14",
    };
}
