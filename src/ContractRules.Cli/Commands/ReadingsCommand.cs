using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Commands.Ventures;
using ContractRules.Cli.Terminal;
using ContractRules.Comparison;
using ContractRules.Documents;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules readings</c>: what the text of an agreement leaves open, how it can be read, and over facts what each way would move.</summary>
internal static class ReadingsCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new SettlingArguments(screen);
        arguments.Facts.Required = false;
        arguments.Facts.Description = "Price each way to read the text over these facts: what it would move for each party, alone, and the worst and the best of all together. "
            + "A file as 'contract-rules settle' reads it, also one of many ventures, which is gone through several times";
        var command = new Command("readings", "Lists what the text leaves open, how it can be read, and why the default is the default; with --facts also what each other way would move.");
        var output = OutputOption.Of(OutputFormat.Every);
        arguments.AddTo(command);
        command.Add(output);
        var ventures = new VentureArguments(arguments, "priced", where: "leave out that venture and price the others");
        ventures.AddTo(command);
        command.SetAction(parsed =>
        {
            if (ventures.AreAskedForIn(parsed))
            {
                return PriceVentures.Run(command, parsed, arguments, ventures, output, screen);
            }

            var faults = new Faults();
            ventures.RefuseAll(parsed, [], VentureArguments.InTheFacts, faults);
            var agreement = arguments.AgreementIn(parsed, faults);
            var published = agreement is null ? null : parsed.GetValue(arguments.Facts) is null ? Listed(arguments, agreement, parsed, faults) : Priced(arguments, agreement, parsed, faults);
            if (published is null || faults.Any)
            {
                return faults.Report(screen);
            }

            published.Write(parsed.GetRequiredValue(output), screen);
            return ExitCode.Done;
        });
        return command;
    }

    private static Publication Listed(SettlingArguments arguments, Agreement agreement, ParseResult parsed, Faults faults)
    {
        if (parsed.GetRequiredValue(arguments.Items).Length > 0)
        {
            faults.Add(new Place(arguments.Items.Name), "nothing is settled without facts", $"{arguments.Facts.Name}, too");
        }

        if (parsed.GetValue(arguments.CarriedIn) is not null)
        {
            faults.Add(new Place(arguments.CarriedIn.Name), "nothing is settled without facts", $"{arguments.Facts.Name}, too");
        }

        return Publish.Readings(agreement);
    }

    private static Publication? Priced(SettlingArguments arguments, Agreement agreement, ParseResult parsed, Faults faults)
    {
        var (facts, carried) = (arguments.FactsIn(agreement, parsed, faults), arguments.CarriedInto(agreement, parsed, faults));
        if (facts is null || faults.Any)
        {
            return null;
        }

        var priced = agreement.PriceCombinations(facts.Periods, carried?.State);
        if (priced.Alone.Prices.Count == 0)
        {
            Settled.Report(priced.Faults, facts, carried, faults);
        }

        return faults.Any ? null : Publish.PricedReadings(agreement, priced);
    }
}
