using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Comparison.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Comparison.Ventures;

/// <summary>What each way to read a small agreement makes of a few ventures.</summary>
public sealed class PricingVenturesTests
{
    // 10 % of 1,000 and of 2,000, or of 1,000 − 300 and 2,000 − 500: 30 and 50 less in the first venture; in the second 10 % of 400 less 10 % of nothing.
    private static VentureLots Two => LotsOf([[Given(1, 1_000, 300), Given(2, 2_000, 500)], [Given(1, 400, 0)]]);

    [Fact]
    public void Each_option_alone_moves_what_it_moves_in_all_ventures_and_is_told_in_how_many()
    {
        var priced = Franchise.Agreement.PriceReadings(Two.For(Franchise.Agreement));

        Assert.Equal("base = net: Seller +80 USD, Buyer -80 USD, in 1 ventures", $"{PriceOf(priced, "base", "net")}");
        Assert.Equal("base = nothing: Seller +340 USD, Buyer -340 USD, in 2 ventures", $"{PriceOf(priced, "base", "nothing")}");
        Assert.Equal("days = later: nothing in total, in 2 ventures", $"{PriceOf(priced, "days", "later")}");
        Assert.Equal("words = other: changes no payment", $"{PriceOf(priced, "words", "other")}");
        Assert.Equal((2, 0), (priced.Ventures, priced.LeftOut));
    }

    [Fact]
    public void Each_option_is_found_by_itself_and_the_one_taken_has_no_price()
    {
        var (priced, reading) = (Franchise.Agreement.PriceReadings(Two.For(Franchise.Agreement)), Franchise.Agreement.Readings.Single(reading => reading.Key == "base"));

        Assert.Null(priced.PriceOf(reading, reading.Default));
        Assert.Equal(["net", "nothing"], reading.Options.Skip(1).Select(option => priced.PriceOf(reading, option)!.Instead.Name));
        Assert.Throws<ArgumentNullException>("reading", () => priced.PriceOf(null!, reading.Default));
    }

    [Fact]
    public void The_worst_and_the_best_are_those_over_all_ventures_together()
    {
        // Costs of −500 in the one are more than those of 300 in the other: net is worse for the buyer in the first, better in the second, and better in all.
        var lots = LotsOf([[Given(1, 1_000, 300)], [Given(1, 1_000, -500)]]);
        var buyer = Franchise.Agreement.PriceCombinations(lots.For(Franchise.Agreement)).Money.Single(party => party.Party == Buyer);

        // 10 % × (700 + 1,500) − 10 % × 2,000 = +20; nothing instead: −200, and 2 more for the proof in each: −4.
        Assert.Equal("Buyer: worst -204 USD by base=nothing proof=strict, best +20 USD by base=net", $"{buyer}");
    }

    [Fact]
    public void A_venture_whose_facts_are_refused_is_told_with_its_row_and_nothing_is_priced_unless_it_is_to_go_on()
    {
        var lots = LotsOf([[Given(1, 1_000, 0), Given(2, -1, 0)], [Given(1, 400, 0)]]);
        var (stopped, gone) = (Franchise.Agreement.PriceCombinations(lots.For(Franchise.Agreement)), Franchise.Agreement.PriceCombinations(lots.For(Franchise.Agreement), keepsGoing: true));

        Assert.Equal((0, 0, 1), (stopped.Alone.Prices.Count, stopped.Money.Count, stopped.Alone.LeftOut));
        Assert.StartsWith("nothing priced: V-0, 2002-02, sales: found -1", $"{stopped}", StringComparison.Ordinal);
        Assert.Equal(("V-0", 0, 1), (stopped.Alone.Faults[0].Venture, stopped.Alone.Faults[0].Lot, stopped.Alone.Faults[0].Row));
        Assert.Equal("base = nothing: Seller +40 USD, Buyer -40 USD, in 1 ventures", $"{PriceOf(gone.Alone, "base", "nothing")}");
        Assert.Equal((1, 1), (gone.Alone.Ventures, gone.Alone.LeftOut));
    }

    [Fact]
    public void A_venture_refused_by_an_option_is_left_out_of_its_price_and_the_option_of_every_combination()
    {
        // Strict proof refuses costs beyond 8,000, found in the second month; the first was added by then.
        var lots = LotsOf([[Given(1, 1_000, 0), Given(2, 1_000, 9_600)], [Given(1, 400, 0)]], rowsALot: 1);
        var priced = Franchise.Agreement.PriceCombinations(lots.For(Franchise.Agreement));
        var strict = PriceOf(priced.Alone, "proof", "strict");

        Assert.Equal("proof = strict: Seller +2 USD, Buyer -2 USD, in 1 ventures, refused in 1", $"{strict}");
        Assert.Equal(("V-0", 1), (Assert.Single(strict.Faults).Venture, strict.Refused));
        Assert.DoesNotContain(priced.Money, party => party.Worst.Otherwise.Concat(party.Best.Otherwise).Any(choice => choice.Reading.Key == "proof"));
        Assert.All(priced.Groups, group => Assert.True(group.IsEnumerated));
    }

    // 2 more are paid in the other venture.
    [Fact]
    public void An_option_that_is_refused_in_any_venture_is_the_best_for_nobody()
    {
        var (proof, costs) = (Asking("proof", "none", "strict"), Fact.Money("costs", Usd, "1", "Costs").InRange(0));
        var agreement = Of(Clause(
            "1", Buyer.Pays(Seller, proof.Decides<Money>(Usd.Of(1), Usd.Of(3))), Expectation.That("costs are proved", proof.Decides<bool>(costs >= Usd.Of(0), costs <= Usd.Of(8_000)))));
        var rows = VentureRows.Of(["a", "b"], [SettlementPeriod.Month(2002, 1), SettlementPeriod.Month(2002, 1)]).With(costs.Declaration, [960_000, 0], [true, true]);

        Assert.Equal("proof = strict: Seller +2 USD, Buyer -2 USD, in 1 ventures, refused in 1", $"{agreement.PriceReadings([rows])}");
        Assert.Equal("Seller: worst as read, best as read; Buyer: worst as read, best as read", $"{agreement.PriceCombinations([rows])}");
    }

    // Each is refused in its second month, the first of which was added by then.
    [Fact]
    public void Two_ventures_refused_by_an_option_are_both_left_out_of_its_price()
    {
        var lots = LotsOf([[Given(1, 1_000, 0), Given(2, 1_000, 9_600)], [Given(1, 1_000, 0), Given(2, 1_000, 9_600)], [Given(1, 400, 0)]], rowsALot: 1);

        Assert.Equal("proof = strict: Seller +2 USD, Buyer -2 USD, in 1 ventures, refused in 2", $"{PriceOf(Franchise.Agreement.PriceReadings(lots.For(Franchise.Agreement)), "proof", "strict")}");
    }

    // From February a letter has 7 paid, or from March.
    [Fact]
    public void A_payment_that_an_amendment_brings_earlier_or_later_is_priced()
    {
        var from = Asking("from", "february", "march");
        var letter = new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 1, 15), Edit.Insert(Clause("4", Seller.Pays(Buyer, Usd.Of(7))), after: "1"))
            .TakingEffectOn(from.Decides<LocalDate>(new LocalDate(2002, 2, 1), new LocalDate(2002, 3, 1)));
        var agreement = Amended([Clause("1", Term.Money("noted", "Noted", Usd).Means(Usd.Of(0)))], letter);
        var rows = VentureRows.Of(["a", "a", "b"], [.. ((int[])[1, 2, 1]).Select(month => SettlementPeriod.Month(2002, month))]);

        Assert.Equal("from = march: Seller +7 USD, Buyer -7 USD, in 1 ventures", $"{agreement.PriceReadings([rows])}");
        Assert.Equal("from = february: Seller -7 USD, Buyer +7 USD, in 1 ventures", $"{agreement.Under(from, "march").PriceReadings([rows])}");
    }

    [Theory]
    [InlineData(1, 9_600, 0, 2)]
    [InlineData(1, 0, 9_600, 3)]
    [InlineData(10, 0, 9_600, 2)]
    public void Lots_are_gone_through_once_more_only_where_rows_were_added_of_a_venture_that_an_option_refuses_later(int rowsALot, decimal first, decimal second, int times)
    {
        // Once as the text is read, and once for up to sixteen options.
        var (lots, gone) = (LotsOf([[Given(1, 400, 0)], [Given(1, 1_000, first), Given(2, 1_000, second), Given(3, 1_000, 0)]], rowsALot), 0);
        IEnumerable<VentureRows> Counted()
        {
            gone++;
            foreach (var lot in lots.For(Franchise.Agreement))
            {
                yield return lot;
            }
        }

        var strict = PriceOf(Franchise.Agreement.PriceReadings(Counted()), "proof", "strict");

        Assert.Equal("proof = strict: Seller +2 USD, Buyer -2 USD, in 1 ventures, refused in 1", $"{strict}");
        Assert.Equal(times, gone);
    }

    [Fact]
    public void Of_many_that_are_refused_the_first_are_told_and_all_are_counted()
    {
        // Twelve sell less than nothing; of twelve others, costs beyond 8,000 are refused by strict proof.
        var lots = LotsOf([.. Enumerable.Repeat<EquatableArray<PeriodFacts>>([Given(1, -1, 0)], 12), .. Enumerable.Repeat<EquatableArray<PeriodFacts>>([Given(1, 1_000, 9_600)], 12)]);
        var (stopped, gone) = (Franchise.Agreement.PriceReadings(lots.For(Franchise.Agreement)), Franchise.Agreement.PriceReadings(lots.For(Franchise.Agreement), keepsGoing: true));

        Assert.Equal(["V-0", "V-1", "V-2", "V-3", "V-4", "V-5", "V-6", "V-7", "V-8", "V-9"], stopped.Faults.Select(fault => fault.Venture));
        Assert.Equal((2, 12), (stopped.Untold, stopped.LeftOut));
        Assert.EndsWith("; and 2 more", $"{stopped}", StringComparison.Ordinal);
        Assert.Equal((stopped.Faults, 2, 12), (gone.Faults, gone.Untold, gone.LeftOut));
        Assert.Equal((10, 12), (PriceOf(gone, "proof", "strict").Faults.Count, PriceOf(gone, "proof", "strict").Refused));
    }

    [Fact]
    public void A_reading_that_reaches_no_payment_is_tried_where_the_facts_of_a_venture_can_be_refused_by_it()
    {
        var priced = Franchise.AskingForProof.PriceReadings(LotsOf([[Given(1, 1_000, 8_000)], [Given(1, 400, 8_001)]]).For(Franchise.AskingForProof));

        Assert.Equal("proof = strict: changes no payment, refused in 1", $"{Assert.Single(priced.Prices)}");
    }

    [Fact]
    public void What_there_is_no_plan_for_is_told_and_nothing_is_called_proved()
    {
        var agreement = Franchise.AskingForTheLastMonth;
        var priced = agreement.PriceCombinations(Two.For(agreement));

        Assert.Equal("last=by-days", $"{Assert.Single(priced.Alone.WithoutPlan).Choice}");
        Assert.Contains("counts by days", priced.Alone.WithoutPlan[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(priced.Alone.Prices, price => price.Reading.Key == "last");
        Assert.All(priced.Money, party => Assert.False(party.Worst.IsProved || party.Best.IsProved));
    }

    [Fact]
    public void Rows_of_nobody_are_left_out_and_a_row_without_a_period_leaves_out_its_venture()
    {
        var sales = Franchise.Agreement.Facts.Single(fact => fact.Key == "sales");
        var january = SettlementPeriod.Month(2002, 1);
        var rows = VentureRows.Of(["", "a", "b"], [january, january, null]).With(sales, [1, 100_000, 100_000], [true, true, true]);
        var priced = Franchise.Agreement.PriceReadings([rows], keepsGoing: true);

        Assert.Equal((1, 1, 0), (priced.Ventures, priced.LeftOut, priced.Faults.Count));
        Assert.Equal("base = nothing: Seller +100 USD, Buyer -100 USD, in 1 ventures", $"{PriceOf(priced, "base", "nothing")}");
        Assert.Empty(Franchise.Agreement.PriceReadings([rows]).Prices);
    }

    // Of 2,500 the first 1,024, which are one block, sell nothing, and each other 100, of which 10 are paid.
    [Fact]
    public void Very_many_rows_are_priced_as_few_are()
    {
        var lots = LotsOf([.. Enumerable.Range(0, 2_500).Select(number => (EquatableArray<PeriodFacts>)[Given(1, number < 1_024 ? 0 : 100, 0)])], rowsALot: 2_500);
        var priced = Franchise.Agreement.PriceReadings(lots.For(Franchise.Agreement));

        Assert.Equal("base = nothing: Seller +14760 USD, Buyer -14760 USD, in 1476 ventures", $"{PriceOf(priced, "base", "nothing")}");
        Assert.Equal("days = later: nothing in total, in 1476 ventures", $"{PriceOf(priced, "days", "later")}");
        Assert.Equal("base = net: changes no payment", $"{PriceOf(priced, "base", "net")}");
        Assert.Equal(2_500, priced.Ventures);
    }

    // 9·10^16 dollars are 9·10^18 cents, which 64 bits hold, but not twice as much; a dollar more for b.
    [Fact]
    public void Prices_beyond_64_bits_are_exact_too()
    {
        var (way, sales) = (Asking("way", "once", "twice"), Fact.Money("sold", Usd, "1", "Sold").InRange(0));
        var agreement = Of(Clause("1", Seller.Pays(Buyer, way.Decides<Money>(sales, sales + sales))));
        var rows = VentureRows.Of(["a", "b", "c"], [.. Enumerable.Repeat(SettlementPeriod.Month(2002, 1), 3)]).With(sales.Declaration, [9_000_000_000_000_000_000, 100, 0], [true, true, true]);

        Assert.Equal("way = twice: Seller -90000000000000001 USD, Buyer +90000000000000001 USD, in 2 ventures", $"{agreement.PriceReadings([rows])}");
        Assert.Equal("way = once: Seller +90000000000000001 USD, Buyer -90000000000000001 USD, in 2 ventures", $"{agreement.Under(way, "twice").PriceReadings([rows])}");
    }

    // Both amounts are beyond 64 bits, of which only one is the other's.
    [Fact]
    public void Amounts_beyond_64_bits_are_told_apart()
    {
        var (way, sales) = (Asking("way", "twice", "as-much", "thrice"), Fact.Money("sold", Usd, "1", "Sold").InRange(0));
        var agreement = Of(Clause("1", Seller.Pays(Buyer, way.Decides<Money>(sales + sales, sales + sales, sales + sales + sales))));
        var rows = VentureRows.Of(["a"], [SettlementPeriod.Month(2002, 1)]).With(sales.Declaration, [9_000_000_000_000_000_000], [true]);

        Assert.Equal("way = as-much: changes no payment; way = thrice: Seller -90000000000000000 USD, Buyer +90000000000000000 USD, in 1 ventures", $"{agreement.PriceReadings([rows])}");
    }

    // As read, each of the other options alone, and nothing more where those were all.
    [Fact]
    public void What_was_tried_alone_is_not_gone_through_again_for_combinations()
    {
        var gone = 0;
        var agreement = Of(
            Clause("1", Seller.Pays(Buyer, Asking("one", "nothing", "something").Decides<Money>(Usd.Of(1), Usd.Of(6)))), Clause("2", Seller.Pays(Buyer, Barrel.Of(1)), Buyer.Pays(Seller, Asking("other", "nothing", "something").Decides<Quantity>(Barrel.Of(0), Barrel.Of(4)))));
        IEnumerable<VentureRows> Counted()
        {
            gone++;
            yield return VentureRows.Of(["a"], [SettlementPeriod.Month(2002, 1)]);
        }

        var priced = agreement.PriceCombinations(Counted());

        Assert.Equal(2, gone);
        Assert.Equal(
            "Seller: worst -5 USD by one=something, best as read; Buyer: worst as read, best +5 USD by one=something; "
            + "Seller: worst as read, best +4 barrel by other=something; Buyer: worst -4 barrel by other=something, best as read",
            $"{priced}");
    }

    [Fact]
    public void Prices_tell_those_that_were_refused_only_where_nothing_was_priced()
    {
        var lots = LotsOf([[Given(1, 1_000, 0), Given(2, -1, 0)], [Given(1, 400, 0)]]);
        const string Fault = "V-0, 2002-02, sales: found -1; expected a number of USD, at least 0, with at most 2 decimals";

        Assert.Equal($"nothing priced: {Fault}", $"{Franchise.Agreement.PriceReadings(lots.For(Franchise.Agreement))}");
        Assert.StartsWith("base = net: changes no payment; base = nothing: ", $"{Franchise.Agreement.PriceReadings(lots.For(Franchise.Agreement), keepsGoing: true)}", StringComparison.Ordinal);
        Assert.Equal("", $"{Of(Clause("1", Seller.Pays(Buyer, Usd.Of(1)))).PriceReadings([VentureRows.Of(["a"], [SettlementPeriod.Month(2002, 1)])])}");
    }

    [Fact]
    public void Rows_of_nobody_leave_out_no_venture()
    {
        var january = SettlementPeriod.Month(2002, 1);
        var agreement = Of(Clause("1", Seller.Pays(Buyer, Asking("one", "nothing", "something").Decides<Money>(Usd.Of(1), Usd.Of(6)))));
        var priced = agreement.PriceReadings([VentureRows.Of(["a", "", "b", ""], [january, january, january, null])]);

        Assert.Equal((2, 0), (priced.Ventures, priced.LeftOut));
        Assert.Equal("one = something: Seller -10 USD, Buyer +10 USD, in 2 ventures", $"{priced}");
    }

    [Fact]
    public void Lots_that_are_others_the_second_time_are_refused()
    {
        var calls = 0;
        IEnumerable<VentureRows> Changing()
        {
            yield return VentureRows.Of([calls++ == 0 ? "a" : "b"], [SettlementPeriod.Month(2002, 1)]);
        }

        Assert.Contains("found 'b'", Assert.Throws<InvalidOperationException>(() => Franchise.Agreement.PriceReadings(Changing())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void As_the_text_is_read_a_rule_without_a_step_is_refused()
    {
        var agreement = Franchise.AskingForTheLastMonth;
        var byDays = agreement.Under(agreement.Readings.Single(reading => reading.Key == "last"), "by-days");

        Assert.Throws<PlanRefusedException>(() => byDays.PriceReadings(Two.For(byDays)));
    }

    /// <summary>Combinations priced over a few ventures.</summary>
    internal static VenturePricedCombinations Priced() => Franchise.AskingForTheLastMonth.PriceCombinations(Two.For(Franchise.AskingForTheLastMonth));

    private static Reading Asking(string key, params IEnumerable<string> options) =>
        new(key, "1", $"Which {key}?", "The first is the plainest.", [.. options.Select(option => new ReadingOption(option, $"{key} {option}"))]);

    private static VentureReadingPrice PriceOf(VenturePricedReadings priced, string reading, string option) =>
        priced.Prices.Single(price => price.Reading.Key == reading && price.Instead.Name == option);

    private static VentureLots LotsOf(EquatableArray<EquatableArray<PeriodFacts>> ventures, int rowsALot = 10) =>
        new(ventures, [.. ventures.Index().SelectMany(venture => venture.Item, (venture, facts) => (venture.Index, facts))], VentureOrder.Any, rowsALot);

    private static PeriodFacts Given(int month, decimal sales, decimal costs) => Franchise.Month(month, Usd.Of(sales), Usd.Of(costs));
}
