using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outcome = ContractRules.Settlement.Outcome;

namespace ContractRules.Tests.Architecture;

/// <summary>What says the same is equal, however it was made; what differs in anything is not.</summary>
public sealed class EqualitySamplesTests
{
    // Each made twice, from scratch: no two samples are equal, and none is the same object as its twin.
    private static object[] Samples() =>
    [
        new Rational(1, 2), new Rational(-1, 2), Rational.Zero, (Rational)12345678901234567890m,
        new Ratio(new Rational(1, 2)), new Ratio(Rational.Zero),
        Currency.Usd.Of(1), Currency.Usd.Of(2), new Currency("EUR", 2).Of(1),
        new Unit("minute", "minutes").Of(1), new Unit("barrel").Of(1),
        Currency.Usd.Of(1, per: Unit.Minute), Currency.Usd.Of(1, per: new Unit("barrel")),
        new Unit("minute", "minutes"), new Unit("barrel"), new Unit("barrel", payableDecimals: 3), new Currency("EUR", 2), new Currency("JPY", 0),
        Measure.Ratio, Measure.Truth, Measure.Date, Measure.Of(Unit.Minute), Measure.Of(Currency.Usd, Unit.Minute),
        new ClauseReference("4(1)"), new ClauseReference("4(2)"), default(ClauseReference),
        new Rounding(2, RoundingMode.HalfEven), new Rounding(2, RoundingMode.Up), new Rounding(3, RoundingMode.Up),
        SettlementPeriod.Month(2002, 10), SettlementPeriod.Month(2002, 11), SettlementPeriod.Quarter(2002, 4),
        new NumberValue(1), new NumberValue(2), new TruthValue(true), new DateValue(new LocalDate(2002, 7, 12)),
        Numbers(1, 2), Numbers(2, 1), Numbers(),
        EquatableMap<int>.Empty.With("a", 1).With("b", 2), EquatableMap<int>.Empty.With("a", 1), EquatableMap<int>.Empty.With("b", 1),
        Sales * Percent(10), Sales * Percent(11), (Rule<Money>)Sales,
        PeriodFacts.For(SettlementPeriod.Month(2002, 10)).With(Sales, Currency.Usd.Of(1)), PeriodFacts.For(SettlementPeriod.Month(2002, 10)),
        PeriodFacts.For(SettlementPeriod.Month(2002, 10)).Withdrawing(Sales),
        Knowledge.Of(October.KnownOn(new LocalDate(2002, 11, 5))), Knowledge.Of(October.KnownOn(new LocalDate(2002, 11, 6))), Knowledge.Of(),
        Item.Of("a"), Item.Withdrawn("a"),
        new Clause("1", "Sales", "What was sold.", Total.Means(Sales)), new Clause("1", "Sales", "What was sold.", Total.Means(-Sales)),
        Outcome.Determined(new NumberValue(1)), Outcome.Determined(new NumberValue(2)),
    ];

    private static Fact<Money> Sales => Fact.Money("sales", Currency.Usd, "1", "What was sold");

    private static PeriodFacts October => PeriodFacts.For(SettlementPeriod.Month(2002, 10)).With(Sales, Currency.Usd.Of(1));

    private static Term<Money> Total => Term.Money("total", "Total", Currency.Usd);

    [Fact]
    public void What_says_the_same_is_equal_and_hashes_alike()
    {
        foreach (var (one, twin) in Samples().Zip(Samples()))
        {
            Assert.NotSame(one, twin);
            Assert.True(one.Equals(twin), $"{one} should equal {twin}");
            Assert.Equal(one.GetHashCode(), twin.GetHashCode());
        }
    }

    [Fact]
    public void What_differs_in_anything_is_not_equal()
    {
        var samples = Samples();
        foreach (var (index, one) in samples.Index())
        {
            Assert.False(one.Equals(null));
            Assert.All(samples.Skip(index + 1), other => Assert.False(one.Equals(other), $"{one} should not equal {other}"));
        }
    }

    [Law]
    public bool The_operators_of_rationals_agree_with_their_order_and_their_equality(SmallOrHuge one, SmallOrHuge other)
    {
        var (left, right) = (one.Amount, other.Amount);
        var order = Math.Sign(left.CompareTo(right));
        return order == -Math.Sign(right.CompareTo(left))
            && (left < right) == (order < 0)
            && (left <= right) == (order <= 0)
            && (left > right) == (order > 0)
            && (left >= right) == (order >= 0)
            && (left == right) == (order == 0)
            && (left != right) == (order != 0)
            && left.Equals(right) == (order == 0)
            && (order != 0 || left.GetHashCode() == right.GetHashCode())
            && order == Math.Sign((left - right).Sign)
            && ((IComparable)left).CompareTo(right) == left.CompareTo(right);
    }

    private static EquatableArray<int> Numbers(params EquatableArray<int> numbers) => numbers;

    private static Rule<Ratio> Percent(decimal percent) => Ratio.Percent(percent);

    /// <summary>A small number, so that equal pairs are drawn, or one beyond 64 bits.</summary>
    public readonly record struct SmallOrHuge(Rational Amount) : IFigure<SmallOrHuge>
    {
        public static Gen<SmallOrHuge> Drawn =>
            from above in Gen.Choose(-6, 6)
            from below in Gen.Choose(1, 4)
            from scale in Gen.Elements<Rational>(1, 1, 1, long.MaxValue, (Rational)decimal.MaxValue)
            select new SmallOrHuge(new Rational(above, below) * scale);

        public static implicit operator Rational(SmallOrHuge drawn) => drawn.Amount;
    }
}
