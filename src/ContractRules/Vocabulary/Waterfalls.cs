using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Waterfalls: buckets that are filled one after another, each up to its limit.</summary>
/// <remarks>
/// Each bucket is a term: <c>ReturnOfCapital.Means(Proceeds.UpTo(capital))</c>,
/// <c>PreferredReturn.Means(Proceeds.After(ReturnOfCapital).UpTo(preferred))</c>. The limit is a due amount, a cap, a balance
/// (<see cref="RunningBalance"/>) or a target (<c>Reserve.Prior().ShortOf(target)</c>). What a bucket leaves open is
/// <c>limit - bucket</c>, which a balance keeps. What is available must not be below zero, or the clause says what becomes of it
/// (<see cref="BelowZero"/>). What is left after all of them is <c>Proceeds.After(…)</c>.
/// </remarks>
public static class Waterfalls
{
    /// <summary>What is available once the earlier buckets are filled; never below zero.</summary>
    /// <example><c>proceeds.After(fees, interest)</c> gives 700 of 1,000 after 100 and 200.</example>
    public static Rule<T> After<T>(this Rule<T> available, params EquatableArray<Rule<T>> earlier)
        where T : struct, IAmount => available.LessDeductions(earlier).NotBelowZero().Called(Phrasing.Listing("what is left of {0} after ", available, earlier))
            .Losing(belowZeroOf: available);

    /// <summary>What a bucket takes of what is available: all of it, up to a limit; nothing where either is below zero.</summary>
    /// <example><c>proceeds.After(fees).UpTo(interestDue)</c>.</example>
    public static Rule<T> UpTo<T>(this Rule<T> available, Rule<T> limit)
        where T : struct, IAmount => available.FromZeroUpTo(limit).Losing(belowZeroOf: available);

    /// <summary>The same, where what is below zero is seen to by the device that it is part of.</summary>
    internal static Rule<T> FromZeroUpTo<T>(this Rule<T> available, Rule<T> limit)
        where T : struct, IAmount => available.NotExceeding(limit).NotBelowZero().Called($"{available}, from 0 up to {limit}");

    /// <summary>Buckets of one kind, filled in the order of the members, each up to its limit.</summary>
    /// <remarks>Defined as terms, they are a waterfall; the buckets are the terms themselves.</remarks>
    /// <param name="buckets">The terms that are defined so.</param>
    /// <param name="available">What is there to fill them.</param>
    /// <param name="limits">The limit of each.</param>
    /// <example><c>Recouped.EachMeans(Recouped.FilledInOrder(Royalties, limits: Unrecouped.Each(balance => balance.Prior())))</c>.</example>
    public static Stream<Rule<T>> FilledInOrder<T>(this IStream<Term<T>> buckets, Rule<T> available, IStream<Rule<T>> limits)
        where T : struct, IAmount => buckets.Made().Members.Each(member =>
            available.After([.. buckets.Members.Keys.TakeWhile(key => key != member).Select(earlier => (Rule<T>)buckets[earlier])]).UpTo(limits.Made()[member]));
}
