using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Prices that follow an index: "adjusted by the change of the consumer price index since the base month".</summary>
public static class Indexation
{
    /// <summary>The factor by which an index has moved since its base.</summary>
    /// <remarks>
    /// A collar is put on the factor: <c>Indexation.Factor(cpi, since: baseCpi).Within(floor: Percent(100), cap: Percent(105))</c>.
    /// An index is a plain number, <c>Fact.Ratio("cpi", …).AsFactor()</c>; a price serves as an index too. Undetermined where the base is zero.
    /// </remarks>
    /// <param name="index">The index now.</param>
    /// <param name="since">The index of the base month: a constant of the contract or a fact.</param>
    /// <example>An index of 104 points since 100 gives 1.04.</example>
    public static Rule<Ratio> Factor<T>(Rule<T> index, Rule<T> since)
        where T : struct, IAmount => Expressions.Over<Ratio>(index.Declared(), since.Declared());

    /// <summary>An amount or price as the factor moves it.</summary>
    /// <example><c>fee.EscalatedBy(Indexation.Factor(cpi, since: baseCpi))</c> gives 520 for 500.</example>
    public static Rule<T> EscalatedBy<T>(this Rule<T> amount, Rule<Ratio> factor)
        where T : struct, IAmount => Expressions.Times<T>(amount.Declared(), factor.Declared());
}
