using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Openings;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules opening</c>: the opening balances that a start in mid-life asks for, as a form to fill in.</summary>
internal static class OpeningCommand
{
    public static Command On(Screen screen)
    {
        var agreement = new AgreementArguments();
        var readings = ReadingArguments.Option();
        var through = new Option<string>("--through")
        {
            Description = "The last period before, such as 2002-12; settling goes on with the one after it",
            HelpName = "PERIOD",
            Required = true,
        };
        var output = OutputOption.Of(OutputFormat.Every);
        output.Description = "How to write the result; csv is a form to fill in, json a state in which what is not known is undetermined; --carried reads either";
        var command = new Command("opening", "Lists the opening balances that a start in the middle of an agreement's life asks for: all that its rules recall of the periods before. "
            + "In the column 'asked', before-1 is the value of the last period, before-2 that of the one before it, to-date the sum of all periods, settled-to-date the sum without what was open, "
            + "left-with the last value of a term that no clause defines any more, standing the last value given of a fact that holds until it is given anew, exercised the day of a power, "
            + "lots whether any are open, and through and periods the last period and how many there were.");
        agreement.AddTo(command);
        command.Add(through);
        command.Add(readings);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var found = agreement.AgreementIn(parsed, faults);
            var read = found is null ? null : ReadingArguments.Apply(parsed.GetRequiredValue(readings), found, faults);
            var opening = read is null ? null : BlankAfter(read, parsed.GetRequiredValue(through), faults);
            if (opening is null || faults.Any)
            {
                return faults.Report(screen);
            }

            if (parsed.GetRequiredValue(output) == OutputFormat.Json && opening.Periods is null)
            {
                faults.Add(new Place(output.Name), "no calendar tells how many periods there were, which a state has to say", "csv, and the number filled in");
                return faults.Report(screen);
            }

            Publish.Opening(opening).Write(parsed.GetRequiredValue(output), screen);
            return ExitCode.Done;
        });
        return command;
    }

    private static OpeningBalances? BlankAfter(Agreement agreement, string text, Faults faults)
    {
        if (SettlementPeriod.TryParse(text, out var period) && agreement.Periods.Include(period) && period.End >= agreement.Dated)
        {
            return OpeningBalances.After(agreement, period);
        }

        faults.Add(new Place("--through"), $"{Quoting.Of(text)} is no period of this agreement", $"one that ends on or after {new DateValue(agreement.Dated)}, such as {agreement.Periods.Holding(agreement.Dated)?.Label ?? "2002-10-01/2002-10-14"}");
        return null;
    }
}
