using System.CommandLine;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules readings</c>: what the text of an agreement leaves open, and how it can be read.</summary>
internal static class ReadingsCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new AgreementArguments();
        var command = new Command("readings", "Lists what the text leaves open, how it can be read, and why the default is the default.");
        var output = OutputOption.Of(OutputFormat.Every);
        arguments.AddTo(command);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            if (arguments.AgreementIn(parsed, faults) is not { } found)
            {
                return faults.Report(screen);
            }

            Publish.Readings(found).Write(parsed.GetRequiredValue(output), screen);
            return ExitCode.Done;
        });
        return command;
    }
}
