using System.CommandLine;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Input;
using ContractRules.Documents.Reports;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules clauses</c>: the text in force, clause by clause, and what each computes.</summary>
internal static class ClausesCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new AgreementArguments();
        var inForce = new Option<string?>("--in-force") { Description = "Show the text in force on this date, instead of the latest", HelpName = "DATE" };
        var output = OutputOption.Of(OutputFormat.Table, OutputFormat.Markdown);
        var command = new Command("clauses", "Lists the clauses in force: what each says, and what it computes or why it computes nothing.")
        {
            inForce,
            output,
        };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var found = arguments.AgreementIn(parsed, faults);
            var chosen = found is null ? null : SettlingArguments.AsInForce(found, parsed.GetValue(inForce), faults);
            if (chosen is null || faults.Any)
            {
                return faults.Report(screen);
            }

            var version = chosen.InForceOn(chosen.Versions[^1].InForceFrom)!;
            if (parsed.GetRequiredValue(output) == OutputFormat.Markdown)
            {
                Markdown.Write(ClausesReport.Wide(chosen, version), screen.Output);
            }
            else
            {
                Table.Write(ClausesReport.Narrow(chosen, version, screen.Width), screen);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
