using System.Text.Json.Nodes;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Settlement;

/// <summary>A state is settled on where it was made under this text and these readings, and does not contradict itself.</summary>
public class CarriedCheckTests
{
    private static readonly Fact<Money> Takings = Sales.InRange(0);

    private static readonly Clause[] Signed =
        [Clause("1", Profit.Means(Basis.Decides(Percent(50) * Takings, Percent(40) * Takings).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Profit.Prior() + Takings.ToDate() - Takings.Prior()))];

    private static readonly Agreement Shop = Of([.. Signed]);

    private static readonly PeriodFacts March = Month(3).With(Takings, Usd.Of(30));

    private static CarriedState Carried { get; } = Shop.Settle([Month(1).With(Takings, Usd.Of(10)), Month(2).With(Takings, Usd.Of(20))]).Carried;

    [Fact]
    public void A_statement_and_a_state_say_under_which_text_and_readings_they_were_made()
    {
        var statement = Shop.Under(Basis, "net").Settle(Month(1)).Statements[0];

        Assert.Equal(Shop.FingerprintThrough(new LocalDate(2002, 1, 31)), statement.Fingerprint);
        Assert.Equal((statement.Fingerprint, "gross"), (Carried.Fingerprint, Carried.ReadAs.Single().Value));
        Assert.Equal("net", statement.ReadAs.Single().Value);
    }

    [Fact]
    public void A_state_made_under_other_readings_is_settled_on_only_where_the_caller_says_so()
    {
        var other = Shop.Under(Basis, "net");
        var fault = Assert.Single(other.Settle(March, Carried).Faults);

        Assert.Equal(
            "carried from 2002-02, basis: the carried state was made under reading basis = gross; expected net, or a state accepted under it", fault.ToString());
        Assert.Empty(other.Settle(March, Carried.AcceptedUnder(other)).Faults);
    }

    [Fact]
    public void A_state_made_under_another_text_is_settled_on_only_where_the_caller_says_so()
    {
        var other = Of(Clause("1", Profit.Means((Percent(30) * Takings).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Profit.Prior() + Takings.ToDate() - Takings.Prior())));
        var fault = Assert.Single(other.Settle(March, Carried).Faults);

        Assert.StartsWith("carried from 2002-02: the carried state was made under another text", fault.ToString(), StringComparison.Ordinal);
        // 50 % of 20 for February stays, and 60 to date less 20.
        Assert.Equal(Usd.Of(50), other.Settle(March, Carried.AcceptedUnder(other)).Statements[0].Payments[0].Amount);
    }

    [Fact]
    public void An_amendment_signed_later_needs_no_word_where_it_takes_effect_later_and_one_where_it_reaches_back()
    {
        var fromMarch = AmendedFrom(new LocalDate(2002, 3, 1));
        var fromFebruary = AmendedFrom(new LocalDate(2002, 2, 1));

        Assert.Empty(fromMarch.Settle(March, Carried).Faults);
        Assert.Equal("the carried state was made under another text", Assert.Single(fromFebruary.Settle(March, Carried).Faults).Found[..45]);
        Assert.Empty(fromFebruary.Settle(March, Carried.AcceptedUnder(fromFebruary)).Faults);
        Assert.Empty(fromFebruary.AsKnownOn(new LocalDate(2002, 3, 1)).Settle(March, Carried).Faults);
    }

    [Fact]
    public void Holidays_become_known_year_by_year_and_ask_for_no_word() =>
        Assert.Empty(Shop.Observing(HolidayCalendar.Of([new LocalDate(2002, 3, 29)])).Settle(March, Carried).Faults);

    [Fact]
    public void A_document_that_was_changed_is_not_settled_on()
    {
        var changed = Carried.ToJson().Replace("\"30\"", "\"31\"", StringComparison.Ordinal);

        Assert.True(CarriedStateJson.TryParse(changed, out var state, out _));
        Assert.Contains(Shop.Settle(March, state).Faults, fault => fault.Found.Contains("checksum", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_that_was_laid_out_anew_is_the_same()
    {
        Assert.True(CarriedStateJson.TryParse(JsonNode.Parse(Carried.ToJson())!.ToJsonString(), out var state, out _));
        Assert.Equal(Carried, state);
        Assert.Empty(Shop.Settle(March, state).Faults);
    }

    [Theory]
    [InlineData("agreement", "\"other\"", null, "the carried state is that of 'other'")]
    [InlineData("through", "\"2002-Q1\"", null, "the carried state ends with 2002-Q1")]
    [InlineData("through", "\"2001-12\"", null, "the carried state ends before Small agreement of 2002-01-01 is in force")]
    [InlineData("through", "\"2002-01\"", null, "the carried state is one after 2 periods")]
    [InlineData("periods", "2000000000", null, "the carried state is one after 2000000000 periods")]
    [InlineData("periods", "0", null, "the carried state is one after 0 periods")]
    [InlineData("fingerprint", "null", null, "the carried state was made under a text that it does not name")]
    [InlineData("memories.sales.toDate", "null", "sales", "its sum to date is not remembered")]
    [InlineData("memories.sales.toDate", "\"-30\"", "sales", "its sum to date is -30")]
    [InlineData("memories.sales.toDate", "\"19.99\"", "sales", "its sum to date is 19.99")]
    [InlineData("memories.sales.toDate", "\"30.001\"", "sales", "it remembers 30.001")]
    [InlineData("memories.profit.recent", "[\"1/3\"]", "profit", "it remembers 1/3")]
    [InlineData("memories.profit.recent", "[]", "profit", "what is remembered of it does not fit")]
    [InlineData("memories.profit", "", "profit", "nothing is remembered of it")]
    public void A_state_that_contradicts_itself_is_not_settled_on(string path, string value, string? name, string found)
    {
        Assert.True(CarriedStateJson.TryParse(With(path, value), out var state, out var faults), string.Join('\n', faults));
        Assert.Contains(Shop.Settle(March, state).Faults, fault => fault.Fact == name && fault.Found.StartsWith(found, StringComparison.Ordinal));
    }

    [Fact]
    public void All_values_together_are_the_sum_to_date()
    {
        var agreement = Of(Clause("1", Profit.Means(Costs.ToDate() + Costs.OverTrailing(4))));
        var carried = agreement.Settle([Month(1).With(Costs, Usd.Of(10)), Month(2).With(Costs, Usd.Of(-20))]).Carried;
        Assert.True(CarriedStateJson.TryParse(With("memories.costs.toDate", "\"-11\"", carried), out var state, out _));

        Assert.Equal(
            "carried from 2002-02, costs: its sum to date is -11; expected -10, the sum of all its values",
            Assert.Single(agreement.Settle(Month(3).With(Costs, Usd.Of(1)), state).Faults).ToString());
    }

    [Theory]
    [InlineData("memories.loss.toDate", "\"11\"", "its sum to date is 11; expected at most -10, the sum of its last values")]
    [InlineData("memories.loss.withoutOpen", "\"11\"", "its sum without what was open is 11; expected one of at most 0")]
    public void So_does_what_is_never_above_zero(string path, string value, string told)
    {
        // Losses of 10, 0 and 10 below zero, of which the last two are remembered one by one.
        var (loss, rest) = (Term.Money("loss", "Loss", Usd), Term.Money("rest", "Rest", Usd));
        var agreement = Of(Clause("1", loss.Means(-(Costs.NotBelowZero())), rest.Means(loss.ToDate() + loss.OverTrailing(3) + loss.SettledBefore())));
        var carried = agreement.Settle([.. new[] { 10, -5, 10 }.Select((costs, month) => Month(month + 1).With(Costs, Usd.Of(costs)))]).Carried;
        Assert.True(CarriedStateJson.TryParse(With(path, value, carried), out var state, out _));

        Assert.Contains(agreement.Settle(Month(4).With(Costs, Usd.Of(1)), state).Faults, fault => $"{fault}".EndsWith(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("memories.profit.toDate", "its sum to date is -11; expected at least 10, the sum of its last values")]
    [InlineData("memories.profit.withoutOpen", "its sum without what was open is -11; expected one of at least 0")]
    public void What_a_term_can_come_to_bounds_its_sum(string path, string told)
    {
        // Profits of 10, 0 and 10, never below zero, of which the last two are remembered one by one.
        var rest = Term.Money("rest", "Rest", Usd);
        var agreement = Of(Clause("1", Profit.Means(Costs.NotBelowZero()), rest.Means(Profit.ToDate() + Profit.OverTrailing(3) + Profit.SettledBefore())));
        var carried = agreement.Settle(Months(Costs, Usd.Of(10), Usd.Of(-20), Usd.Of(10))).Carried;
        Assert.True(CarriedStateJson.TryParse(With(path, "\"-11\"", carried), out var state, out _));

        Assert.Equal($"carried from 2002-03, profit: {told}", Assert.Single(agreement.Settle(Month(4).With(Costs, Usd.Of(1)), state).Faults).ToString());
    }

    [Theory]
    [InlineData("\"periods\": 2", "\"periods\": 2, \"periods\": 3", "periods")]
    [InlineData("\"profit\": {", "\"profit\": 1, \"profit\": {", "memories.profit")]
    [InlineData("\"toDate\": \"30\"", "\"toDate\": \"30\", \"toDate\": \"40\"", "memories.sales.toDate")]
    public void A_key_that_stands_twice_is_reported(string once, string twice, string place)
    {
        Assert.False(CarriedStateJson.TryParse(Carried.ToJson().Replace(once, twice, StringComparison.Ordinal), out _, out var faults));
        Assert.Contains(new StateFault(place, "the same key twice", "each key once"), faults);
    }

    private static Agreement AmendedFrom(LocalDate effective) =>
        Amended([.. Signed], new Amendment("Letter", effective, new LocalDate(2002, 3, 15), Edit.Substitute<Ratio>(Percent(50), Percent(25), "1")));

    // A change by hand, which leaves the checksum out.
    private static string With(string path, string value, CarriedState? carried = null)
    {
        var document = JsonNode.Parse((carried ?? Carried).ToJson())!.AsObject();
        document.Remove("checksum");
        var (holder, keys) = (document, path.Split('.'));
        foreach (var key in keys[..^1])
        {
            holder = holder[key]!.AsObject();
        }

        holder.Remove(keys[^1]);
        if (value.Length > 0)
        {
            holder.Add(keys[^1], JsonNode.Parse(value));
        }

        return document.ToJsonString();
    }
}
