using System.CommandLine;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules plan</c>: an agreement as steps over columns, by which many ventures are settled at once.</summary>
internal static class PlanCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new PlanArguments("Show the plan of the text in force on this date, instead of those of all texts");
        var command = new Command("plan", "Shows an agreement as it is computed for many ventures at once: its steps over columns of whole numbers.");
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            if (arguments.In(parsed, faults) is not { } asked || PlanArguments.PlanOf(asked.Agreement, asked.Choice, faults) is not { } plan)
            {
                return faults.Report(screen);
            }

            screen.Output.Write(asked.InForce is { } day ? plan.ToText(day) : plan.ToString());
            return ExitCode.Done;
        });
        return command;
    }
}
