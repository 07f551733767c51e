using System.Numerics;

namespace ContractRules.Plans;

/// <summary>
/// What a rule comes to, by steps: the integers of one, counted in a denominator that is known when the plan is made. What is divided by
/// something that varies stays a pair until it is compared or rounded: its divisor is a step, too.
/// </summary>
/// <param name="Place">The step; of truths or day numbers, where the rule gives those.</param>
/// <param name="Denominator">The static denominator.</param>
/// <param name="Divisor">
/// The step by which it is divided as well; null where there is none. Where the integers are determined, so is it, and above zero.
/// </param>
internal sealed record Figure(int Place, BigInteger Denominator, int? Divisor = null)
{
    /// <summary>
    /// Of a pair, a figure without a divisor in whose bounds it lies: they tell how great its quotient can be, which those of its two parts don't.
    /// It is never computed. Null where there is none.
    /// </summary>
    public Figure? Limit { get => Divisor is null ? this : field; init; }

    /// <summary>With how many decimals its integers end, where they do; null where that takes more than 64 bits.</summary>
    public DecimalSteps? Ending { get; } = DecimalSteps.Of(Denominator);

    /// <summary>A truth, or a date.</summary>
    public static Figure Plain(int place) => new(place, BigInteger.One);

    /// <summary>The steps that it consists of.</summary>
    public IEnumerable<int> Places => Divisor is { } divisor ? [Place, divisor] : [Place];

    /// <summary>The same where steps stand elsewhere.</summary>
    public Figure At(Func<int, int> at) => new(at(Place), Denominator, Divisor is { } divisor ? at(divisor) : null);
}
