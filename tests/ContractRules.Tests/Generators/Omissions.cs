using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>Facts that are now and then not given.</summary>
internal static class Omissions
{
    /// <summary>The number, or in one case of five none.</summary>
    public static Gen<Rational?> OrNull(this Gen<Rational> numbers) =>
        from number in numbers
        from die in Gen.Choose(1, 5)
        select die == 1 ? null : (Rational?)number;

    /// <summary>The facts with this one given, where there is a number.</summary>
    public static PeriodFacts Given<T>(this PeriodFacts facts, Fact<T> fact, Rational? number, Func<Rational, T> typed)
        where T : struct => number is { } given ? facts.With(fact, typed(given)) : facts;
}
