using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Comparison;

/// <summary>Which questions are combined with which, of which parties and units the worst and the best is told, and what is tried where not all can be.</summary>
public sealed class ReadingSearchTests
{
    private static readonly Fact<LocalDate> Given = Fact.Date("given", "1", "Notice").Standing();
    private static readonly Reading One = Asking("one", "nothing", "something");
    private static readonly Reading Other = Asking("other", "nothing", "something");
    private static readonly Reading Notice = Asking("notice", "counts", "does-not");

    // One pays 5 or nothing, the other 3 or nothing the other way; what ends the agreement reaches both, wherever it stands.
    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData("4")]
    public void A_question_of_the_end_is_combined_with_all_that_reach_a_payment(string reference)
    {
        var priced = Ending(PowerEffect.Terminate, reference).PriceCombinations([Month(1).With(Given, Dated), Month(2)]);

        Assert.Equal(3, Assert.Single(priced.Groups).Readings.Count);
        // In January 2 for the desk; in February again where notice does not count: best 2 × 5 + 2, worst −2 × 3 + 2 or, ending, −3.
        var buyer = priced.Money.Single(party => party.Party == Buyer);
        Assert.Equal((Usd.Of(-4), Usd.Of(12)), (buyer.Worst.More, buyer.Best.More));
    }

    [Fact]
    public void A_question_of_a_power_that_ends_nothing_reaches_only_what_hangs_on_it() =>
        Assert.Equal(["one: all 2 ways", "other: all 2 ways"], Ending(PowerEffect.Renew, "4").PriceCombinations([Month(1), Month(2)]).Groups.Select(group => $"{group}"));

    // Only how notice is read differs: in February 2 more are paid, and a barrel is delivered.
    [Fact]
    public void Of_a_question_of_the_end_alone_each_party_that_is_paid_or_pays_has_its_worst_and_best()
    {
        var agreement = Of(
            Clause("1", Seller.Pays(Buyer, Usd.Of(2)), Buyer.Pays(Seller, Barrel.Of(1))),
            Clause("2", PeriodOfTheEnd.CountsWhole, Buyer.May("end it", PowerEffect.Terminate, ground: Notice.Decides<bool>(true, false), from: Dated, exercised: Given)));
        var priced = agreement.PriceCombinations([Month(1).With(Given, Dated), Month(2)]);

        Assert.Equal(
            ["Seller: worst -2 USD by notice=does-not, best as read", "Buyer: worst as read, best +2 USD by notice=does-not"], priced.Money.Select(party => $"{party}"));
        Assert.Equal(
            ["Seller: worst as read, best +1 barrel by notice=does-not", "Buyer: worst -1 barrel by notice=does-not, best as read"], priced.Deliveries.Select(party => $"{party}"));
    }

    // As read the letter pays 7 from February on, and nothing hangs on what is asked but from when it counts.
    [Fact]
    public void A_question_from_when_an_amendment_counts_reaches_all_that_it_brings()
    {
        var from = Asking("from", "february", "march");
        var letter = new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 1, 15), Edit.Insert(Clause("4", Seller.Pays(Buyer, Usd.Of(7))), after: "1"))
            .TakingEffectOn(from.Decides<LocalDate>(new LocalDate(2002, 2, 1), new LocalDate(2002, 3, 1)));
        var agreement = Amended([Clause("1", Seller.Pays(Buyer, One.Decides<Money>(Usd.Of(0), Usd.Of(5))))], letter);
        var priced = agreement.PriceCombinations([Month(1), Month(2), Month(3)]);

        Assert.Equal(2, Assert.Single(priced.Groups).Readings.Count);
        Assert.Equal("Buyer: worst -7 USD by from=march, best +15 USD by one=something", WordsOf(priced.Money, Buyer));
    }

    // The same where it counts from March as read, and the other way is to count it from February; what it brings hangs on no rule.
    [Fact]
    public void What_an_amendment_would_bring_earlier_is_compared_too()
    {
        var from = Asking("from", "march", "february");
        var letter = new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 1, 15), Edit.Insert(Clause("4", Seller.Pays(Buyer, Usd.Of(7))), after: "1"))
            .TakingEffectOn(from.Decides<LocalDate>(new LocalDate(2002, 3, 1), new LocalDate(2002, 2, 1)));
        var priced = Amended([Clause("1", Term.Money("noted", "Noted", Usd).Means(Usd.Of(0)))], letter).PriceCombinations([Month(1), Month(2), Month(3)]);

        Assert.Equal("from: all 2 ways", $"{Assert.Single(priced.Groups)}");
        Assert.Equal(["Seller: worst -7 USD by from=february, best as read", "Buyer: worst as read, best +7 USD by from=february"], priced.Money.Select(party => $"{party}"));
    }

    // As read is the best and the worst where nothing is better or worse; of two that are equally good, the first.
    [Fact]
    public void Of_ways_that_are_equally_good_the_first_is_told()
    {
        var amount = Asking("amount", "none", "less", "as-much", "more", "as-much-more");
        var agreement = Of(Clause("1", Seller.Pays(Buyer, amount.Decides<Money>(Usd.Of(0), Usd.Of(-5), Usd.Of(-5), Usd.Of(5), Usd.Of(5)))));

        Assert.Equal("Buyer: worst -5 USD by amount=less, best +5 USD by amount=more", WordsOf(agreement.PriceCombinations([Month(1)]).Money, Buyer));
        Assert.Equal("Buyer: worst as read, best +10 USD by amount=more", WordsOf(agreement.Under(amount, "as-much").PriceCombinations([Month(1)]).Money, Buyer));
    }

    // Each unit with its parties in their order, the units by what they are called.
    [Fact]
    public void Parties_are_told_unit_by_unit_in_the_order_of_what_units_are_called()
    {
        var either = Asking("either", "none", "all");
        var priced = Of(
            Clause("1", Seller.Pays(Buyer, either.Decides<Money>(Usd.Of(0), Usd.Of(4))), Seller.Pays(Buyer, either.Decides<Money>(Inr.Of(0), Inr.Of(9)))),
            Clause("2", Seller.Pays(Buyer, either.Decides<Quantity>(Tonne.Of(0), Tonne.Of(4))), Seller.Pays(Buyer, either.Decides<Quantity>(Barrel.Of(0), Barrel.Of(9))))).PriceCombinations([Month(1)]);

        Assert.Equal(
            ["Seller -9 INR", "Buyer 0 INR", "Seller -4 USD", "Buyer 0 USD"], priced.Money.Select(party => $"{party.Party} {party.Worst.More}"));
        Assert.Equal(
            ["Seller 0 barrel", "Buyer 9 barrel", "Seller 0 tonne", "Buyer 4 tonne"], priced.Deliveries.Select(party => $"{party.Party} {party.Best.More}"));
    }

    [Fact]
    public void A_way_that_is_refused_was_tried_and_is_never_the_best()
    {
        var proof = Asking("proof", "none", "strict");
        var agreement = Of(
            Clause("1", Seller.Pays(Buyer, Sales), Expectation.That("costs are proved", proof.Decides<bool>(true, Costs <= Usd.Of(8_000)))),
            Clause("2", Seller.Pays(Buyer, proof.Decides<Money>(Usd.Of(1), Usd.Of(3)))));
        var priced = agreement.PriceCombinations([Month(1).With(Sales, Usd.Of(1_000)).With(Costs, Usd.Of(8_001))]);

        Assert.Equal("proof: all 1 ways", $"{Assert.Single(priced.Groups)}");
        Assert.All(priced.Money, party => Assert.True(party.Worst.IsProved && party.Best is { IsProved: true, Otherwise.Count: 0 }));
    }

    // Of 73 × 2 × 2 ways 75 are settled at first: as read and 74 that differ in one question. All that are better alone make 1 + 50; from there not all 74 can be tried again,
    // but those first that move much alone: without the other, 1 + 100. That is one more and 70 after it, since of 72 one is spared for what is found best then.
    [Fact]
    public void Where_not_all_can_be_tried_those_come_first_that_move_much_alone()
    {
        var interacting = One.Decides<Money>(Other.Decides<Money>(Usd.Of(0), Usd.Of(100)), Other.Decides<Money>(Usd.Of(100), Usd.Of(50)));
        var priced = Of(Clause("1", Seller.Pays(Buyer, Many(less: Usd.Of(0), more: Usd.Of(1)) + interacting))).PriceCombinations([Month(1)]);

        Assert.Equal("+101 USD by many=more-1 one=something, as far as was found", $"{priced.Money.Single(party => party.Party == Buyer).Best}");
        Assert.Equal(75 + 1 + 70, Assert.Single(priced.Groups).Settled);
    }

    // Alone the one loses 100; beside any of the many it gains 200.
    [Fact]
    public void What_loses_much_alone_is_among_the_first_to_be_tried_again()
    {
        var interacting = One.Decides<Money>(Usd.Of(0), Many(less: Usd.Of(-100), more: Usd.Of(200)));
        var priced = Of(Clause("1", Seller.Pays(Buyer, Many(less: Usd.Of(0), more: Usd.Of(1)) + interacting + Other.Decides<Money>(Usd.Of(0), Usd.Of(2))))).PriceCombinations([Month(1)]);

        Assert.Equal("+203 USD by many=more-1 one=something other=something, as far as was found", $"{priced.Money.Single(party => party.Party == Buyer).Best}");
    }

    // Either gains 10, and both together no more.
    [Fact]
    public void Of_what_is_better_alone_and_all_of_it_together_the_one_alone_is_told_where_both_are_equally_good()
    {
        var either = One.Decides<Money>(Other.Decides<Money>(Usd.Of(0), Usd.Of(10)), Usd.Of(10));
        var priced = Of(Clause("1", Seller.Pays(Buyer, Many(less: Usd.Of(0), more: Usd.Of(0)) + either))).PriceCombinations([Month(1)]);

        Assert.Equal("Buyer: worst as read, best +10 USD by one=something, as far as was found", WordsOf(priced.Money, Buyer));
    }

    [Fact]
    public void Nothing_is_told_of_units_that_no_question_reaches()
    {
        var priced = Of(Clause("1", Seller.Pays(Buyer, One.Decides<Money>(Usd.Of(0), Usd.Of(5)))), Clause("2", Seller.Pays(Buyer, Inr.Of(1)), Seller.Pays(Buyer, Barrel.Of(1)))).PriceCombinations([Month(1)]);

        Assert.Equal([Usd, Usd], priced.Money.Select(party => party.Worst.More.Currency));
        Assert.Empty(priced.Deliveries);
    }

    // Of sales of 1,000 they pay 100, of net sales nobody knows how much: in January that counts for nothing, in February 30 less.
    [Fact]
    public void What_is_open_in_a_month_counts_for_nothing()
    {
        var agreement = Of(Clause("1", Seller.Pays(Buyer, (Ratio.Percent(10) * One.Decides<Money>(Sales, Sales - Costs)).Rounded(Rounding.ToTheCent))));
        PeriodFacts[] months = [Month(1).With(Sales, Usd.Of(1_000)), Month(2).With(Sales, Usd.Of(1_000)).With(Costs, Usd.Of(300))];

        Assert.Equal("Buyer: worst -30 USD by one=something, best as read", WordsOf(agreement.PriceCombinations(months).Money, Buyer));
    }

    private static Agreement Ending(PowerEffect effect, string reference) => Of([.. new[]
    {
        Clause("1", Seller.Pays(Buyer, One.Decides<Money>(Usd.Of(0), Usd.Of(5)))),
        Clause("3", Buyer.Pays(Seller, Other.Decides<Money>(Usd.Of(0), Usd.Of(3)))),
        Clause("5", Seller.Pays(Buyer, Usd.Of(2))),
        Clause(reference, PeriodOfTheEnd.CountsWhole, Buyer.May("end it", effect, ground: Notice.Decides<bool>(true, false), from: Dated, exercised: Given)),
    }.OrderBy(clause => $"{clause.Reference}", StringComparer.Ordinal)]);

    private static Rule<Money> Many(Money less, Money more) =>
        Asking("many", ["less", .. Enumerable.Range(1, 72).Select(number => $"more-{(Rational)number}")]).Decides<Money>([less, .. Enumerable.Repeat((Rule<Money>)more, 72)]);

    private static string WordsOf(EquatableArray<PartyExtremes<Money>> extremes, Party party) => $"{extremes.Single(found => found.Party == party)}";

    private static Reading Asking(string key, params IEnumerable<string> options) =>
        new(key, "1", $"Which {key}?", "The first is the plainest.", [.. options.Select(option => new ReadingOption(option, $"{key} {option}"))]);
}
