using System.Text.Json.Nodes;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>How far a carried state can have come, and what can stand in it, by the agreement that it is of.</summary>
public sealed class CarriedCourseTests
{
    private static readonly Fact<Money> Fee = Fact.Money("fee", Usd, "1", "The fee").InRange(0).Standing();

    // From March 2002 through July there are five months, in three quarters, and 137 days from the 17th on (15 + 30 + 31 + 30 + 31).
    [Theory]
    [InlineData(Cadence.Months, "2002-07", 5)]
    [InlineData(Cadence.Months, "2004-01", 23)]
    [InlineData(Cadence.Quarters, "2002-Q1", 1)]
    [InlineData(Cadence.Quarters, "2002-Q3", 3)]
    [InlineData(Cadence.Quarters, "2003-Q2", 6)]
    [InlineData(Cadence.Years, "2002", 1)]
    [InlineData(Cadence.Years, "2004", 3)]
    [InlineData(Cadence.Intervals, "2002-03-17", 1)]
    [InlineData(Cadence.Intervals, "2002-07-01/2002-07-31", 137)]
    public void There_are_no_more_periods_than_the_calendar_has_from_the_agreement_on(Cadence cadence, string through, int most)
    {
        var agreement = Since(new LocalDate(2002, 3, 17), cadence);

        Assert.Empty(Faults(agreement, State(through, most)));
        Assert.Equal(
            [$"carried from {through}: the carried state is one after {most + 1} periods; expected at most {most}, as many as there are from 2002-03-17 through {through}"],
            Faults(agreement, State(through, most + 1)));
    }

    [Fact]
    public void A_period_that_ends_on_the_very_day_of_the_agreement_is_the_first_of_it()
    {
        Assert.Empty(Faults(Since(new LocalDate(2002, 1, 31), Cadence.Months), State("2002-01", 1)));
        Assert.Equal(
            ["carried from 2002-01: the carried state ends before Small agreement of 2002-02-01 is in force; expected a period that ends on or after 2002-02-01"],
            Faults(Since(new LocalDate(2002, 2, 1), Cadence.Months), State("2002-01", 1)));
    }

    [Fact]
    public void Balances_are_taken_over_after_the_last_period_of_the_state_or_one_before()
    {
        var agreement = Since(Dated, Cadence.Months);

        Assert.Empty(Faults(agreement, State("2002-03", 3, openedAfter: "2002-01")));
        Assert.Empty(Faults(agreement, State("2002-03", 3, openedAfter: "2002-03")));
        Assert.Equal(
            ["carried from 2002-03: its balances were taken over after 2002-04; expected 2002-03 or a period before"],
            Faults(agreement, State("2002-03", 3, openedAfter: "2002-04")));
    }

    [Theory]
    [InlineData("fee", "\"5\"", null)]
    [InlineData("fee", "\"-5\"", "fee: found -5; expected a number of USD, at least 0, with at most 2 decimals")]
    [InlineData("fee", "true", "fee: found true; expected a number of USD, at least 0, with at most 2 decimals")]
    [InlineData("rent", "\"5\"", "rent: no such standing fact; expected one that the agreement asks for")]
    [InlineData("sales", "\"5\"", "sales: no such standing fact; expected one that the agreement asks for")] // given with each month alone
    public void What_stands_is_a_standing_fact_with_a_value_that_it_can_have(string key, string value, string? fault) => Assert.Equal(
        fault is null ? [] : [$"carried from 2002-01, {fault}"],
        Faults(Since(Dated, Cadence.Months), State("2002-01", 1, standing: $"\"{key}\": {value}")));

    private static Agreement Since(LocalDate dated, Cadence cadence) =>
        new("small", "Small agreement", dated, cadence, [Seller, Buyer], [Clause("1", Profit.Means(Sales - Fee))]);

    private static JsonObject State(string through, int periods, string? openedAfter = null, string standing = "") => JsonNode.Parse(
        $$"""
        {
          "agreement": "small", "through": "{{through}}", "periods": {{periods}}, {{(openedAfter is null ? "" : $"\"openedAfter\": \"{openedAfter}\",")}}
          "standing": { {{standing}} }, "memories": {}
        }
        """)!.AsObject();

    private static IEnumerable<string> Faults(Agreement agreement, JsonObject document)
    {
        Assert.True(CarriedStateJson.TryParse(document.ToJsonString(), out var state, out var faults), string.Join('\n', faults));
        return agreement.Settle([], state.AcceptedUnder(agreement)).Faults.Select(fault => fault.ToString());
    }
}
