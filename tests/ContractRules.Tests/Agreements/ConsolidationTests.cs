using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.PeriodOfChange;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Amendments worked into the text that they amend, where several come together.</summary>
public class ConsolidationTests
{
    private static readonly Clause Price = Clause("1", Profit.Means(((Rule<Money>)Usd.Of(310)).Rounded(Rounding.ToTheCent)));

    [Fact]
    public void The_text_at_the_start_of_a_period_is_the_last_before_its_first_change()
    {
        var agreement = Amended([Price], Changing(310, 400, on: new(2002, 2, 1)), Changing(400, 500, on: new(2002, 3, 15), AsAtItsStart), Changing(500, 600, on: new(2002, 5, 1)));

        Assert.Equal("310 400 400 500 600", Line(agreement, 1, 2, 3, 4, 5));
    }

    [Fact]
    public void Of_two_changes_in_one_period_each_has_to_say_how_it_is_settled() => Assert.Equal(
        ["To 500 takes effect on 2002-03-20, inside a period, and doesn't say how that period is settled; "
            + "expected one of: under the text at its end, under the text at its start, by days (Amendment.SettlingThePeriodOfChange)"],
        FaultTests.Faults(() => Amended([Price], Changing(310, 400, on: new(2002, 3, 10), AsAtItsEnd), Changing(400, 500, on: new(2002, 3, 20))))
            .Select(fault => fault.ToString()));

    // 310 for 9 days of March, 620 for 22: (2,790 + 13,640) ÷ 31. What 620 would have been replaced by on that day never counted.
    [Fact]
    public void Of_two_that_change_a_number_on_one_day_by_days_the_later_counts() => Assert.Equal(
        "310 530 620",
        Line(Amended([Price], Changing(310, 400, on: new(2002, 3, 10), ByDays), Changing(400, 620, on: new(2002, 3, 10), ByDays)), 2, 3, 4));

    [Fact]
    public void A_text_of_one_period_is_called_by_what_counts_in_it_and_how()
    {
        var agreement = Amended([Price], Changing(310, 400, on: new(2002, 3, 10), ByDays), Changing(400, 500, on: new(2002, 3, 20), AsAtItsEnd));
        var march = agreement.Settle(Month(3)).Statements[0].Version;

        Assert.Equal("To 400 by days; To 500, in force from 2002-03-20", march.ToString());
        Assert.Equal(["To 400", "To 500"], march.Amendments.Select(amendment => amendment.Title));
        Assert.Equal(["To 400: substitute 400.00 USD for 310.00 USD in 1", "To 500: substitute 500.00 USD for 400.00 USD in 1"], march.EditsOf("1").Select(edit => edit.ToString()));
    }

    [Fact]
    public void By_days_a_date_is_substituted_as_at_the_end()
    {
        LocalDate april = new(2002, 4, 30), may = new(2002, 5, 31);
        var paid = Clause("2", Seller.Pays(Buyer, Profit, due: april));
        var letter = new Amendment(
                "Letter", new(2002, 3, 10), new LocalDate(2002, 3, 10), Edit.Substitute<Money>(Usd.Of(310), Usd.Of(620), "1"), Edit.Substitute<LocalDate>(april, may, "2"))
            .SettlingThePeriodOfChange(ByDays);

        Assert.Equal(
            ["Seller pays Buyer 310.00 USD by 2002-04-30 (clause 2)", "Seller pays Buyer 530.00 USD by 2002-05-31 (clause 2)"],
            Amended([Price, paid], letter).Settle([Month(2), Month(3)]).Statements.Select(statement => $"{Assert.Single(statement.Payments)}"));
    }

    private static Amendment Changing(int from, int to, LocalDate on, PeriodOfChange? settled = null)
    {
        var amendment = new Amendment($"To {to}", on, on, Edit.Substitute<Money>(Usd.Of(from), Usd.Of(to), "1"));
        return settled is { } said ? amendment.SettlingThePeriodOfChange(said) : amendment;
    }

    private static string Line(Agreement agreement, params int[] months) =>
        string.Join(' ', months.Select(month => Assert.Single(agreement.Settle(Month(month)).Statements).Of(Profit).Value.Amount));
}
