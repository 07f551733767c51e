using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanWidths;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>However great a number is, it is held to the range of its fact, to the last cent.</summary>
public sealed class GreatFactsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);

    // The least and the greatest of 64 bits, of a few more, and of so many that there is no end of them.
    private static readonly (BigInteger Least, BigInteger Most)[] Ranges =
    [
        (0, Most), (-Most - 1, 0), (-Most - 1, Most), (1 - Most, Most - 1), (Most, Most * 3), (-Most * 3, -Most), (Most + 1, Most + 9), (-Most - 9, -Most - 2), (-Most * 5, Most * 5),
        (0, BigInteger.One << 1_100), (-BigInteger.One << 1_100, 0), (Most, BigInteger.One << 1_024),
    ];

    // At either end, and one cent inside and outside of it, as far as decimals reach.
    [Fact]
    public void A_row_is_refused_where_it_lies_outside_and_nowhere_else()
    {
        foreach (var (least, most) in Ranges)
        {
            var plan = Plan.Of(Of(Clause("1", Fee.Means((Rule<Money>)Sales.InRange(Cents(least), Cents(most))))));
            BigInteger[] cents = [.. new[] { least - 1, least, least + 1, most - 1, most, most + 1, 0, Most, -Most, Most + 1, -Most - 1, -Most - 2 }.Where(cent => cent.GetBitLength() < 90).Distinct()];
            foreach (var (one, other) in cents.SelectMany(one => cents.Select(other => (one, other))))
            {
                var settled = plan.Settle([FactColumns.For(Month(1).Period, rows: 2).With(Sales.InRange(Cents(least), Cents(most)), [Dollars(one), Dollars(other)])])!;
                Assert.Equal(new[] { one, other }.Index().Where(cent => cent.Item < least || cent.Item > most).Select(cent => cent.Index), settled.Faults.Select(fault => fault.Row!.Value));
                Assert.Equal(settled.Faults.Count > 0 ? [] : [new NumberValue(Cents(one)), new NumberValue(Cents(other))], settled.Periods.SelectMany(period => (Value?[])[period.Figures[0][0], period.Figures[0][1]]));
            }
        }
    }

    // Nothing is told of how great such numbers are, and they are what they are.
    [Fact]
    public void Numbers_of_more_than_a_thousand_bits_are_settled_as_they_are()
    {
        var great = BigInteger.One << 1_024;
        var agreement = Of(Clause("1", Fee.Means((Rule<Money>)Sales.InRange(Cents(-great * 4), Cents(great * 4)))));
        BigInteger[] cents = [great - 1, great, great + 1, -great + 1, -great, -great - 1, great * 4, -great * 4, 5];
        foreach (var some in new[] { cents, cents[..3], cents[3..6], cents[..1], cents[4..5], cents[1..2], cents[7..] })
        {
            var settled = Plan.Of(agreement).Settle([FactColumns.Of(agreement, [.. some.Select(cent => Month(1).With(Sales, Usd.Of(Cents(cent))))])])!;
            Assert.Empty(settled.Faults);
            Assert.Equal(some.Select(cent => new NumberValue(Cents(cent))), some.Select((_, row) => settled.Periods[0].Figures[0][row]));
        }
    }

    private static decimal? Dollars(BigInteger cents) => (decimal)cents / 100;
}
