using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.Layouts;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Presentation;

/// <summary>How a balance moved from the period before: by what its rule adds to it, by a limit, by others that it is made of.</summary>
public sealed class RollForwardTests
{
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);
    private static readonly Term<Money> Debt = Term.Money("debt", "Debt", Usd);
    private static readonly Term<Money> Reserve = Term.Money("reserve", "Reserve", Usd);

    [Fact]
    public void What_the_contract_states_to_begin_with_is_brought_forward() => Assert.Equal(
        ["Opening brought forward 100.00", "Part Sales 30.00", "Closing Balance 130.00"],
        Lines([Balance.Means(Balance.Prior(Usd.Of(100)) + Sales)], 30));

    // 20 brought forward, of which 50 are taken: no more than 20.
    [Fact]
    public void What_a_limit_gives_back_is_a_line() => Assert.Equal(
        ["Opening brought forward 20.00", "Part Sales −50.00", "Limited not below zero 30.00", "Closing Balance 0.00"],
        Lines([Balance.Means((Balance.Prior() + Sales).NotBelowZero())], 20, -50));

    // A debt of 20, and then of 20 − 50, which is none; the balance is 100 less the debt.
    [Fact]
    public void A_balance_in_another_that_is_taken_off_moves_it_the_other_way() => Assert.Equal(
        ["Opening brought forward 80.00", "Less Sales 50.00", "Limited not below zero −30.00", "Closing Balance 100.00"],
        Lines([Debt.Means((Debt.Prior() + Sales).NotBelowZero()), Balance.Means(Usd.Of(100) - Debt)], 20, -50));

    // The reserve is half of what is sold, 10 and then 25; the debt 20 and then 70.
    [Fact]
    public void A_term_that_is_taken_off_moves_it_by_how_much_less_there_is() => Assert.Equal(
        ["Opening brought forward 10.00", "Part Sales 50.00", "Less change in Reserve −15.00", "Closing Balance 45.00"],
        Lines([Debt.Means(Debt.Prior() + Sales), Reserve.Means(Sales * Percent(50)), Balance.Means(Debt - Reserve)], 20, 50));

    [Fact]
    public void What_has_no_past_of_its_own_moves_it_by_what_is_left_over()
    {
        // Twice 20, then twice 70.
        Assert.Equal(
            ["Opening brought forward 40.00", "Part change of the period 100.00", "Closing Balance 140.00"], Lines([Balance.Means(Sales.ToDate() * 2)], 20, 50));

        // 20 + 40, then 70 + 100, of which 50 are what was sold.
        Assert.Equal(
            ["Opening brought forward 60.00", "Part Sales 50.00", "Part change in Sales × 2 60.00", "Closing Balance 170.00"],
            Lines([Debt.Means(Debt.Prior() + Sales), Balance.Means(Debt + (Sales * 2))], 20, 50));

        // 20 + 40 + 10, then 70 + 100 + 25.
        Assert.Equal(
            ["Opening brought forward 70.00", "Part Sales 50.00", "Part other changes 75.00", "Closing Balance 195.00"],
            Lines([Debt.Means(Debt.Prior() + Sales), Balance.Means(Debt + (Sales * 2) + (Sales / 2))], 20, 50));
    }

    [Fact]
    public void While_it_is_not_known_nothing_is_left_over() => Assert.Equal(
        ["Opening brought forward 60.00", "Part Sales open", "Closing Balance open"],
        Lines([Debt.Means(Debt.Prior() + Sales), Balance.Means(Debt + (Sales * 2))], 20, null));

    // 20 by the one rule; from February on, with 100 sold to date, it is a guarantee of 50 and a bond of 10, which did not move it by 60.
    [Fact]
    public void What_a_new_text_puts_it_together_from_did_not_move_it_by_all_that_it_is()
    {
        var (guarantee, bond) = (Term.Money("guarantee", "Guarantee", Usd), Term.Money("bond", "Bond", Usd));
        var agreement = new Agreement(
            "small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer], [Clause("1", Balance.Means(Balance.Prior() + Sales))],
            [
                new Amendment("Letter", new(2002, 2, 1), new LocalDate(2002, 1, 1), Edit.Replace(
                    Clause("1", guarantee.Means(Percent(50) * Sales.ToDate()), bond.Means(Percent(10) * Sales.ToDate()), Balance.Means(guarantee + bond)))),
            ],
            layout: new(Lay.Section("Balance", Lay.RollForward(Balance))));
        var statements = agreement.Settle(Months(Sales, Usd.Of(20), Usd.Of(80))).Statements;

        Assert.Equal(
            ["Opening brought forward 20.00", "Part other changes 40.00", "Closing Balance 60.00"], statements[1].LaidOut(all: true).Sections[0].Lines.Read());
    }

    private static string[] Lines(Provision[] provisions, params int?[] sales)
    {
        var agreement = new Agreement(
            "small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer], [Clause("1", [.. provisions])], layout: new(Lay.Section("Balance", Lay.RollForward(Balance))));
        var timeline = agreement.Settle([.. sales.Select((sold, month) => sold is { } known ? Month(month + 1).With(Sales, Usd.Of(known)) : Month(month + 1))]);
        Assert.Empty(timeline.Faults);
        return timeline.Statements[^1].LaidOut(all: true).Sections[0].Lines.Read();
    }
}
