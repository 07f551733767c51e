using System.CommandLine;
using ContractRules.Cli.Commands.Checks;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules check</c>: what a change of the text breaks, before anybody signs it; or an agreement held against its own invariants.</summary>
internal static class CheckCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new AgreementArguments();
        var against = new Option<string?>("--against")
        {
            Description = "The agreement as it was before the change: that of the same key in this assembly, whose code is run and whose printing is not shown; or a date, "
                + "for the agreement as it stood on that date, without the amendments that took effect later",
            HelpName = "OTHER.dll|DATE",
        };
        var all = new Option<bool>("--all")
        {
            Description = "Tell also the invariants that were kept, how figures came about, the facts that show each finding, and which ways of the rules no timeline went; JSON and CSV always do",
        };
        var output = OutputOption.Of(OutputFormat.Every);
        var ofVentures = new CheckOfVentures(screen);
        ICheck[] checks = [new CheckOfTimelines(ofVentures.Facts, screen), ofVentures];

        var command = new Command(
            "check",
            "Draws facts and readings, or takes the facts of many ventures (--facts), and looks for what breaks the agreement's invariants. With --against, checks a change: the "
            + "agreement given is that after it, the one of --against that before it. Tells what the change breaks, what becomes undetermined, which payment turns round, which period "
            + "of change is settled otherwise, what can change at all and what provably cannot. Ends with exit code 3 where an invariant is broken, of a change where it breaks one over "
            + "facts over which it was not broken before.");
        arguments.AddTo(command);
        command.Add(against);
        foreach (var check in checks)
        {
            check.AddTo(command);
        }

        command.Add(all);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var agreement = arguments.AgreementIn(parsed, faults);
            foreach (var check in checks)
            {
                check.Look(parsed, faults);
            }

            var before = agreement is not null && parsed.GetValue(against) is { } other ? AgreementBefore.Of(other, agreement, against.Name, faults) : null;
            if (agreement is not null && before is not null)
            {
                Comparability.Look(before, agreement, against, faults);
            }

            if (agreement is { Invariants.Count: 0 } && parsed.GetValue(against) is null)
            {
                faults.Add(new Place("agreement"), $"{agreement.Key} ships no invariants to check", $"one that does, or {against.Name}");
            }

            if (agreement is null || faults.Any)
            {
                return faults.Report(screen);
            }

            var asked = Array.Find(checks, check => check.IsAskedForIn(parsed))!;
            var found = before is null ? asked.Check(agreement, parsed.GetValue(all), parsed, faults) : asked.Check(before, agreement, parsed.GetValue(all), parsed, faults);
            if (found is null)
            {
                // What was wrong in facts was told with each row.
                faults.Report(screen);
                return ExitCode.BadInput;
            }

            found.Published.Write(parsed.GetRequiredValue(output), screen);
            return found.HasFaults ? ExitCode.BadInput : found.IsBroken ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }
}
