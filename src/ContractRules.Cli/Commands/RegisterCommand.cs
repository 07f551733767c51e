using System.CommandLine;
using ContractRules.Attribution;
using ContractRules.Cli.Files;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Registers;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules register</c>: from a list of cost items to the columns of a facts file.</summary>
internal static class RegisterCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new AgreementArguments();
        var items = new Option<string>("--items")
        {
            Description = $"The cost items: a CSV file in UTF-8 with the columns {string.Join(", ", CostItemsHeader.Required)} (every sub-clause that "
                + "covers the cost, with blanks between) and one for each mark of the register, such as pakistan-side (true, false or blank)",
            HelpName = "ITEMS.csv",
            Required = true,
        };
        var facts = new Option<string?>("--facts")
        {
            Description = "Add the totals to this facts file, instead of making one; where it has a figure already, that is a fault",
            HelpName = "FILE.csv",
        };
        var output = OutputOption.Of(OutputFormat.Csv, OutputFormat.Json, OutputFormat.Table, OutputFormat.Markdown, OutputFormat.Html);
        var command = new Command(
            "register", "Counts each cost item under one sub-clause, the first that covers it, and writes the totals of each period as a facts file.")
        {
            items,
            facts,
            output,
        };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var register = arguments.RegisterIn(parsed, faults);
            if (register is null)
            {
                return faults.Report(screen);
            }

            var opened = new TextFiles(screen.Input);
            var itemsFile = opened.Read(parsed.GetRequiredValue(items), faults) is { } text ? CostItemsFile.Read(text, register, faults) : null;
            var factsFile = parsed.GetValue(facts) is { } path && opened.Read(path, faults) is { } given ? FactsFile.Read(given, register.Agreement, faults) : null;
            var costs = register.Attribute(itemsFile?.Items ?? []);
            foreach (var fault in costs.Faults)
            {
                itemsFile!.Report(fault, faults);
            }

            var periods = faults.Any ? [] : factsFile is null ? costs.Totals : Added(costs, itemsFile!, factsFile, faults);
            if (faults.Any)
            {
                return faults.Report(screen);
            }

            if (factsFile is not null && parsed.GetRequiredValue(output) == OutputFormat.Csv)
            {
                FactsCsv.Write(ColumnsOf(register, factsFile), periods, screen.Output);
            }
            else
            {
                Publish.Register(costs).Write(parsed.GetRequiredValue(output), screen);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static EquatableArray<PeriodFacts> Added(AttributedCosts costs, CostItemsFile itemsFile, FactsFile factsFile, Faults faults)
    {
        var added = costs.AddTo(factsFile.Periods);
        foreach (var fault in added.ItemFaults)
        {
            itemsFile.Report(fault, faults);
        }

        foreach (var fault in added.FactFaults)
        {
            factsFile.Report(fault, faults);
        }

        return added.Periods;
    }

    private static EquatableArray<FactDeclaration> ColumnsOf(CostRegister register, FactsFile? factsFile) =>
        (factsFile?.Columns ?? []).Concat(register.Facts).Distinct().ToEquatableArray();
}
