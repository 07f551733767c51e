using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Changes.Ventures;
using ContractRules.Cli.Commands.Ventures;
using ContractRules.Cli.Files;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Observance.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Cli.Commands.Checks;

/// <summary>Over the facts of many ventures, as they are: which of them break an invariant, or which a change of the text does.</summary>
internal sealed class CheckOfVentures : ICheck
{
    private const string Expected = "rules for which there are steps, or timelines that are drawn";

    private readonly Screen _screen;
    private readonly VentureArguments _ventures;

    private readonly Option<string[]> _readings = ReadingArguments.Option(
        "--reading", "Of facts that are given: how to read what the text leaves open, instead of the default; may be repeated. What is drawn is read in all kinds of ways");

    /// <summary>A check over facts that are given.</summary>
    /// <param name="screen">Where faults and progress are told, and standard input comes from.</param>
    public CheckOfVentures(Screen screen) => (_screen, _ventures) = (screen, new(Facts, new TextFiles(screen.Input), "checked"));

    /// <summary>The facts.</summary>
    public Option<string> Facts { get; } = new("--facts")
    {
        Description = "Check the facts of many ventures instead of timelines that are drawn: a file with a first column 'venture', as settle takes it, each from its first period on",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(Facts);
        command.Add(_readings);
        _ventures.AddTo(command);
    }

    public bool IsAskedForIn(ParseResult parsed) => parsed.GetValue(Facts) is not null;

    public void Look(ParseResult parsed, Faults faults)
    {
        if (!IsAskedForIn(parsed))
        {
            _ventures.RefuseAll(parsed, [_readings], $"{Facts.Name} with it", faults);
        }
        else if (!_ventures.AreAskedForIn(parsed))
        {
            faults.Add(new Place(Facts.Name), $"{parsed.GetValue(Facts)} cannot be read as facts of ventures", "a file with a first column 'venture', as settle takes it");
        }
    }

    public Checked? Check(Agreement agreement, bool all, ParseResult parsed, Faults faults)
    {
        var read = ReadingArguments.Apply(parsed.GetRequiredValue(_readings), agreement, faults);
        return faults.Any ? null : PlanArguments.ByPlan(read, OverAll, Expected, faults);

        Checked? OverAll()
        {
            var plan = VentureObserving.PlanOf(read);
            return Over(read, lots => plan.Settle(lots, _ventures.OrderIn(parsed)), rows => rows.Faults, Held, parsed, faults);

            Checked Held(IEnumerable<SettledRows> settled)
            {
                var check = settled.HeldAgainstInvariants(plan);
                return new(Publish.Check(check, all), check.IsBroken);
            }
        }
    }

    public Checked? Check(Agreement before, Agreement after, bool all, ParseResult parsed, Faults faults)
    {
        var choices = parsed.GetRequiredValue(_readings);
        var (readBefore, readAfter) = (ReadingArguments.Apply(choices.Where(IsAskedBefore), before, faults), ReadingArguments.Apply(choices, after, faults));
        return faults.Any ? null : PlanArguments.ByPlan(after, OverAll, Expected, faults);

        // What the text before the change does not leave open cannot be answered otherwise in it.
        bool IsAskedBefore(string choice) => before.Readings.Any(reading => choice.StartsWith($"{reading.Key}=", StringComparison.Ordinal));

        Checked? OverAll()
        {
            var plans = PlansOfChange.Of(readBefore, readAfter);
            return Over(readAfter.Taking(readBefore), lots => plans.Settle(lots, _ventures.OrderIn(parsed)), rows => rows.Faults, Held, parsed, faults);

            Checked Held(IEnumerable<SettledUnderBoth> settled)
            {
                var check = settled.CheckChange(plans);
                return new(Publish.Check(check, all), check.BreaksAnything);
            }
        }
    }

    private Checked? Over<T>(
        Agreement agreement,
        Func<IEnumerable<VentureRows>, IEnumerable<T>> settle,
        Func<T, EquatableArray<VentureFault>> faultsOf,
        Func<IEnumerable<T>, Checked> held,
        ParseResult parsed,
        Faults faults)
    {
        using var facts = _ventures.FactsIn(agreement, parsed, faults);
        if (facts is null)
        {
            return null;
        }

        using var lots = new LotsUnderWay(facts, _ventures.KeepsGoing(parsed), _screen, "rows checked");
        var outcome = held(settle(lots.Rows).Select(rows =>
        {
            lots.Tell(faultsOf(rows));
            return rows;
        }));
        return lots.IsToBeTold ? outcome with { HasFaults = lots.AnyFault } : null;
    }
}
