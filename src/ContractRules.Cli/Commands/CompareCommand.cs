using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Commands.Ventures;
using ContractRules.Cli.Terminal;
using ContractRules.Differences;
using ContractRules.Documents;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules compare</c>: two versions, two ways to read, or an agreement and itself rewritten, in money over the same facts.</summary>
internal static class CompareCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new CompareArguments(screen);
        var output = OutputOption.Of(OutputFormat.Every);
        var strict = new Option<bool>("--strict") { Description = "End with exit code 3 where any difference is open" };
        var ofVentures = new CompareVentureArguments(arguments, output, strict);

        var command = new Command(
            "compare",
            "Compares two versions (--from DATE --to DATE), two ways to read (--reading-a, --reading-b) or two assemblies (--against) over the same facts: what each payment "
            + "differs by, period by period and in all, and which clauses and readings cause it.");
        arguments.AddTo(command);
        command.Add(output);
        command.Add(strict);
        ofVentures.AddTo(command);
        command.SetAction(parsed =>
        {
            if (ofVentures.Ventures.AreAskedForIn(parsed))
            {
                return CompareVentures.Run(command, parsed, arguments, ofVentures, screen);
            }

            var faults = new Faults();
            ofVentures.RefuseAll(parsed, faults);
            var difference = arguments.BothIn(parsed, faults) is var (first, second) ? DifferenceOf(arguments, first, second, parsed, faults) : null;
            if (difference is null || faults.Any)
            {
                return faults.Report(screen);
            }

            Publish.Comparison(difference).Write(parsed.GetRequiredValue(output), screen);
            return parsed.GetValue(strict) && difference.IsOpen ? ExitCode.Undetermined : ExitCode.Done;
        });
        return command;
    }

    private static AgreementDifference? DifferenceOf(CompareArguments arguments, Agreement first, Agreement second, ParseResult parsed, Faults faults)
    {
        var facts = arguments.Settling.FactsIn(first.Taking(second), parsed, faults);
        var carried = arguments.Settling.CarriedInto(first, parsed, faults);
        var difference = facts is null || faults.Any ? null : first.CompareWith(second, facts.Periods, carried?.State);
        if (difference is not null)
        {
            Settled.Report(difference.Faults, facts!, carried, faults);
        }

        return difference;
    }
}
