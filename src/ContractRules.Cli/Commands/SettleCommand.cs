using System.CommandLine;
using ContractRules.Cli.Commands.Ventures;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules settle</c>: statements of all periods, for people or for other programs.</summary>
internal static class SettleCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new SettlingArguments(screen);
        var statement = new StatementArguments(arguments);
        var period = new Option<string?>("--period")
        {
            Description = "State this period only, such as 2002-10, on a page that adds up; the periods before it are still settled",
            HelpName = "PERIOD",
        };
        var output = OutputOption.Of([.. OutputFormat.Every.Union(OutputFormat.OfVentures)]);
        var strict = new Option<bool>("--strict") { Description = "End with exit code 3 where any term or payment is undetermined" };

        var issued = new Option<bool>("--issued")
        {
            Description = "State each period as it was issued, on the first day on which its facts were known, with the adjustments of earlier periods; "
                + "the facts have to tell days in a column 'known-on'",
        };

        var command = new Command("settle", "Settles each period of a facts file: what every term comes to, and who pays what by when.");
        var carriedOut = CarriedOut.Option();
        arguments.AddTo(command);
        command.Add(carriedOut);
        command.Add(period);
        command.Add(output);
        statement.AddTo(command);
        command.Add(issued);
        command.Add(strict);
        var ofVentures = new SettleVentureArguments(arguments, statement.Terms, output, carriedOut, strict);
        ofVentures.AddTo(command);
        command.SetAction(parsed =>
        {
            if (ofVentures.Ventures.AreAskedForIn(parsed))
            {
                return SettleVentures.Run(command, parsed, arguments, ofVentures, isStrict: parsed.GetValue(strict), screen);
            }

            var faults = new Faults();
            ofVentures.RefuseAll(parsed, faults);
            if (!OutputFormat.Every.Contains(parsed.GetRequiredValue(output)))
            {
                faults.Add(new Place(output.Name), $"a statement is not written as {parsed.GetRequiredValue(output)}", Quoting.OneOf(OutputFormat.Every));
            }

            var agreement = arguments.AgreementIn(parsed, faults);
            var settled = agreement is null ? null
                : parsed.GetValue(issued) ? arguments.Issue(agreement, parsed, issued.Name, faults)
                : arguments.Settle(agreement, parsed, faults);
            var stated = settled is null ? null : PeriodArgument.Select(settled, parsed.GetValue(period), faults);
            var options = agreement is null ? null : statement.OptionsIn(agreement, settled, parsed, faults);
            if (settled is not null && !faults.Any && parsed.GetValue(carriedOut) is { } path)
            {
                CarriedOut.Write(settled, path, parsed.GetRequiredValue(arguments.Facts), faults);
            }

            if (stated is null || faults.Any)
            {
                return faults.Report(screen);
            }

            Publish.Statements(stated, options).Write(parsed.GetRequiredValue(output), screen, StatementHints.Of(stated, options!));
            return parsed.GetValue(strict) && !stated.IsDetermined ? ExitCode.Undetermined : ExitCode.Done;
        });
        return command;
    }
}
