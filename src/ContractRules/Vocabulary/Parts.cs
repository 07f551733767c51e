using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>The part of an amount that lies between two others, and by how much a period lets it grow.</summary>
internal static class Parts
{
    /// <summary>The part from one amount to another; without a start whatever lies below the end, without an end whatever lies above the start.</summary>
    public static Rule<T> Of<T>(Rule<T> amount, Rule<T>? from, Rule<T>? to)
        where T : struct, IAmount => (from, to) switch
        {
            ({ } start, { } end) => (amount.NotExceeding(end) - start).NotBelowZero().Called($"the part of {amount} from {start} to {end}"),
            ({ } start, null) => amount.ExcessOver(start),
            (null, { } end) => amount.NotExceeding(end).Called($"the part of {amount} up to {end}"),
            _ => amount,
        };

    /// <summary>The part of a total, less that of what the total was before.</summary>
    public static Rule<T> Growth<T>(Rule<T> total, Rule<T> before, Rule<T>? from, Rule<T>? to)
        where T : struct, IAmount
    {
        var growth = Of(total, from, to) - Of(before, from, to);
        return (from, to) switch
        {
            ({ } start, { } end) => growth.Called($"the part of {total} from {start} to {end}, less that of {before}"),
            ({ } start, null) => growth.Called($"the part of {total} above {start}, less that of {before}"),
            (null, { } end) => growth.Called($"the part of {total} up to {end}, less that of {before}"),
            _ => growth,
        };
    }
}
