using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>The catch-up of a fund waterfall: after the preferred return, one side takes more until the profit is shared as agreed.</summary>
public static class CatchUp
{
    /// <summary>The size of the catch-up bucket.</summary>
    /// <remarks>
    /// Of the bucket the carried interest takes the catch-up rate, until it has its carry of the preferred return and the
    /// bucket together: rate × x = carry × (preferred + x), so x = preferred × carry ÷ (rate − carry). At a rate that is not above the carry
    /// it never catches up: stated so, the agreement is refused, and where the rates are facts it is undetermined. Over several periods a <see cref="RunningBalance"/> keeps what is still open of
    /// it: <c>CaughtUp.Means(left.UpTo(Open.Prior() + bucket))</c> and <c>Open.Means(Open.CarriedForward(adding: bucket, less: CaughtUp))</c>.
    /// </remarks>
    /// <param name="preferred">The preferred return paid.</param>
    /// <param name="carry">The share of the whole profit that the carried interest is to reach.</param>
    /// <param name="rate">Its share of the bucket: 100 % for a full catch-up.</param>
    /// <example>After 80 of preferred return, 20 % carry: 20 with a full catch-up; with half of it 53.33, of which it takes 26.67.</example>
    public static Rule<Money> Bucket(Rule<Money> preferred, Rule<Ratio> carry, Rule<Ratio> rate) => Confinement.To(carry < rate, preferred * (carry / (rate - carry)))
        .Called($"the catch-up at {rate} to a carry of {carry} beside {preferred}");
}
