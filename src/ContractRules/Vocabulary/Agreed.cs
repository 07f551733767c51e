using ContractRules.Rules;

namespace ContractRules.Vocabulary;

/// <summary>"Such other rate as shall be agreed": a stated constant that the parties can replace.</summary>
public static class Agreed
{
    /// <summary>What the parties agreed, where they did; otherwise what the contract states.</summary>
    /// <param name="agreed">The fact that carries their agreement; give it no default.</param>
    /// <param name="otherwise">The contract's own constant, where amendments and comparisons can find it.</param>
    /// <example><c>Agreed.AsAgreed(agreedTerminationRate, otherwise: Currency.Usd.Of(0.19m, per: Unit.Minute))</c>.</example>
    public static Rule<T> AsAgreed<T>(Fact<T> agreed, Rule<T> otherwise)
        where T : struct => agreed.ProvidedThat(agreed.WasGiven(), otherwise);
}
