using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Comparison;

/// <summary>What every other way to read a small agreement would have made of its payments.</summary>
public class PricingReadingsTests
{
    private static readonly Reading Base = Asking("base", "gross", "net", "nothing");
    private static readonly Reading Days = Asking("days", "at-the-end", "later");
    private static readonly Reading Words = Asking("words", "one", "other");
    private static readonly Reading Notice = Asking("notice", "counts", "does-not");

    private static readonly Fact<Money> Extra = Fact.Money("extra", Usd, "2", "What the parties agree").ToBeAgreed();
    private static readonly Fact<LocalDate> Given = Fact.Date("given", "3", "Notice").Standing();
    private static readonly Term<Money> Due = Term.Money("due", "Due", Usd);
    private static readonly Term<Ratio> Idle = Term.Ratio("idle", "Used by nothing");

    // Ten per cent of sales or of sales less costs, what the parties agree beside it, and one barrel a month as long as there is no notice.
    private static readonly Agreement Agency = Of(
        Clause("1", Due.Means((Percent(10) * Base.Decides<Money>(Sales, Sales - Costs, Usd.Of(0))).Rounded(Rounding.ToTheCent)),
            Seller.Pays(Buyer, Due, due: Days.Decides<LocalDate>(ThePeriod.End, ThePeriod.End.PlusDays(30)))),
        Clause("2", Buyer.Pays(Seller, Extra.Rounded(Rounding.ToTheCent)), Idle.Means(Words.Decides<Ratio>(Percent(1), Percent(2)))),
        Clause("3", Seller.Pays(Buyer, Barrel.Of(1)), PeriodOfTheEnd.CountsWhole,
            Buyer.May("end it", PowerEffect.Terminate, ground: Notice.Decides<bool>(true, false), from: Dated, exercised: Given)));

    private static PeriodFacts[] TwoMonths =>
    [
        Month(1).With(Sales, Usd.Of(1_000)).With(Costs, Usd.Of(300)).With(Extra, Usd.Of(0)),
        Month(2).With(Sales, Usd.Of(2_000)).With(Costs, Usd.Of(500)),
    ];

    [Fact]
    public void Each_option_alone_makes_a_difference_to_each_party_in_each_period_and_in_total()
    {
        var net = PriceOf(TwoMonths, Base, "net");

        // 10 % of 700 instead of 1,000, then of 1,500 instead of 2,000.
        Assert.Equal(["2002-01: Buyer -30 USD, Seller +30 USD", "2002-02: Buyer -50 USD, Seller +50 USD"], net.Periods.Select(period => $"{period}"));
        Assert.Equal([new(Buyer, Usd.Of(-80)), new(Seller, Usd.Of(80))], net.Total);
        Assert.Equal("base = net: Buyer -80 USD, Seller +80 USD", $"{net}");
        Assert.Equal("base = nothing: Buyer -300 USD, Seller +300 USD", $"{PriceOf(TwoMonths, Base, "nothing")}");
    }

    [Fact]
    public void What_only_falls_due_on_another_day_costs_nothing_but_is_told()
    {
        var later = PriceOf(TwoMonths, Days, "later");

        Assert.Equal(["2002-01: other days", "2002-02: other days"], later.Periods.Select(period => $"{period}"));
        Assert.Equal((0, false, false), (later.Total.Count, later.IsNothing, later.IsOpen));
    }

    [Fact]
    public void A_reading_that_reaches_no_payment_changes_nothing_although_payments_be_open() =>
        Assert.Equal("words = other: changes no payment", $"{PriceOf([Month(1)], Words, "other")}");

    [Fact]
    public void What_is_undetermined_either_way_is_open_where_the_reading_reaches_it()
    {
        var months = TwoMonths[..1].Append(Month(2).With(Sales, Usd.Of(2_000))).ToArray();
        var net = PriceOf(months, Base, "net");

        // Without the costs nobody knows a tenth of net sales; that nothing is agreed beside it has to do with neither.
        Assert.True(net.IsOpen);
        Assert.Equal([new(Buyer, Usd.Of(-30)), new(Seller, Usd.Of(30))], net.Total);
        Assert.Equal("costs", Assert.Single(net.Periods[1].Open).Subject);
        Assert.False(PriceOf(months, Base, "nothing").IsOpen);
    }

    [Fact]
    public void A_reading_that_reaches_the_end_reaches_all_that_is_paid_from_then_on()
    {
        PeriodFacts[] months = [.. TwoMonths.Select((month, index) => index == 0 ? month.With(Given, Dated) : month.With(Extra, Usd.Of(7)))];
        var not = PriceOf(months, Notice, "does-not");

        // In February the agreement would have gone on: 200 one way, 7 the other, and a barrel.
        Assert.Equal([new(Buyer, Usd.Of(193)), new(Seller, Usd.Of(-193))], not.Total);
        Assert.Equal([new(Buyer, Barrel.Of(1)), new(Seller, Barrel.Of(-1))], not.DeliveryTotal);
        Assert.Equal(SettlementPeriod.Month(2002, 2), Assert.Single(not.Periods).Period);
    }

    [Fact]
    public void A_reading_that_reaches_the_end_changes_nothing_where_nothing_ends_although_payments_be_open() =>
        Assert.Equal("notice = does-not: changes no payment", $"{PriceOf([Month(1)], Notice, "does-not")}");

    [Fact]
    public void All_prices_tell_themselves_one_after_another_and_those_that_change_anything_apart()
    {
        var priced = Agency.PriceReadings([.. TwoMonths[..1], Month(2).With(Sales, Usd.Of(2_000))]);

        Assert.Equal(
            "base = net: Buyer -30 USD, Seller +30 USD, some of it open; base = nothing: Buyer -300 USD, Seller +300 USD; days = later: nothing in total; words = other: changes no payment; notice = does-not: changes no payment",
            $"{priced}");
        Assert.Equal(["net", "nothing", "later"], priced.ThatMatter.Select(price => price.Instead.Name));
        Assert.Equal(["other", "does-not"], priced.ThatChangeNothing.Select(price => price.Instead.Name));
        Assert.StartsWith("nothing priced: 2002-03", $"{Agency.PriceReadings([Month(1), Month(3)])}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_in_which_nothing_differs_says_so()
    {
        var nothing = new PeriodDifference(Month(1).Period, [], [], [], ChangesDays: false);

        Assert.Equal(("2002-01: nothing", true), ($"{nothing}", nothing.IsNothing));
        Assert.Equal(("2002-01: other days", false), ($"{nothing with { ChangesDays = true }}", (nothing with { ChangesDays = true }).IsNothing));
    }

    [Fact]
    public void A_difference_for_a_party_tells_which_way_it_goes() => Assert.Equal(
        ["Buyer +5 USD", "Buyer -5 USD", "Buyer 0 USD", "Buyer nothing"],
        new[] { Usd.Of(5), Usd.Of(-5), Usd.Of(0), default }.Select(more => $"{new PartyDifference<Money>(Buyer, more)}"));

    [Fact]
    public void A_start_in_mid_life_prices_what_comes_after()
    {
        var carried = Agency.Settle(TwoMonths[0]).Carried;

        Assert.Equal("base = net: Buyer -50 USD, Seller +50 USD", $"{Agency.PriceReadings(TwoMonths[1..], carried).Prices.First(price => price.Instead.Name == "net")}");
    }

    [Fact]
    public void Wrong_facts_are_told_and_price_nothing()
    {
        var priced = Agency.PriceReadings([Month(1), Month(3)]);

        Assert.Empty(priced.Prices);
        Assert.Single(priced.Faults);
    }

    [Fact]
    public void A_reading_that_reaches_no_payment_is_tried_where_the_facts_can_be_refused_by_it()
    {
        var proof = Asking("proof", "none", "strict");
        var agreement = Of(Clause("1", Seller.Pays(Buyer, Sales), Expectation.That("costs are proved", proof.Decides<bool>(true, Costs <= Usd.Of(8_000)))));
        var (refused, accepted) = (agreement.PriceReadings([Proved(8_001)]), agreement.PriceReadings([Proved(8_000)]));

        Assert.Empty(refused.Prices);
        Assert.Equal("2002-01, costs: found costs 8,001.00 USD; expected that costs are proved (1)", string.Join("; ", refused.Faults));
        Assert.Equal("proof = strict: changes no payment", $"{Assert.Single(accepted.Prices)}");
        Assert.Empty(accepted.Faults);

        // The same where the question decides on a payment as well.
        var paying = Of(Clause("1", Seller.Pays(Buyer, Sales), Expectation.That("costs are proved", proof.Decides<bool>(true, Costs <= Usd.Of(8_000)))),
            Clause("2", Buyer.Pays(Seller, proof.Decides<Money>(Usd.Of(1), Usd.Of(3)))));
        Assert.Equal(refused.Faults, paying.PriceReadings([Proved(8_001)]).Faults);
        Assert.Equal("proof = strict: Seller +2 USD, Buyer -2 USD", $"{Assert.Single(paying.PriceReadings([Proved(8_000)]).Prices)}");

        static PeriodFacts Proved(decimal costs) => Month(1).With(Sales, Usd.Of(1_000)).With(Costs, Usd.Of(costs));
    }

    [Fact]
    public void Every_option_that_is_not_taken_is_priced_once_whatever_is_taken()
    {
        Assert.Equal(5, Agency.PriceReadings(TwoMonths).Prices.Count);
        Assert.Equal(["gross", "nothing"], Agency.Under(Base, "net").PriceReadings(TwoMonths).Prices.Where(price => price.Reading == Base).Select(price => price.Instead.Name));
    }

    [Law]
    public void The_difference_is_what_settling_under_the_option_pays_less_what_settling_under_the_other_pays(HalfAYear drawn)
    {
        var months = drawn.Months;
        var settled = Agency.Settle(months);
        foreach (var price in Agency.PriceReadings(months).Prices)
        {
            var otherwise = Agency.Under(price.Reading, price.Instead.Name).Settle(months);
            foreach (var (before, after) in settled.Statements.Zip(otherwise.Statements))
            {
                var difference = price.Periods.FirstOrDefault(period => period.Period == before.Period);
                if (before.OpenPayments.Count + after.OpenPayments.Count > 0)
                {
                    continue;
                }

                Assert.Equal(ReceivedByBuyer(after) - ReceivedByBuyer(before), difference?.Money.Where(more => more.Party == Buyer).Select(more => more.More.Amount).SingleOrDefault() ?? 0);
                Assert.Equal(ReceivedByBuyer(before) - ReceivedByBuyer(after), difference?.Money.Where(more => more.Party == Seller).Select(more => more.More.Amount).SingleOrDefault() ?? 0);
            }
        }
    }

    [Law]
    public void What_one_party_gains_the_others_lose_and_what_no_rule_reaches_costs_nothing(HalfAYear drawn)
    {
        var months = drawn.Months;
        foreach (var price in Agency.PriceReadings(months).Prices)
        {
            Assert.Equal(Rational.Zero, price.Total.Aggregate(Rational.Zero, (sum, party) => sum + party.More.Amount));
            Assert.True(price.Reading != Words || price.IsNothing);
        }
    }

    /// <summary>What every other way to read two months of the small agreement would make of them.</summary>
    internal static PricedReadings Priced() => Agency.PriceReadings(TwoMonths);

    private static Rational ReceivedByBuyer(Statement statement) =>
        statement.Payments.Aggregate(Rational.Zero, (sum, payment) => payment.Payee == Buyer ? sum + payment.Amount.Amount : sum - payment.Amount.Amount);

    private static ReadingPrice PriceOf(PeriodFacts[] months, Reading reading, string option) =>
        Agency.PriceReadings(months).Prices.Single(price => price.Reading == reading && price.Instead.Name == option);

    private static Reading Asking(string key, params string[] options) =>
        new(key, "1", $"Which {key}?", "The first is the plainest.", [.. options.Select(option => new ReadingOption(option, $"{key} {option}"))]);

    /// <summary>Six months, in each of which any of the facts may be missing, and in one of which notice may be given.</summary>
    public sealed record HalfAYear(EquatableArray<PeriodFacts> Months) : IDrawn<HalfAYear>
    {
        public static Gen<HalfAYear> Drawn =>
            from sales in Numbers.Cents.OrNull().ArrayOf(6)
            from costs in Numbers.Cents.OrNull().ArrayOf(6)
            from extra in Numbers.Cents.OrNull().ArrayOf(6)
            from ends in Gen.Choose(1, 12)
            select new HalfAYear([.. Enumerable.Range(0, 6).Select(month => Month(month + 1)
                .Given(Sales, sales[month], Usd.Of).Given(Costs, costs[month], Usd.Of).Given(Extra, extra[month], Usd.Of)
                is var facts && month + 1 == ends ? facts.With(Given, facts.Period.Start) : facts)]);
    }
}
