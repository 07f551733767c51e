using System.CommandLine;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;
using ContractRules.Plans;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules plan</c>: an agreement as steps over columns, by which many ventures are settled at once.</summary>
internal static class PlanCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new AgreementArguments();
        var inForce = new Option<string?>("--in-force") { Description = "Show the plan of the text in force on this date, instead of those of all texts", HelpName = "DATE" };
        var readings = ReadingArguments.Option();
        var terms = new Option<string[]>("--term")
        {
            Description = "Plan this term alone, and what it needs, instead of all terms and payments; may be repeated",
            HelpName = "TERM",
            DefaultValueFactory = _ => [],
        };
        var command = new Command("plan", "Shows an agreement as it is computed for many ventures at once: its steps over columns of whole numbers.") { inForce, readings, terms };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var found = arguments.AgreementIn(parsed, faults);
            var read = found is null ? null : ReadingArguments.Apply(parsed.GetRequiredValue(readings), found, faults);
            var asked = read is null ? [] : TermArgument.Find(read, parsed.GetRequiredValue(terms), faults);
            var date = read is null ? null : SettlingArguments.DateIn(inForce.Name, parsed.GetValue(inForce), read, faults);
            if (read is null || faults.Any)
            {
                return faults.Report(screen);
            }

            if (PlanArgument.Of(read, asked.Count == 0 ? PlanChoice.Everything : PlanChoice.Of(asked.Select(term => term.Key)), faults) is not { } plan)
            {
                return faults.Report(screen);
            }

            screen.Output.Write(date is { } day ? plan.ToText(day) : plan.ToString());
            return ExitCode.Done;
        });
        return command;
    }
}
