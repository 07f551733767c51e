using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.LotAccounts;

/// <summary>What is not known of a movement leaves the lots unknown, with every reason, and states none of them.</summary>
public sealed class LotsNotKnownTests
{
    private static readonly Fact<Money> Transferred = Fact.Money("transferred", Usd, "1", "What was transferred").InRange(0);
    private static readonly Fact<LocalDate> Turn = Fact.Date("turn", "1", "Whose turn it is");
    private static readonly Fact<bool> Frozen = Fact.Truth("frozen", "1", "Whether claims are frozen");
    private static readonly Field<Money> Amount = Field.Money("amount", Usd, "Amount").InRange(0);
    private static readonly Items Invoices = Items.Of("invoice", "1", "Invoices", Amount, Kind);

    private static readonly LotEntry Entry = Claims.Adding(Fee).With(Kind, "costs");

    [Fact]
    public void What_is_applied() => Assert.Equal(
        ["transferred was not given for 2002-01"], Why(Claims.MovedBy(Entry, Claims.Applying(Transferred))));

    [Fact]
    public void The_order_in_which_it_is_applied() => Assert.Equal(
        ["turn was not given for 2002-01"], Why(Claims.MovedBy(Entry, Entry.Called("other"), Claims.Applying(Paid).InOrderOf(Turn))));

    [Fact]
    public void Which_of_them_take_part() => Assert.Equal(
        ["frozen was not given for 2002-01"], Why(Claims.MovedBy(Entry, Claims.Applying(Paid).ToThoseWhere(!Frozen))));

    [Fact]
    public void A_field_of_what_comes_in() => Assert.Equal(
        ["through was not given for 2002-01"], Why(Credits.MovedBy(Credits.Adding(Fee).With(LastDay, Through), Credits.Applying(Paid)), Credits));

    [Fact]
    public void The_amount_of_an_item_that_comes_in_or_whether_there_are_any()
    {
        var account = Claims.MovedBy(Claims.AddingEach(Invoices, Amount), Claims.Applying(Paid));

        Assert.Equal(["invoice was not given for 2002-01"], Why(account));
        Assert.Equal(
            ["invoice.amount was not given for 2002-01 (invoice I-2)"],
            Why(account, given: month => month.With(Invoices, [Invoice("I-1").With(Amount, Usd.Of(5)), Invoice("I-2")])));
    }

    [Fact]
    public void A_lot_has_the_name_that_its_item_has()
    {
        var agreement = Of(Clause("1", Claims.MovedBy(Claims.AddingEach(Invoices, Amount), Claims.Applying(Paid))));
        var statement = agreement.Settle(Month(1).With(Invoices, [Invoice("I-1").With(Amount, Usd.Of(5))])).Statements[0];

        Assert.Equal("2002-01/invoice/I-1: kind costs, applied 0, came-in 5, expired 0, remaining 5", Assert.Single(statement.LotsOfThePeriod.Single().Value).ToString());
    }

    // The same due day: 10 of January and 20 of February, of which 15 are paid in February.
    [Fact]
    public void Of_lots_that_come_in_the_same_turn_the_one_entered_first_is_the_first()
    {
        var account = Debts.MovedBy(Debts.Adding(Fee).With(Due, new LocalDate(2002, 6, 30)), Debts.Applying(Paid).InOrderOf(Due));
        var open = Of(Clause("1", account)).Settle([Month(1).With(Fee, Usd.Of(10)), Month(2).With(Fee, Usd.Of(20)).With(Paid, Usd.Of(15))]).Carried.Lots.Single().Value;

        Assert.Equal("2002-02: due 2002-06-30, remaining 15", $"{open}");
    }

    [Fact]
    public void Lots_at_rest_are_told_with_what_is_open_of_them_or_that_it_is_not_known()
    {
        var agreement = Amended(
            [Clause("1", Claims.MovedBy(Entry, Claims.Applying(Transferred))), Clause("2", Expectation.That("no fee is owed back", Fee >= Usd.Of(0)))],
            new Amendment("Moratorium", new LocalDate(2002, 3, 1), Dated, Edit.Delete("1")));

        Assert.Equal("50.00 USD of claim is open, in 2 lots, but no clause in force keeps it, so it stays as it is", AtRest(transferred: 10));
        Assert.Equal("10.00 USD of claim is open, in 1 lot, but no clause in force keeps it, so it stays as it is", AtRest(transferred: 50));
        Assert.Equal("", AtRest(transferred: 60));
        Assert.Equal("what of claim is open is not known, but no clause in force keeps it, so it stays as it is", AtRest(transferred: null));

        // 30 come in in each of two months.
        string AtRest(int? transferred)
        {
            var february = Month(2).With(Fee, Usd.Of(30));
            var timeline = agreement.Settle(
                [Month(1).With(Fee, Usd.Of(30)).With(Transferred, Usd.Of(0)), transferred is { } amount ? february.With(Transferred, Usd.Of(amount)) : february, Month(3)]);
            Assert.Empty(timeline.Statements[1].Warnings);
            return string.Join("; ", timeline.Statements[2].Warnings.Select(warning => warning.Words));
        }
    }

    private static Item Invoice(string key) => Item.Of(key).With(Kind, "costs");

    private static IEnumerable<string> Why(LotAccount account, Lots<Money>? lots = null, Func<PeriodFacts, PeriodFacts>? given = null)
    {
        var (month, result) = (Month(1).With(Fee, Usd.Of(10)).With(Paid, Usd.Of(5)), Term.Money("result", "Result", Usd));
        var agreement = Of(Clause("1", account, result.Means(Fee + Paid)));
        var statement = agreement.Settle(given?.Invoke(month) ?? month).Statements[0];
        Assert.Empty(statement.LotsOfThePeriod.Single().Value);
        return statement.Of((lots ?? Claims).Totals.Open).Reasons.Select(reason => reason.ToString());
    }
}
