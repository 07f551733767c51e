using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;

namespace ContractRules.Cli.Commands;

/// <summary>The values of terms assumed on the command line: <c>net-profit=25000</c>.</summary>
internal static class AssumptionArguments
{
    private static readonly Place Here = new("--assume");

    /// <summary>The agreement on that footing. What cannot be assumed goes to the faults.</summary>
    public static Agreement Apply(IEnumerable<string> choices, Agreement agreement, Faults faults)
    {
        var assumed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            if (choice.Split('=', 2) is not [var key, var text])
            {
                faults.Add(Here, $"{Quoting.Of(choice)} assumes nothing", "TERM=VALUE, such as net-profit=25000");
            }
            else if (TermArgument.Find(agreement, key, faults, Here) is not { } term)
            {
                continue;
            }
            else if (!assumed.Add(key))
            {
                faults.Add(Here, $"{key} is assumed twice", "one value for each term");
            }
            else if (BalanceReader.Parse(text.Trim(), term.Measure) is not { } value)
            {
                faults.Add(Here, $"{key}: {Quoting.Of(text)} is no such value", BalanceReader.Expected(term.Measure));
            }
            else
            {
                agreement = Assuming(agreement, () => agreement.Assuming(term, value), faults);
            }
        }

        return agreement;
    }

    // What a term never comes to, the agreement itself knows.
    private static Agreement Assuming(Agreement agreement, Func<Agreement> assuming, Faults faults)
    {
        try
        {
            return assuming();
        }
        catch (ArgumentException wrong)
        {
            faults.Add(Here, wrong.InWords(), "");
            return agreement;
        }
    }
}
