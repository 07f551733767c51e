using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Thresholds and gates: "the excess over", "nothing unless it reaches", "nothing until".</summary>
public static class Thresholds
{
    /// <summary>The part of an amount above a threshold: nothing at it or below. Of a cap, what it cut off.</summary>
    /// <example><c>profit.ExcessOver(Currency.Usd.Of(100))</c> gives 20 for 120 and nothing for 90.</example>
    public static Rule<T> ExcessOver<T>(this Rule<T> amount, Rule<T> threshold)
        where T : struct, IAmount => (amount - threshold).NotBelowZero().Called($"the part of {amount} above {threshold}");

    /// <summary>The whole amount where it reaches a threshold; otherwise nothing, and what fell short is lost.</summary>
    /// <remarks>What falls short is less than the threshold, and no credit: an amount that can be below zero says what becomes of it (<see cref="BelowZero"/>).</remarks>
    /// <example><c>claims.OnceReaching(Currency.Usd.Of(100))</c> gives 120 for 120, 100 for 100 and nothing for 99.</example>
    public static Rule<T> OnceReaching<T>(this Rule<T> amount, Rule<T> threshold)
        where T : struct, IAmount => amount.ProvidedThat(amount >= threshold).Called($"{amount} once it reaches {threshold}")
            .Losing(belowZeroOf: amount);

    /// <summary>A gate that a condition opens and nothing closes: whether it holds, or held in any period before.</summary>
    /// <param name="gate">The term that is defined so.</param>
    /// <param name="condition">What opens it.</param>
    /// <example><c>PaidBack.Means(PaidBack.OpenedBy(Revenue.ToDate() >= Costs.ToDate()))</c>.</example>
    public static Rule<bool> OpenedBy(this Term<bool> gate, Rule<bool> condition) => condition | gate.Prior();
}
