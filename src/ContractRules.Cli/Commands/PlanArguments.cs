using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Plans;
using NodaTime;

namespace ContractRules.Cli.Commands;

/// <summary>Which plan a command is about: of which agreement, how it is read, and which terms of it.</summary>
/// <param name="inForceMeans">What a date does on which a text is in force.</param>
internal sealed class PlanArguments(string inForceMeans)
{
    private AgreementArguments Agreement { get; } = new();

    private Option<string?> InForce { get; } = new("--in-force") { Description = inForceMeans, HelpName = "DATE" };

    private Option<string[]> Readings { get; } = ReadingArguments.Option();

    private Option<string[]> Terms { get; } = new("--term")
    {
        Description = "Plan this term alone, and what it needs, instead of all terms and payments; may be repeated",
        HelpName = "TERM",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        command.Add(InForce);
        command.Add(Readings);
        command.Add(Terms);
        Agreement.AddTo(command);
    }

    /// <summary>What is asked for; null, and faults, where it isn't there or is written wrongly.</summary>
    public (Agreement Agreement, PlanChoice Choice, LocalDate? InForce)? In(ParseResult parsed, Faults faults)
    {
        var found = Agreement.AgreementIn(parsed, faults);
        var read = found is null ? null : ReadingArguments.Apply(parsed.GetRequiredValue(Readings), found, faults);
        if (read is null)
        {
            return null;
        }

        var asked = TermArgument.Find(read, parsed.GetRequiredValue(Terms), faults);
        var date = SettlingArguments.DateIn(InForce.Name, parsed.GetValue(InForce), read, faults);
        return faults.Any ? null : (read, asked.Count == 0 ? PlanChoice.Everything : PlanChoice.Of(asked.Select(term => term.Key)), date);
    }

    /// <summary>The plan; null, and faults, where a rule has no step.</summary>
    public static Plan? PlanOf(Agreement agreement, PlanChoice choice, Faults faults) =>
        ByPlan(agreement, () => Plan.Of(agreement, choice), "rules for which there are steps, or other terms", faults);

    /// <summary>What is done by a plan of an agreement; null, and faults, where a rule has no step.</summary>
    public static T? ByPlan<T>(Agreement agreement, Func<T?> done, string expected, Faults faults)
        where T : class
    {
        try
        {
            return done();
        }
        catch (PlanRefusedException refused)
        {
            foreach (var refusal in refused.Refusals)
            {
                faults.Add(new Place(agreement.Key), $"{refusal}", expected);
            }

            return null;
        }
    }
}
