using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Changes.Ventures;
using ContractRules.Cli.Commands.Ventures;
using ContractRules.Cli.Files;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Observance.Ventures;

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
    }

    public Checked? Check(Agreement agreement, bool all, ParseResult parsed, Faults faults)
    {
        var read = ReadingArguments.Apply(parsed.GetRequiredValue(_readings), agreement, faults);
        return Over(read, parsed, faults, lots =>
        {
            var check = read.CheckVentures(lots.Rows, order: _ventures.OrderIn(parsed), onLot: settled => lots.Tell(settled.Faults));
            return new(Publish.Check(check, all), check.IsBroken) { IsOfNothing = check.Periods == 0 };
        });
    }

    public Checked? Check(Agreement before, Agreement after, bool all, ParseResult parsed, Faults faults)
    {
        // Of each question the text answers that leaves it open, of both where both do.
        var choices = parsed.GetRequiredValue(_readings).ToLookup(choice => (Before: IsOffered(choice, before), After: IsOffered(choice, after)));
        var readBefore = ReadingArguments.Apply([.. choices[(true, true)], .. choices[(true, false)]], before, faults);
        var readAfter = ReadingArguments.Apply([.. choices[(true, true)], .. choices[(false, true)], .. choices[(false, false)]], after, faults);
        return Over(readAfter.Taking(readBefore), parsed, faults, lots =>
        {
            var check = readBefore.CheckChangeOfVentures(readAfter, lots.Rows, order: _ventures.OrderIn(parsed), onLot: settled => lots.Tell(settled.Faults));
            return new(Publish.Check(check, all), check.BreaksAnything) { IsOfNothing = check.Periods == 0 };
        });
    }

    private static bool IsOffered(string choice, Agreement agreement) =>
        choice.Split('=') is [var key, var name] && agreement.Readings.Any(reading => reading.Key == key && reading.Offers(name));

    private Checked? Over(Agreement agreement, ParseResult parsed, Faults faults, Func<LotsUnderWay, Checked> check)
    {
        using var facts = faults.Any ? null : _ventures.FactsIn(agreement, parsed, faults);
        if (facts is null)
        {
            return null;
        }

        using var lots = new LotsUnderWay(facts, _ventures.KeepsGoing(parsed), _screen, "rows checked");
        var found = PlanArguments.ByPlan(agreement, () => check(lots), Expected, faults);
        if (found is { IsOfNothing: true } && lots.IsToBeTold)
        {
            faults.AddNoVenture(new(parsed.GetRequiredValue(Facts)), areRefused: lots.AnyFault);
        }

        return found is null || faults.Any || !lots.IsToBeTold ? null : found with { HasFaults = lots.AnyFault };
    }
}
