using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Generators.SampleStreams;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Buckets filled one after another, each up to its limit.</summary>
public class WaterfallsTests
{
    private static readonly Fact<Money> Sales = SampleRules.Sales.InRange(0);
    private static readonly Term<Money> Capital = Term.Money("capital", "Return of capital", Usd);
    private static readonly Term<Money> Preferred = Term.Money("preferred", "Preferred return", Usd);
    private static readonly Term<Money> Open = Term.Money("open", "Capital still to be returned", Usd);

    [Theory]
    [InlineData(1000, 700)]
    [InlineData(300, 0)]
    [InlineData(250, 0)]
    [InlineData(-5, 0)]
    public void After_the_earlier_buckets_the_rest_is_available_and_never_less_than_nothing(int proceeds, int rest) =>
        Assert.Equal(rest, Number(Dollars(proceeds).NotBelowZero().After(Dollars(100), Dollars(200)), Month(1)));

    [Theory]
    [InlineData(1000, 100, 100)]
    [InlineData(100, 100, 100)]
    [InlineData(99, 100, 99)]
    [InlineData(-5, 100, 0)]
    [InlineData(5, -100, 0)]
    [InlineData(0, 0, 0)]
    public void A_bucket_takes_what_is_there_up_to_its_limit(int available, int limit, int taken) =>
        Assert.Equal(taken, Number(Dollars(available).NotBelowZero().UpTo(Dollars(limit)), Month(1)));

    [Fact]
    public void A_shortfall_is_kept_by_a_balance_and_made_good_first()
    {
        // 100 to be returned, then up to 20 of return. Of 60 all goes to capital; of 70 the 40 left, 20 of return, and 10 remain.
        Rule<Money> rest = Sales.After(Capital, Preferred);
        Definition[] waterfall =
        [
            Capital.Means(Sales.UpTo(Open.Prior(initial: Usd.Of(100)))),
            Open.Means(Open.CarriedForward(opening: Usd.Of(100), adding: Usd.Of(0), less: Capital)),
            Preferred.Means(Sales.After(Capital).UpTo(Usd.Of(20))),
        ];
        var months = Months(Sales, Usd.Of(60), Usd.Of(70), Usd.Of(5));

        Assert.Equal(["60", "40", "0"], Course(Capital, months, waterfall).Select(outcome => outcome.ToString()));
        Assert.Equal(["0", "20", "5"], Course(Preferred, months, waterfall).Select(outcome => outcome.ToString()));
        Assert.Equal(["0", "10", "0"], Course(rest, months, waterfall).Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void An_amount_that_is_unknown_leaves_the_buckets_after_it_undetermined_and_not_those_before()
    {
        var month = Month(1).With(Sales, Usd.Of(100));

        Assert.Equal("100", Once(Sales.UpTo(Dollars(150)), month).ToString());
        Assert.Equal("undetermined: costs was not given for 2002-01", Once(Sales.After(Costs).UpTo(Dollars(150)), month).ToString());
    }

    [Fact]
    public void Members_are_filled_in_their_order() =>
        // Of 100: 60 to the first, 40 of its 50 to the second, nothing to the third.
        Assert.Equal([60, 40, 0], Filled(100, 60, 50, 30));

    [Law]
    public void Buckets_and_what_is_left_are_what_was_available(Available available, Parts limits)
    {
        var buckets = Filled(available, limits);
        var left = Rational.Max(0, Rational.Max(0, available.Amount) - Numbers.Sum(limits.Select(limit => Rational.Max(0, limit))));

        Assert.Equal(Rational.Max(0, available.Amount), Numbers.Sum(buckets) + left);
    }

    [Law]
    public void A_bucket_holds_no_less_than_nothing_and_no_more_than_its_limit(Available available, Parts limits) =>
        Assert.All(Filled(available, limits).Zip(limits), pair => Assert.True(pair.First >= 0 && pair.First <= Rational.Max(0, pair.Second)));

    [Law]
    public void A_later_bucket_gets_nothing_before_the_earlier_ones_are_full(Available available, Parts limits)
    {
        var buckets = Filled(available, limits);
        for (var later = 1; later < buckets.Count; later++)
        {
            Assert.True(buckets[later].IsZero || buckets.Take(later).SequenceEqual(limits.Take(later).Select(limit => Rational.Max(0, limit))));
        }
    }

    [Law]
    public void More_to_distribute_is_never_less_for_any_bucket(Available available, Parts limits) =>
        Assert.All(Filled(available.Amount + 1, limits).Zip(Filled(available, limits)), pair => Assert.True(pair.First >= pair.Second));

    [Fact]
    public void Buckets_of_rounded_amounts_can_be_paid() =>
        Assert.NotNull(Of(Clause("1", Capital.Means(Sales.UpTo(Costs)), Seller.Pays(Buyer, Capital))));

    [Fact]
    public void In_words() => Assert.Equal(
        "(what is left of sales after capital), from 0 up to costs", $"{Sales.After(Capital).UpTo(Costs)}");

    private static Rule<Money> Dollars(Rational amount) => Usd.Of(amount);

    private static IReadOnlyList<Rational> Filled(Rational available, params IReadOnlyList<Rational> limits)
    {
        var stream = SampleStreams.Of(limits);
        var buckets = Term.Money("bucket", "Bucket", Usd).ForEach(stream.Members);
        var defined = buckets.EachMeans(buckets.FilledInOrder(Dollars(available).NotBelowZero(), stream));
        var settled = Of(Clause("1", defined)).Settle(Month(1));
        return [.. settled.Statements[0].Terms.Select(term => NumberIn(term.Outcome))];
    }

    /// <summary>What there is to distribute: whole dollars or cents, often less than nothing.</summary>
    public readonly record struct Available(Rational Amount) : IFigure<Available>
    {
        public static Gen<Available> Drawn =>
            Gen.OneOf(Numbers.Small, Numbers.Cents, Numbers.CentsFromZero).Select(amount => new Available(amount));

        public static implicit operator Rational(Available drawn) => drawn.Amount;
    }
}
