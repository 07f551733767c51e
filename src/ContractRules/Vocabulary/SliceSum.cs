using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Adds slices up.</summary>
internal static class SliceSum
{
    /// <summary>Each part of an amount at the rate of its slice; a first slice from zero would lose what is below it.</summary>
    public static Rule<TResult> Of<TBy, TRate, TResult>(Rule<TBy> amount, EquatableArray<Slice<TBy, TRate>> slices)
        where TBy : struct, IAmount
        where TRate : struct, IAmount
        where TResult : struct, IAmount => AddedUp<TBy, TRate, TResult>(slices, slice =>
            slice.From is { Node: Constant(NumberValue({ IsZero: true }), _) } ? Parts.Of(amount, slice.From, slice.To).Losing(belowZeroOf: amount)
            : Parts.Of(amount, slice.From, slice.To));

    /// <summary>Each part of what a total has grown by, at the rate of its slice.</summary>
    public static Rule<TResult> OfGrowth<TBy, TRate, TResult>(Rule<TBy> total, Rule<TBy> before, EquatableArray<Slice<TBy, TRate>> slices)
        where TBy : struct, IAmount
        where TRate : struct, IAmount
        where TResult : struct, IAmount => AddedUp<TBy, TRate, TResult>(slices, slice => Parts.Growth(total, before, slice.From, slice.To));

    // Slice by slice, so that an explanation shows how much lies in each.
    private static Rule<TResult> AddedUp<TBy, TRate, TResult>(EquatableArray<Slice<TBy, TRate>> slices, Func<Slice<TBy, TRate>, Rule<TBy>> part)
        where TBy : struct, IAmount
        where TRate : struct, IAmount
        where TResult : struct, IAmount => slices
            .Select(slice => Expressions.Times<TResult>(part(slice).Declared(), slice.Rate.Declared()))
            .Aggregate((sum, charge) => sum + charge);
}
