using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>
/// The ventures that begin late, with nothing carried into their first period, beside others that go on from what was carried: their balances and totals would be others if they
/// had been forgotten there.
/// </summary>
/// <param name="states">The file of what was carried.</param>
/// <param name="agreement">The agreement.</param>
internal sealed class BegunLate(string states, Agreement agreement)
{
    private VentureBegun? _first;
    private long _others;

    /// <summary>Adds ventures that begin.</summary>
    public void Add(IEnumerable<VentureBegun> begun)
    {
        foreach (var venture in begun.Where(venture => agreement.HasPeriodsBefore(venture.Period)))
        {
            _others += _first is null ? 0 : 1;
            _first ??= venture;
        }
    }

    /// <summary>Tells of the first from when on it counts, and how many others there are; nothing where there is none.</summary>
    public void Tell(Screen screen)
    {
        if (_first is not null)
        {
            screen.Tell($"{states}: there is no line for {_first.Venture}, whose balances and totals count from {_first.Period} on{Others}; the agreement is dated {new DateValue(agreement.Dated)}");
        }
    }

    private string Others => _others == 0 ? "" : $", nor for {(Rational)_others} other venture{(_others == 1 ? "" : "s")} likewise";
}
