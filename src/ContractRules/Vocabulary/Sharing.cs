using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Percentages, and what one amount is of another.</summary>
public static class Sharing
{
    /// <summary>So many hundredths, as a constant of the contract.</summary>
    /// <example><c>Percent(40) * ventureCost</c>.</example>
    public static Rule<Ratio> Percent(decimal percent) => Ratio.Percent(percent);

    /// <summary>What one amount is of a whole of the same unit; nothing while there is no whole.</summary>
    /// <example><c>contributed.ShareOf(totalCost)</c> gives 3/7 for 30,000 of 70,000, and 0 while nothing was spent.</example>
    public static Rule<Ratio> ShareOf<T>(this Rule<T> part, Rule<T> whole)
        where T : struct, IAmount => Rule<Ratio>.Of(new Quotient(part.Declared(), whole.Declared()))
            .Unless(Nothing.Is(whole));
}
