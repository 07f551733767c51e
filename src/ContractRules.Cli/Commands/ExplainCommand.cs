using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ContractRules.Cli.Rows;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Input;
using ContractRules.Explanation;
using ContractRules.Rules;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules explain</c>: how one figure of one period came about.</summary>
internal static class ExplainCommand
{
    public static Command On(Screen screen)
    {
        var arguments = new SettlingArguments(screen);
        var warehouse = new WarehouseArguments(arguments);
        var term = new Argument<string>("term") { Description = "The term to explain, by its key, such as net-profit; the key of a stream explains each of its members" };
        var period = new Option<string>("--period") { Description = "The period, such as 2002-10", HelpName = "PERIOD", Required = true };
        var output = OutputOption.Of(OutputFormat.Every);
        var rounded = OutputOption.Rounded();
        var depth = new Option<int?>("--depth")
        {
            Description = $"How many levels to tell under the figure, 1 or more; {ExplanationOptions.UsualDepth} unless given, all with --item and as JSON",
            HelpName = "NUMBER",
            CustomParser = Levels,
        };
        var all = new Option<bool>("--all") { Description = "Tell everything: all levels, every rule in full, and what could not matter" };
        var keys = new Option<bool>("--keys") { Description = "Call facts and terms by their keys, instead of by their titles" };
        var items = new Option<string[]>("--item")
        {
            Description = "Explain this item or lot in full, by its key; of many otherwise only the first is. May be repeated",
            HelpName = "KEY",
            DefaultValueFactory = _ => [],
        };
        var command = new Command("explain", "Explains a term of one period: the clauses, rules and values that it follows from.");
        arguments.AddTo(command);
        warehouse.AddTo(command);
        command.Arguments.Add(term);
        command.Add(period);
        command.Add(output);
        command.Add(rounded);
        command.Add(depth);
        command.Add(all);
        command.Add(keys);
        command.Add(items);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(all) && parsed.GetValue(depth) is not null)
            {
                parsed.AddError("--all tells all levels: expected --all or --depth, not both");
            }
        });
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var agreement = arguments.AgreementIn(parsed, faults);
            var declared = agreement is null ? [] : TermArgument.Find(agreement, [parsed.GetRequiredValue(term)], faults);
            var held = agreement is not null && declared.Count > 0 && warehouse.AreAskedIn(parsed) ? warehouse.Settle(agreement, declared, parsed.GetRequiredValue(period), parsed, faults) : null;
            var settled = agreement is null ? null
                : warehouse.AreAskedIn(parsed) ? held?.Settled
                : arguments.Rows.AreStateIn(parsed) ? arguments.Rows.SettleFromState(agreement, declared, parsed, faults)
                : arguments.Settle(agreement, parsed, faults);
            var stated = settled is null ? null : PeriodArgument.Select(settled, parsed.GetRequiredValue(period), faults);
            if (stated is null || declared.Count == 0)
            {
                return faults.Report(screen);
            }

            var statement = stated.Statements[0];
            var derivations = statement.Explain([.. declared.Select(one => one.Key)], [.. parsed.GetRequiredValue(items)]);
            foreach (var unknown in parsed.GetRequiredValue(items).Where(key => !statement.HasItem(key)))
            {
                faults.Add(new Place(items.Name), $"{Quoting.Of(unknown)} is no item of {statement.Period}", "the key of an item given for the period, or of a lot that was open in it");
            }

            if (faults.Any)
            {
                return faults.Report(screen);
            }

            if (derivations.Count == 0)
            {
                faults.Add(new Place("term"), $"no clause in force in {statement.Period} defines {declared[0]}", $"a term of {statement.Version}");
                return faults.Report(screen);
            }

            var isForMachines = parsed.GetRequiredValue(output) is OutputFormat.Json or OutputFormat.Csv;
            var inFull = parsed.GetValue(all) || (isForMachines && parsed.GetValue(depth) is null);
            var usual = inFull || parsed.GetRequiredValue(items).Length > 0 ? (int?)null : ExplanationOptions.UsualDepth;
            var naming = parsed.GetValue(keys) ? Naming.Keys : Naming.Titles;
            Publish.Explanation(stated.Agreement, derivations, parsed.GetValue(depth) ?? usual, naming, inFull, parsed.GetValue(rounded))
                .Write(parsed.GetRequiredValue(output), screen);
            return held is null ? ExitCode.Done : HeldFigures.Tell(held.Value.Differences, statement.Period, screen);
        });
        return command;
    }

    private static int? Levels(ArgumentResult found)
    {
        if (int.TryParse(found.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var levels) && levels > 0)
        {
            return levels;
        }

        found.AddError("--depth: expected a whole number of levels, 1 or more");
        return null;
    }
}
