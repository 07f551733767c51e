using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>A share of a base that the share itself reduces: "ten per cent of the profit after deducting the bonus".</summary>
public static class SelfReference
{
    /// <summary>The share of what it leaves: the one amount that is just so much of the base less itself.</summary>
    /// <remarks>It solves x = share × (base − x), so x = base × share ÷ (1 + share). Undetermined for a share of −100 %.</remarks>
    /// <example><c>Percent(10).OfWhatItLeaves(profit)</c> gives 100 for a profit of 1,100: 10 % of 1,000.</example>
    public static Rule<T> OfWhatItLeaves<T>(this Rule<Ratio> share, Rule<T> @base)
        where T : struct, IAmount => Expressions.Times<T>(@base.Declared(), (share / (Face<Ratio>.Own(Ratio.One) + share)).Declared())
            .Called($"{share} of what it leaves of {@base}");
}
