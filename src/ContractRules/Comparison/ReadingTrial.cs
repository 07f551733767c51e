using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What parties receive more or less in a way to read the text, in all.</summary>
/// <param name="More">By party and unit, without what is open; null where there is no telling: the facts are refused, or cannot be settled so.</param>
/// <param name="IsTried">Whether the facts were settled so, or refused; else nobody knows.</param>
internal sealed record ReadingTrial(IReadOnlyDictionary<(Party Party, Unit Unit), Rational>? More, bool IsTried)
{
    /// <summary>The facts are refused.</summary>
    public static ReadingTrial Refused { get; } = new(More: null, IsTried: true);

    /// <summary>The facts cannot be settled so.</summary>
    public static ReadingTrial NotTried { get; } = new(More: null, IsTried: false);
}
