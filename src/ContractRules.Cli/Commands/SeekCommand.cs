using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Cli.Terminal;
using ContractRules.Documents;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary><c>contract-rules seek</c>: which values of a fact make a term come to what is asked, the least of them proved by the step below.</summary>
internal static class SeekCommand
{
    private static readonly Place ByTheFact = new("--by");

    public static Command On(Screen screen)
    {
        var arguments = new SettlingArguments(screen);
        var term = new Option<string>("--term") { Description = "The term, by its key, such as net-profit", HelpName = "TERM", Required = true };
        var reaches = new Option<string?>("--reaches")
        {
            Description = "What the term is to be at least: an amount; a date, then it is to be that or later; of a condition true or false",
            HelpName = "VALUE",
        };
        var fallsTo = new Option<string?>("--falls-to") { Description = "What the term is to be at most: an amount; a date, then it is to be that or earlier", HelpName = "VALUE" };
        var by = new Option<string>("--by")
        {
            Description = "The fact to vary, by its key: it is given the same value in every period that asks for it, whatever the file says, over its whole range",
            HelpName = "FACT",
            Required = true,
        };
        var period = new Option<string?>("--period") { Description = "The period in which the term is looked at, such as 2003-03; the last one unless given", HelpName = "PERIOD" };
        var during = new Option<string?>("--in") { Description = "Vary the fact in this period alone; all others keep what the file says", HelpName = "PERIOD" };
        var most = new Option<int>("--most")
        {
            Description = $"How many values to settle, or intervals to look at, before the rest is only searched; {GoalSeek.UsualMost} unless given",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => GoalSeek.UsualMost,
            CustomParser = Count,
        };
        var strict = new Option<bool>("--strict") { Description = "End with exit code 3 where no value does it, or it is not proved which is the least" };
        var output = OutputOption.Of(OutputFormat.Every);
        var command = new Command("seek", "Seeks the values of a fact with which a term reaches, or falls to, what is asked: exact to the smallest step, the least proved by the step below.");
        arguments.AddTo(command);
        foreach (var option in (Option[])[term, reaches, fallsTo, by, period, during, most, output, strict])
        {
            command.Add(option);
        }

        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(reaches) is null == parsed.GetValue(fallsTo) is null)
            {
                parsed.AddError("expected one of --reaches and --falls-to");
            }
        });
        command.SetAction(parsed =>
        {
            var faults = new Faults();
            var agreement = arguments.AgreementIn(parsed, faults);
            var facts = agreement is null ? null : arguments.FactsIn(agreement, parsed, faults);
            var carried = agreement is null ? null : arguments.CarriedInto(agreement, parsed, faults);
            var declared = agreement is null ? null : TermArgument.Find(agreement, parsed.GetRequiredValue(term), faults, new Place(term.Name));
            var goal = declared is null ? null
                : parsed.GetValue(reaches) is { } least ? GoalOf(declared, reaches.Name, least, Goal.Reaches, faults)
                : GoalOf(declared, fallsTo.Name, parsed.GetValue(fallsTo)!, Goal.FallsTo, faults);
            var fact = agreement is null ? null : FactOf(agreement, parsed.GetRequiredValue(by), faults);
            var looked = facts is null ? null : PeriodOf(period.Name, parsed.GetValue(period), facts, faults);
            var only = facts is null ? null : PeriodOf(during.Name, parsed.GetValue(during), facts, faults);
            if (faults.Any)
            {
                return faults.Report(screen);
            }

            var sought = Sought(agreement!, facts!, looked is null ? goal! : goal!.In(looked), fact!, only, carried, parsed.GetRequiredValue(most), faults);
            if (sought is null || faults.Any)
            {
                return faults.Report(screen);
            }

            Publish.Sought(sought).Write(parsed.GetRequiredValue(output), screen);
            return parsed.GetValue(strict) && (sought.Least is null || !sought.IsProved) ? ExitCode.Undetermined : ExitCode.Done;
        });
        return command;
    }

    private static Sought? Sought(Agreement agreement, FactsFile facts, Goal goal, FactDeclaration fact, SettlementPeriod? only, Carried? carried, int most, Faults faults)
    {
        if (facts.Periods.Count == 0)
        {
            faults.Add(new Place("--facts"), "there are no periods", "a line for one period or more");
            return null;
        }

        try
        {
            var sought = agreement.Seek(facts.Periods, goal, fact, only, carried?.State, most);
            Settled.Report(sought.Faults, facts, carried, faults);
            return sought;
        }
        catch (ArgumentException wrong)
        {
            // Whether a clause in force in the period defines the term, and the other period comes no later, the search itself knows.
            faults.Add(new Place(wrong.ParamName == "during" ? "--in" : "--period"), wrong.InWords(), "");
            return null;
        }
    }

    private static Goal? GoalOf(TermDeclaration term, string option, string text, Func<TermDeclaration, Value, Goal> goal, Faults faults)
    {
        if (BalanceReader.Parse(text.Trim(), term.Measure) is not { } value)
        {
            faults.Add(new Place(option), $"{term}: {Quoting.Of(text)} is no such value", BalanceReader.Expected(term.Measure));
            return null;
        }

        if (value is TruthValue && option == "--falls-to")
        {
            faults.Add(new Place(option), $"{term} holds or doesn't, and cannot fall", "--reaches true or --reaches false");
            return null;
        }

        return goal(term, value);
    }

    // What stands in a clause is changed by an amendment, and no fact.
    private static FactDeclaration? FactOf(Agreement agreement, string key, Faults faults)
    {
        if (agreement.TryGetFact(key, out var fact))
        {
            return fact;
        }

        var clause = agreement.Versions.SelectMany(version => version.Clauses).FirstOrDefault(clause => clause.Reference.ToString() == key);
        var isTerm = agreement.Versions.Any(version => version.TryDefine(key, out _));
        var near = Nearest.To(key, agreement.Facts.Select(one => (one.Key, one.Title)));
        faults.Add(
            ByTheFact,
            clause is not null ? $"{Quoting.Of(key)} is a clause: what it states is no fact, and changes by an amendment alone, which 'contract-rules compare' prices"
                : isTerm ? $"{Quoting.Of(key)} is a term, which follows from facts"
                : $"{Quoting.Of(key)} is no fact of this agreement",
            clause is null && near.Count > 0 ? Quoting.OneOf(near) : $"a fact that 'contract-rules facts {agreement.Key}' lists");
        return null;
    }

    private static SettlementPeriod? PeriodOf(string option, string? text, FactsFile facts, Faults faults)
    {
        if (text is null || facts.Periods.Count == 0)
        {
            return null;
        }

        if (SettlementPeriod.TryParse(text, out var period) && facts.Periods.Any(given => given.Period == period))
        {
            return period;
        }

        faults.Add(
            new Place(option),
            period is null ? $"{Quoting.Of(text)} is no period" : $"{period} is not in the facts file",
            $"a period from {facts.Periods[0].Period} to {facts.Periods[^1].Period}");
        return null;
    }

    private static int Count(ArgumentResult found)
    {
        if (int.TryParse(found.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        found.AddError("--most: expected a whole number of values, 1 or more");
        return 0;
    }
}
