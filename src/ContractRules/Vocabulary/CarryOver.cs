using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>What a cap cuts off, kept for the periods that follow.</summary>
public static class CarryOver
{
    /// <summary>The amount of the period and what the cap cut off before.</summary>
    /// <param name="amount">The amount of the period.</param>
    /// <param name="cutOff">The term that keeps what the cap cut off.</param>
    /// <param name="opening">What was cut off before the first period; nothing where left out.</param>
    /// <remarks>Two terms make the device: what is allowed, and what is cut off and kept.</remarks>
    /// <example>
    /// <c>Recovered.Means(Costs.PlusCarriedOver(CutOff).UpTo(cap))</c> and
    /// <c>CutOff.Means(Costs.PlusCarriedOver(CutOff).ExcessOver(cap))</c>: costs of 120 and 30 under a cap of 100 are
    /// recovered as 100 and 50.
    /// </example>
    public static Rule<T> PlusCarriedOver<T>(this Rule<T> amount, Term<T> cutOff, Rule<T>? opening = null)
        where T : struct, IAmount => amount + cutOff.BroughtForward(opening);
}
