using System.Text.Json.Nodes;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Openings;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What a carried state remembers is as much, and such, as the rules recall.</summary>
public sealed class MemoryCheckTests
{
    private static readonly Fact<Money> Takings = Sales.InRange(0);

    [Fact]
    public void What_is_missing_is_told_with_how_many_values_are_wanted_and_whether_their_sum_is()
    {
        Assert.Equal("2 values in USD", Wanted(Sales.OverTrailing(3)));
        Assert.Equal("0 values in USD and their sum to date", Wanted(Sales.ToDate()));
        Assert.Equal("1 values in USD and their sum to date", Wanted(Sales.Prior() + Sales.ToDate()));
        Assert.Equal("0 values in USD and their sum to date", Wanted(Profit.SettledBefore(), Profit.Means(Sales), of: "profit"));

        static string Wanted(Rule<Money> rule, Definition? definition = null, string of = "sales")
        {
            var agreement = Of(Clause("1", [Term.Money("result", "Result", Usd).Means(rule), .. definition is null ? (Provision[])[] : [definition]]));
            var carried = agreement.Settle([Month(1).With(Sales, Usd.Of(1)), Month(2).With(Sales, Usd.Of(2))]).Carried;
            var fault = Assert.Single(Faults(agreement, carried, memories => memories.Remove(of)));
            Assert.Equal((of, "nothing is remembered of it"), (fault.Fact, fault.Found));
            return fault.Expected;
        }
    }

    [Theory]
    [InlineData("[\"2\", \"1\"]", null)]
    [InlineData("[\"2\"]", "2 values in USD")]
    [InlineData("[\"2\", \"1\", \"0\"]", "2 values in USD")]
    public void There_are_as_many_values_as_are_recalled(string recent, string? wanted)
    {
        var agreement = Of(Clause("1", Profit.Means(Sales.OverTrailing(3))));
        var carried = agreement.Settle(Months(Sales, Usd.Of(1), Usd.Of(2))).Carried;

        Assert.Equal(
            wanted is null ? [] : [$"carried from 2002-02, sales: what is remembered of it does not fit; expected {wanted}"],
            Faults(agreement, carried, memories => memories["sales"]!["recent"] = JsonNode.Parse(recent)).Select(fault => fault.ToString()));
    }

    [Fact]
    public void Of_what_only_a_sum_is_recalled_of_no_values_are_remembered_but_one()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales.ToDate())));
        var carried = agreement.Settle(Months(Sales, Usd.Of(1), Usd.Of(2))).Carried;

        Assert.Empty(With("[\"2\"]"));
        Assert.Equal("what is remembered of it does not fit", Assert.Single(With("[\"2\", \"1\"]")).Found);

        EquatableArray<FactFault> With(string recent) => Faults(agreement, carried, memories => memories["sales"]!["recent"] = JsonNode.Parse(recent));
    }

    // A date that is computed can lie in any year from the first on.
    [Theory]
    [InlineData("0001-01-01", true)]
    [InlineData("0000-12-31", false)]
    public void A_date_remembered_lies_in_the_first_year_or_later(string date, bool fits)
    {
        var (anchor, day) = (Term.Date("anchor", "Anchor"), Term.Date("day", "Day"));
        var agreement = Of(Clause("1", anchor.Means(ThePeriod.Start), day.Means(anchor.Prior(Dated))));
        var faults = Faults(agreement, agreement.Settle(Month(1)).Carried, memories => memories["anchor"]!["recent"]![0] = date);

        Assert.Equal(fits ? [] : ["what is remembered of it does not fit"], faults.Select(fault => fault.Found));
    }

    // Neither takings nor a loss of nothing break what is never below or above zero.
    [Fact]
    public void Sums_of_nothing_and_sums_of_the_last_values_alone_are_no_contradiction()
    {
        var (gain, loss, rest) = (Term.Money("gain", "Gain", Usd), Term.Money("loss", "Loss", Usd), Term.Money("rest", "Rest", Usd));
        var agreement = Of(Clause(
            "1",
            gain.Means(Takings),
            loss.Means(-(Rule<Money>)Takings),
            rest.Means(gain.ToDate() + gain.OverTrailing(2) + gain.SettledBefore() + loss.ToDate() + loss.OverTrailing(2) + loss.SettledBefore())));

        Assert.Empty(agreement.Settle(Month(3).With(Takings, Usd.Of(1)), agreement.Settle(Months(Takings, Usd.Of(0), Usd.Of(0))).Carried).Faults);
        Assert.Empty(agreement.Settle(Month(3).With(Takings, Usd.Of(1)), agreement.Settle(Months(Takings, Usd.Of(0), Usd.Of(5))).Carried).Faults);
    }

    // Asked for from February on: of January there is nothing, which adds nothing to the sum.
    [Fact]
    public void A_period_in_which_there_was_none_adds_nothing_to_the_sum_of_all_values()
    {
        var agreement = Amended(
            [Clause("1", Profit.Means(Costs))],
            new Amendment("Letter", new(2002, 2, 1), new LocalDate(2002, 1, 1), Edit.Replace(Clause("1", Profit.Means(Sales.ToDate() + Sales.OverTrailing(3))))));
        var carried = agreement.Settle([Month(1).With(Costs, Usd.Of(1)), Month(2).With(Sales, Usd.Of(5))]).Carried;

        Assert.Equal("before: 5, nothing", $"{carried.Of(Sales.Declaration) with { ToDate = null }}");
        Assert.Empty(agreement.Settle(Month(3).With(Sales, Usd.Of(1)), carried).Faults);
        Assert.Equal(
            "carried from 2002-02, sales: its sum to date is 4; expected 5, the sum of all its values",
            Assert.Single(Faults(agreement, carried, memories => memories["sales"]!["toDate"] = "4")).ToString());
    }

    // 600 in all, of which 200 in the first month: how much it was in the second is not known.
    [Fact]
    public void Values_of_which_one_is_not_known_contradict_no_sum()
    {
        var agreement = Of(Clause("1", Profit.Means(Takings.ToDate() + Takings.OverTrailing(3))));
        var opening = OpeningBalances.After(agreement, Month(2).Period).WithTotal(Takings, Usd.Of(600)).With(Takings, Usd.Of(200), ago: 2);
        var statement = Assert.Single(agreement.Settle(Month(3).With(Takings, Usd.Of(1)), opening.ToCarried()).Statements);

        Assert.Equal("the opening balance sales before-1 was not given after 2002-02", Assert.Single(statement.Of(Profit).Reasons).ToString());
    }

    // On 11 March a letter brings a fee, of which a sum is kept from then on.
    [Theory]
    [InlineData(9, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Ended_by_the_day_before_a_change_nothing_is_remembered_of_what_the_change_brings(int day, bool remembers)
    {
        var (fee, fees) = (Term.Money("fee", "Fee", Usd), Term.Money("fees", "Fees", Usd));
        var lease = Amended(
            [Clause("1", Lease.Rent.Means(Usd.Of(310))), Clause("2", PeriodOfTheEnd.CountsWhole, Lease.Termination)],
            new Amendment("Letter", new(2002, 3, 11), new LocalDate(2002, 3, 1), Edit.Revise("1", "a fee is due", fee.Means(Usd.Of(1)), fees.Means(fee.ToDate())))
                .SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd));
        var carried = lease.Settle([Month(1), Month(2), Month(3).With(Lease.Breach, true).With(Lease.Notice, new LocalDate(2002, 3, day))]).Carried;

        Assert.Equal(remembers ? ["nothing is remembered of it"] : [], Faults(lease, carried, memories => memories.Remove("fee")).Select(fault => fault.Found));
    }

    private static EquatableArray<FactFault> Faults(Agreement agreement, CarriedState carried, Action<JsonObject> change)
    {
        var document = JsonNode.Parse(carried.ToJson())!.AsObject();
        document.Remove("checksum");
        change(document["memories"]!.AsObject());
        Assert.True(CarriedStateJson.TryParse(document.ToJsonString(), out var state, out var faults), string.Join('\n', faults));
        return agreement.Settle([], state).Faults;
    }
}
