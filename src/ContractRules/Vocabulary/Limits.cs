using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Caps and floors: "not exceeding", "at least", "the lesser of".</summary>
public static class Limits
{
    /// <summary>The amount, but no more than a cap.</summary>
    /// <remarks>At the cap exactly, both are the same. A cap that is unknown leaves the result undetermined.</remarks>
    /// <example><c>costs.NotExceeding(Currency.Usd.Of(80_000))</c> gives 80,000 for costs of 90,000.</example>
    public static Rule<T> NotExceeding<T>(this Rule<T> amount, Rule<T> cap)
        where T : struct, IAmount => LesserOf(amount, cap);

    /// <summary>The amount, but no less than a floor.</summary>
    /// <example><c>royalty.AtLeast(minimum)</c> gives the minimum where the royalty is below it.</example>
    public static Rule<T> AtLeast<T>(this Rule<T> amount, Rule<T> floor)
        where T : struct, IAmount => GreaterOf(amount, floor);

    /// <summary>The amount, held between a floor and a cap. Where the floor lies above the cap, the cap holds.</summary>
    /// <example><c>factor.Within(floor: Percent(100), cap: Percent(105))</c>.</example>
    public static Rule<T> Within<T>(this Rule<T> amount, Rule<T> floor, Rule<T> cap)
        where T : struct, IAmount => amount.AtLeast(floor).NotExceeding(cap);

    /// <summary>The amount, but nothing where it is below zero.</summary>
    /// <example><c>netProfit.NotBelowZero()</c> gives 0 for a loss.</example>
    public static Rule<T> NotBelowZero<T>(this Rule<T> amount)
        where T : struct, IAmount => amount.AtLeast(Nothing.In(amount));

    /// <summary>How far an amount falls short of what was promised; nothing where it reaches it.</summary>
    /// <example><c>minutes.ShortOf(Unit.Minute.Of(3_000_000))</c> gives 100,000 for 2,900,000 minutes.</example>
    public static Rule<T> ShortOf<T>(this Rule<T> amount, Rule<T> promised)
        where T : struct, IAmount => (promised - amount).NotBelowZero();

    /// <summary>The lesser of two amounts of one unit.</summary>
    public static Rule<T> LesserOf<T>(Rule<T> left, Rule<T> right)
        where T : struct, IAmount => Rule<T>.Of(new Least([left.Declared(), right.Declared()]));

    /// <summary>The greater of two amounts of one unit.</summary>
    public static Rule<T> GreaterOf<T>(Rule<T> left, Rule<T> right)
        where T : struct, IAmount => Rule<T>.Of(new Greatest([left.Declared(), right.Declared()]));
}
