using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Tiers whose boundaries are counted in what they give: "10 % until royalties of 1,000 have been earned, then 5 %".</summary>
/// <remarks>
/// A slice of output is made by so much input as its rate takes for it: 1,000 at 10 % by the first 10,000. A tier with an upper
/// end has to give a constant rate above zero, else its end is not known or never reached.
/// </remarks>
public static class OutputSlices
{
    /// <summary>Each part of the amount at the share of its tier, the boundaries counted in what the shares give.</summary>
    /// <exception cref="ArgumentException">The table starts below zero, or a tier never reaches its end; the message lists every place.</exception>
    /// <example>Under 10 % until 1,000 and 5 % above, 20,000 give 1,000 + 10,000 × 5 % = 1,500.</example>
    public static Rule<T> BySlicesOfOutput<T>(this Rule<T> amount, Tiers<T, Ratio> tiers)
        where T : struct, IAmount => Earning(tiers, SliceSum.Of<T, Ratio, T>(amount, Slices(amount, tiers)));

    /// <summary>Each part of the quantity at the price of its tier, the boundaries counted in money.</summary>
    /// <exception cref="ArgumentException">The table starts below zero, or a tier never reaches its end; the message lists every place.</exception>
    /// <example>At 5.00 a unit until 100.00 and 3.00 above, 30 units give 100 + 10 × 3 = 130.</example>
    public static Rule<Money> BySlicesOfOutput(this Rule<Quantity> quantity, Tiers<Money, Price> tiers) =>
        Earning(tiers, SliceSum.Of<Quantity, Price, Money>(quantity, Slices(quantity, tiers)));

    /// <summary>The amount of this period, each part at the share that all that the term has come to has reached with it.</summary>
    /// <remarks>
    /// What counts towards the boundaries is what was earned, by whatever text it was, so an amendment of the table looks forward: what
    /// was earned before counts, at what it was. Where it shall not count, the amendment defines a term of its own so, and what was
    /// defined so before means that term from then on.
    /// </remarks>
    /// <param name="earned">The term that is defined so.</param>
    /// <param name="amount">The amount of the period; below zero it takes back at the shares at which was earned last.</param>
    /// <param name="tiers">The table, its boundaries in what it gives.</param>
    /// <exception cref="ArgumentException">The table starts below zero, or a tier never reaches its end; the message lists every place.</exception>
    /// <example>
    /// <c>Royalty.Means(Royalty.BySlicesOfTotalOutput(Sales, tiers))</c>: under 10 % until royalties of 1,000 and 5 % above, 8,000 and then
    /// 5,000 give 800, and 2,000 × 10 % + 3,000 × 5 % = 350.
    /// </example>
    public static Rule<T> BySlicesOfTotalOutput<T>(this Term<T> earned, NamedRule<T> amount, Tiers<T, Ratio> tiers)
        where T : struct, IAmount => OfTotal<T, T, Ratio>(earned, amount, tiers);

    /// <inheritdoc cref="BySlicesOfTotalOutput{T}(Term{T}, NamedRule{T}, Tiers{T, Ratio})"/>
    public static Rule<Money> BySlicesOfTotalOutput(this Term<Money> earned, NamedRule<Quantity> amount, Tiers<Money, Price> tiers) =>
        OfTotal<Quantity, Money, Price>(earned, amount, tiers);

    private static Rule<TOutput> OfTotal<TBy, TOutput, TRate>(Term<TOutput> earned, NamedRule<TBy> amount, Tiers<TOutput, TRate> tiers)
        where TBy : struct, IAmount
        where TOutput : struct, IAmount
        where TRate : struct, IAmount
    {
        var slices = Slices(amount, tiers);
        var before = InputFor(earned.ToDateBefore(), amount, tiers, slices[^1].From);
        var growth = SliceSum.OfGrowth<TBy, TRate, TOutput>(before + amount, before, slices);
        return Earning(tiers, GivesConstantly(tiers.Rows[^1]) ? Confinement.To(IsAboveZero(tiers.Rows[^1]), growth) : growth);
    }

    // By how much input so much would have been earned under this table: each part of it at the rate of its tier.
    private static Rule<TBy> InputFor<TBy, TOutput, TRate>(
        Rule<TOutput> output, NamedRule<TBy> amount, Tiers<TOutput, TRate> tiers, Rule<TBy>? lastStart)
        where TBy : struct, IAmount
        where TOutput : struct, IAmount
        where TRate : struct, IAmount => tiers.Rows
            .Select(row => row.To is null ? InputAbove(output, row, amount, lastStart) : Input<TBy, TOutput, TRate>(output, row))
            .Aggregate((sum, part) => sum + part)
            .Called($"how much of {amount} gives {output}");

    // A last tier that gives nothing tells nothing of how far beyond its start the amounts have come.
    private static Rule<TBy> InputAbove<TBy, TOutput, TRate>(
        Rule<TOutput> output, Tier<TOutput, TRate> last, NamedRule<TBy> amount, Rule<TBy>? start)
        where TBy : struct, IAmount
        where TOutput : struct, IAmount
        where TRate : struct, IAmount
    {
        if (GivesConstantly(last))
        {
            return Input<TBy, TOutput, TRate>(output, last);
        }

        var beyond = start is null ? amount.ToDateBefore() : amount.ToDateBefore().ExcessOver(start);
        var reached = last.From is { } from ? beyond.ProvidedThat(output >= from) : beyond;
        return Input<TBy, TOutput, TRate>(output, last).Unless(Nothing.Is(last.Value), then: reached);
    }

    private static Rule<TBy> Input<TBy, TOutput, TRate>(Rule<TOutput> output, Tier<TOutput, TRate> row)
        where TBy : struct, IAmount
        where TOutput : struct, IAmount
        where TRate : struct, IAmount => Expressions.Over<TBy>(
            Parts.Of(output, row.From, row.To).Declared(), row.Value.Declared());

    // A tier with an end is left once it has given so much, so it has to give something.
    private static Rule<TResult> Earning<TOutput, TRate, TResult>(Tiers<TOutput, TRate> tiers, Rule<TResult> rule)
        where TOutput : struct, IAmount
        where TRate : struct, IAmount
        where TResult : struct, IAmount => tiers.InOrder(Confinement.To([.. tiers.Rows.SkipLast(1).Select(IsAboveZero)], rule));

    private static Rule<bool> IsAboveZero<TOutput, TRate>(Tier<TOutput, TRate> row)
        where TOutput : struct, IAmount
        where TRate : struct, IAmount => row.Value > Nothing.In(row.Value);

    private static bool GivesConstantly<TOutput, TRate>(Tier<TOutput, TRate> row)
        where TOutput : struct, IAmount
        where TRate : struct, IAmount => row.Value.Node is Constant(NumberValue({ IsZero: false }), _);

    // The boundaries stay rules over the constants of the contract, so that a substitution of either moves them.
    private static EquatableArray<Slice<TBy, TRate>> Slices<TBy, TOutput, TRate>(Rule<TBy> amount, Tiers<TOutput, TRate> tiers)
        where TBy : struct, IAmount
        where TOutput : struct, IAmount
        where TRate : struct, IAmount
    {
        var faults = Faults(tiers.Made().Rows).ToList();
        if (faults.Count > 0)
        {
            throw new ArgumentException($"Tiers cannot end by what they give: {string.Join("; ", faults)}.", nameof(tiers));
        }

        var slices = new List<Slice<TBy, TRate>>();
        Rule<TBy>? start = null;
        foreach (var row in tiers.Rows)
        {
            var end = row.To is { } to ? EndOf(start, row, to) : null;
            slices.Add(new(start ?? (row.From is null ? null : Nothing.In(amount)), end, row.Value));
            start = end;
        }

        return [.. slices];

        Rule<TBy> EndOf(Rule<TBy>? from, Tier<TOutput, TRate> row, Rule<TOutput> to)
        {
            var width = Expressions.Over<TBy>((row.From is { } output && !IsZero(output) ? to - output : to).Declared(), row.Value.Declared());
            return from is null ? width : from + width;
        }
    }

    private static bool IsZero<T>(Rule<T> bound)
        where T : struct, IAmount => bound.Node is Constant(NumberValue({ IsZero: true }), _);

    private static IEnumerable<string> Faults<TOutput, TRate>(EquatableArray<Tier<TOutput, TRate>> rows)
        where TOutput : struct, IAmount
        where TRate : struct, IAmount => rows
            .Where(row => row.From is { Node: Constant(NumberValue({ Sign: < 0 }), _) }).Take(1)
            .Select(row => $"'{row}' starts below zero: expected a tier from 0")
            .Concat(rows.Where(row => row.To is not null && row.Value.Declared() is not Constant(NumberValue({ Sign: > 0 }), _))
                .Select(row => $"'{row}' gives no constant rate above zero, so its end is not known or never reached"));
}
