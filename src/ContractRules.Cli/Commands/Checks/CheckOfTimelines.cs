using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Testing.Changes;
using ContractRules.Testing.Invariants;
using ContractRules.Values;

namespace ContractRules.Cli.Commands.Checks;

/// <summary>Over timelines of facts that are drawn, and read in all kinds of ways.</summary>
/// <param name="facts">The option by which facts are given instead.</param>
/// <param name="screen">Where progress is told.</param>
internal sealed class CheckOfTimelines(Option<string> facts, Screen screen) : ICheck
{
    private const int UsualCases = 1_000;
    private const string What = "timelines checked";

    private readonly Option<int> _cases = new("--cases") { Description = "How many timelines of facts are drawn", HelpName = "N", DefaultValueFactory = _ => UsualCases };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "By which they are drawn: the same seed draws the same timelines on every machine",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    public void AddTo(Command command)
    {
        command.Add(_cases);
        command.Add(_seed);
    }

    public bool IsAskedForIn(ParseResult parsed) => parsed.GetValue(facts) is null;

    public void Look(ParseResult parsed, Faults faults)
    {
        if (IsAskedForIn(parsed) && Cases(parsed) < 1)
        {
            faults.Add(new Place(_cases.Name), $"{(Rational)Cases(parsed)} timelines show nothing", "1 or more");
        }

        foreach (var option in ((Option[])[_cases, _seed]).Where(option => !IsAskedForIn(parsed) && parsed.GetResult(option) is { Implicit: false }))
        {
            faults.Add(new Place(option.Name), "facts that are given are not drawn", $"{facts.Name} or {option.Name}");
        }
    }

    public Checked? Check(Agreement agreement, bool all, ParseResult parsed, Faults faults)
    {
        using var progress = new Progress(screen, What, Cases(parsed));
        var check = agreement.CheckInvariants(cases: Cases(parsed), seed: parsed.GetValue(_seed), progress: progress);
        return new(Publish.Check(check, all), check.Counterexamples.Any());
    }

    public Checked? Check(Agreement before, Agreement after, bool all, ParseResult parsed, Faults faults)
    {
        using var progress = new Progress(screen, What, Cases(parsed));
        var check = before.CheckChange(to: after, cases: Cases(parsed), seed: parsed.GetValue(_seed), progress: progress);
        return new(Publish.Check(check, all), check.BreaksAnything);
    }

    private int Cases(ParseResult parsed) => parsed.GetValue(_cases);
}
