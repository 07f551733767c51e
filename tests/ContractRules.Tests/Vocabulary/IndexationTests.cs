using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Amounts and prices that follow an index.</summary>
public class IndexationTests
{
    private static readonly Fact<Ratio> Cpi = Fact.Ratio("cpi", "1", "The index of consumer prices").AsFactor().WithDecimals(1).InRange(0);
    private static readonly Rule<Ratio> Factor = Indexation.Factor(Cpi, since: Ratio.Factor(100));
    private static readonly Rule<Ratio> Collared = Factor.Within(floor: Percent(100), cap: Percent(105));

    [Theory]
    [InlineData("104", "520")]
    [InlineData("100", "500")]
    [InlineData("97.5", "487.5")]
    public void A_fee_moves_as_the_index_has_since_its_base(string cpi, string fee) =>
        Assert.Equal(fee, Number(Fee.EscalatedBy(Factor), At(Rational.Parse(cpi))).ToString());

    [Theory]
    [InlineData("97.5", "500")]
    [InlineData("100", "500")]
    [InlineData("104", "520")]
    [InlineData("105", "525")]
    [InlineData("112.3", "525")]
    public void A_collar_holds_it_between_a_floor_and_a_cap(string cpi, string fee) =>
        Assert.Equal(fee, Number(Fee.EscalatedBy(Collared), At(Rational.Parse(cpi))).ToString());

    [Fact]
    public void Prices_and_quantities_move_likewise() =>
        Assert.Equal(0.26m, Number(((Rule<Price>)Usd.Of(0.25m, per: Minute)).EscalatedBy(Factor), At(104))); // 0.25 × 1.04

    [Fact]
    public void A_base_of_zero_leaves_it_undetermined() => Assert.Equal(
        "undetermined: cpi is zero in 2002-01, and nothing can be divided by it", Once(Indexation.Factor(Cpi, since: Cpi), At(0)).ToString());

    [Fact]
    public void An_index_that_is_not_out_yet_leaves_it_undetermined() =>
        Assert.Equal("undetermined: cpi was not given for 2002-01", Once(Fee.EscalatedBy(Factor), Month(1)).ToString());

    [Law]
    public void Factors_from_base_to_base_chain(IndexValue start, IndexValue middle, IndexValue end) =>
        Assert.Equal(FactorOf(end, since: start), FactorOf(middle, since: start) * FactorOf(end, since: middle));

    [Law]
    public void A_higher_index_never_makes_a_lower_price(IndexValue one, IndexValue other)
    {
        var (low, high) = (Rational.Min(one, other), Rational.Max(one, other));

        Assert.True(Number(Fee.EscalatedBy(Collared), At(low)) <= Number(Fee.EscalatedBy(Collared), At(high)));
    }

    [Fact]
    public void Rounded_it_can_be_paid() =>
        Assert.NotNull(Of(Clause("1", Seller.Pays(Buyer, Fee.EscalatedBy(Indexation.Factor(Cpi, since: Cpi)).Rounded(Rounding.ToTheCent)))));

    [Fact]
    public void In_words()
    {
        Assert.Equal("sales × (cpi ÷ 100)", $"{Sales.EscalatedBy(Factor)}");
        Assert.Equal("sales × (the lesser of (the greater of (cpi ÷ 100) and 100 %) and 105 %)", $"{Sales.EscalatedBy(Collared)}");
        Assert.Equal("sales × (price ÷ 0.25 USD/minute)", $"{Sales.EscalatedBy(Indexation.Factor(MinutePrice, since: Usd.Of(0.25m, per: Minute)))}");
    }

    private static Rule<Money> Fee { get; } = Usd.Of(500);

    private static Rational FactorOf(Rational index, Rational since) => Number(Indexation.Factor(Cpi, since: Ratio.Factor(since)), At(index));

    private static PeriodFacts At(Rational cpi) => Month(1).With(Cpi, Ratio.Factor(cpi));

    /// <summary>An index, to the tenth of a point.</summary>
    public readonly record struct IndexValue(Rational Amount) : IFigure<IndexValue>
    {
        public static Gen<IndexValue> Drawn => Gen.Choose(1, 3_000).Select(tenths => new IndexValue(new Rational(tenths, 10)));

        public static implicit operator Rational(IndexValue drawn) => drawn.Amount;
    }
}
