using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Comparison;
using ContractRules.Documents;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules true-up</c>: a fiscal year settled again with audited facts, and the payments that make up the difference.</summary>
internal static class TrueUpCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new SettlingArguments(screen);
        var audited = new Option<string>("--audited")
        {
            Description = "What the audit adjusts: a CSV file like that of the facts, with lines for periods of the year only. A cell "
                + "that is filled takes the place of the figure in the facts (0 where there was none after all); a blank cell, a column "
                + "or a period left out keeps it",
            HelpName = "FILE.csv",
            Required = true,
        };
        var year = new Option<string>("--year")
        {
            Description = "The fiscal year: a calendar year such as 2003, or any span of whole periods such as 2002-07-01/2003-06-30",
            HelpName = "YEAR",
            Required = true,
        };
        var output = OutputOption.Of(OutputFormat.Every);
        var strict = new Option<bool>("--strict") { Description = "End with exit code 3 where any difference of the year is open" };

        var command = new Command(
            "true-up",
            "Settles a fiscal year again with audited facts: what each period and the year differ by, clause by clause, and who pays whom. "
            + "Periods before the year stay as settled; what changes in periods after it is told apart.");
        arguments.AddTo(command);
        command.Add(audited);
        command.Add(year);
        command.Add(output);
        command.Add(strict);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var agreement = arguments.AgreementIn(parsed, faults);
            var trueUp = agreement is null
                ? null
                : TrueUpOf(arguments, agreement, parsed, parsed.GetRequiredValue(audited), parsed.GetRequiredValue(year), faults);
            if (agreement is null || trueUp is null || faults.Any)
            {
                return faults.Report(screen);
            }

            Publish.TrueUp(agreement, trueUp).Write(parsed.GetRequiredValue(output), screen);
            return parsed.GetValue(strict) && trueUp.OfYear.IsOpen ? ExitCode.Undetermined : ExitCode.Done;
        });
        return command;
    }

    // All that is wrong is told together: in the facts, in the audited ones, and in the year.
    private static TrueUp? TrueUpOf(SettlingArguments arguments, Agreement agreement, ParseResult parsed, string auditedPath, string yearText, Faults faults)
    {
        var (facts, carried) = (arguments.FactsIn(agreement, parsed, faults), arguments.CarriedInto(agreement, parsed, faults));
        var audited = arguments.Files.Read(auditedPath, faults) is { } text ? FactsFile.Read(text, agreement, faults, mayLeaveOut: true) : null;
        if (!SettlementPeriod.TryParse(yearText, out var year))
        {
            faults.Add(new Place("--year"), $"{Quoting.Of(yearText)} is no year", "a year such as 2003, or a span such as 2002-07-01/2003-06-30");
        }

        if (facts is null || audited is null || year is null || faults.Any)
        {
            return null;
        }

        // Faults in the facts as settled are told at their file; all others are then those of the year and the audited file.
        Settled.Report(agreement.Settle(facts.Periods, carried?.State).Faults, facts, carried, faults);
        var trueUp = faults.Any ? null : agreement.TrueUp(facts.Periods, audited.Periods, year, carried?.State);
        foreach (var fault in trueUp?.Faults ?? [])
        {
            if (audited.Periods.Any(period => period.Period.Label == fault.Period))
            {
                audited.Report(fault, faults);
            }
            else
            {
                faults.Add(new Place("--year"), fault.Period == year.Label ? fault.Found : $"{fault.Period}: {fault.Found}", fault.Expected);
            }
        }

        return trueUp;
    }
}
