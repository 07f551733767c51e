using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Differences;
using ContractRules.Documents;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules compare</c>: two versions, two ways to read, or an agreement and itself rewritten, in money over the same facts.</summary>
internal static class CompareCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new SettlingArguments(screen, mayStartOnADay: true);
        var to = new Option<string?>("--to")
        {
            Description = "Compare with the text in force on this date, throughout; with --from DATE alone, with the latest",
            HelpName = "DATE",
        };
        var against = new Option<string?>("--against")
        {
            Description = "Compare with the agreement of the same key in this assembly. Its code is run; what it prints is not shown",
            HelpName = "MY-AGREEMENTS.dll",
        };
        var readingsA = ReadingArguments.Option("--reading-a", "How to read the first alone; may be repeated");
        var readingsB = ReadingArguments.Option("--reading-b", "How to read the second alone; may be repeated");
        var output = OutputOption.Of(OutputFormat.Every);
        var strict = new Option<bool>("--strict") { Description = "End with exit code 3 where any difference is open" };

        var command = new Command(
            "compare",
            "Compares two versions (--from DATE --to DATE), two ways to read (--reading-a, --reading-b) or two assemblies (--against) over the same facts: what each payment "
            + "differs by, period by period and in all, and which clauses and readings cause it.");
        arguments.AddTo(command);
        command.Add(to);
        command.Add(against);
        command.Add(readingsA);
        command.Add(readingsB);
        command.Add(output);
        command.Add(strict);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var (first, second) = BothIn(faults);
            var difference = first is null || second is null ? null : DifferenceOf(arguments, first, second, parsed, faults);
            if (difference is null || faults.Any)
            {
                return faults.Report(screen);
            }

            Publish.Comparison(difference).Write(parsed.GetRequiredValue(output), screen);
            return parsed.GetValue(strict) && difference.IsOpen ? ExitCode.Undetermined : ExitCode.Done;

            (Agreement? First, Agreement? Second) BothIn(Faults faults)
            {
                if (arguments.WrittenIn(parsed, faults) is not { } written)
                {
                    return (null, null);
                }

                var other = parsed.GetValue(against) is { } path ? AgreementArguments.AgreementOf(path, written.Key, faults) : written;
                var (from, until) = (arguments.DayIn(parsed), parsed.GetValue(to));
                (string Option, string? Day) throughout = (arguments.InForce.Name, parsed.GetValue(arguments.InForce));
                var both = SettlingArguments.ReadingsIn(parsed, arguments.Readings);
                var first = arguments.AsAsked(
                    written,
                    parsed,
                    from is not null ? ("--from", from) : throughout.Day is null && until is not null ? (to.Name, $"{new DateValue(written.Dated)}") : throughout,
                    both.Concat(SettlingArguments.ReadingsIn(parsed, readingsA)),
                    faults);
                var second = other is null ? null : arguments.AsAsked(
                    other,
                    parsed,
                    until is not null ? (to.Name, until) : from is not null ? (to.Name, LatestOf(other)) : throughout,
                    both.Concat(SettlingArguments.ReadingsIn(parsed, readingsB)),
                    faults,
                    first.Holidays);
                return (first, second);
            }
        });
        return command;
    }

    private static string LatestOf(Agreement agreement) => $"{new DateValue(agreement.Versions[^1].InForceFrom)}";

    private static AgreementDifference? DifferenceOf(SettlingArguments arguments, Agreement first, Agreement second, ParseResult parsed, Faults faults)
    {
        if (faults.Any)
        {
            return null;
        }

        var facts = arguments.FactsIn(first.Taking(second), parsed, faults);
        var carried = arguments.CarriedInto(first, parsed, faults);
        var difference = facts is null || faults.Any ? null : Compared(first, second, facts, carried, faults);
        if (difference is not null)
        {
            Settled.Report(difference.Faults, facts!, carried, faults);
        }

        return difference;
    }

    // What of two assemblies cannot be compared, the agreements themselves know.
    private static AgreementDifference? Compared(Agreement first, Agreement second, FactsFile facts, Carried? carried, Faults faults)
    {
        try
        {
            return first.CompareWith(second, facts.Periods, carried?.State);
        }
        catch (ArgumentException wrong)
        {
            faults.Add(new Place("--against"), wrong.InWords(), "");
            return null;
        }
    }
}
