using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Testing.Changes;
using ContractRules.Testing.Invariants;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules check</c>: what a change of the text breaks, before anybody signs it; or an agreement held against its own invariants.</summary>
internal static class CheckCommand
{
    private const int UsualCases = 1_000;

    private const string What = "timelines checked";

    public static Command On(Screen screen)
    {
        var arguments = new AgreementArguments();
        var against = new Option<string?>("--against")
        {
            Description = "The agreement as it was before the change: that of the same key in this assembly, whose code is run and whose printing is not shown; or a date, "
                + "for the agreement as it stood on that date, without the amendments that took effect later",
            HelpName = "OTHER.dll|DATE",
        };
        var cases = new Option<int>("--cases") { Description = "How many timelines of facts are drawn", HelpName = "N", DefaultValueFactory = _ => UsualCases };
        var seed = new Option<int>("--seed") { Description = "By which they are drawn: the same seed draws the same timelines on every machine", HelpName = "N", DefaultValueFactory = _ => 1 };
        var output = OutputOption.Of(OutputFormat.Every);

        var command = new Command(
            "check",
            "Draws facts and readings and looks for what breaks the agreement's invariants. With --against, checks a change: the agreement given is that after it, the one of "
            + "--against that before it. Tells what the change breaks, what becomes undetermined, which payment turns round, which period of change is settled otherwise, what "
            + "can change at all and what provably cannot. Ends with exit code 3 where an invariant is broken, of a change where it breaks one over facts over which it was not broken before.");
        arguments.AddTo(command);
        command.Add(against);
        command.Add(cases);
        command.Add(seed);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var agreement = arguments.AgreementIn(parsed, faults);
            var (drawn, by) = (parsed.GetRequiredValue(cases), parsed.GetRequiredValue(seed));
            if (drawn < 1)
            {
                faults.Add(new Place(cases.Name), $"{(Rational)drawn} timelines show nothing", "1 or more");
            }

            var before = agreement is not null && parsed.GetValue(against) is { } other ? Before(other, agreement, against.Name, faults) : null;
            if (agreement is { Invariants.Count: 0 } && parsed.GetValue(against) is null)
            {
                faults.Add(new Place("agreement"), $"{agreement.Key} ships no invariants to check", $"one that does, or {against.Name}");
            }

            if (agreement is null || faults.Any)
            {
                return faults.Report(screen);
            }

            var (published, isBroken) = parsed.GetValue(against) is null ? Checked(agreement, drawn, by, screen) : Checked(before!, agreement, drawn, by, screen, against.Name, faults);
            if (published is null)
            {
                return faults.Report(screen);
            }

            published.Write(parsed.GetRequiredValue(output), screen);
            return isBroken ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    private static (Publication? Published, bool IsBroken) Checked(Agreement agreement, int cases, int seed, Screen screen)
    {
        using var progress = new Progress(screen, What, cases);
        var check = agreement.CheckInvariants(cases: cases, seed: seed, progress: progress);
        return (Publish.Check(check), check.Counterexamples.Any());
    }

    // What of two assemblies cannot be compared, the agreements themselves know.
    private static (Publication? Published, bool IsBroken) Checked(Agreement before, Agreement after, int cases, int seed, Screen screen, string option, Faults faults)
    {
        using var progress = new Progress(screen, What, cases);
        try
        {
            var check = before.CheckChange(to: after, cases: cases, seed: seed, progress: progress);
            return (Publish.Check(check), check.BreaksAnything);
        }
        catch (ArgumentException wrong)
        {
            faults.Add(new Place(option), wrong.InWords(), "");
            return (null, false);
        }
    }

    private static Agreement? Before(string other, Agreement agreement, string option, Faults faults)
    {
        if (!other.All(sign => char.IsAsciiDigit(sign) || sign == '-'))
        {
            return AgreementArguments.AgreementOf(other, agreement.Key, faults);
        }

        try
        {
            return SettlingArguments.DateIn(option, other, agreement, faults) is { } date ? agreement.AsItStoodOn(date) : null;
        }
        catch (AgreementFaultsException wrong)
        {
            foreach (var fault in wrong.Faults)
            {
                faults.Add(new Place(option), $"without amendments that take effect later: {fault}", "a date on which the agreement stands");
            }

            return null;
        }
    }
}
