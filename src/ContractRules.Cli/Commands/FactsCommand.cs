using System.CommandLine;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules facts</c>: what has to be supplied to settle an agreement.</summary>
internal static class FactsCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new AgreementArguments();
        var output = OutputOption.Of(OutputFormat.Every);
        var core = new Option<bool>("--core")
        {
            Description = "Only what ordinary periods cannot do without, and what the agreement calls ordinary: with it alone, their payments are determined",
        };
        var command = new Command("facts", "Lists the facts to supply; as csv, the header line of an empty facts file.") { core, output };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            if (arguments.AgreementIn(parsed, faults) is not { } found)
            {
                return faults.Report(screen);
            }

            Publish.Facts(found, parsed.GetValue(core)).Write(parsed.GetRequiredValue(output), screen);
            return ExitCode.Done;
        });
        return command;
    }
}
