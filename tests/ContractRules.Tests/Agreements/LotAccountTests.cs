using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using static ContractRules.Agreements.AgreementFaultKind;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>An account of lots that would lose an amount, or that lacks something, is refused when the agreement is built.</summary>
public class LotAccountTests
{
    private static readonly Term<Money> Result = Term.Money("result", "Result", Usd);
    private static readonly Fact<Money> Balance = Fact.Money("balance", Usd, "1", "What is owed, or owed back");

    [Fact]
    public void What_comes_in_or_is_applied_is_never_below_zero()
    {
        AssertFault(CreditLost, "'balance' moves each debt, and it can be any number", Debts.MovedBy(Debts.Adding(Balance).With(Due, ThePeriod.End)));
        AssertFault(CreditLost, "'balance' moves each debt, and it can be any number", Debts.MovedBy(Debts.Applying(Balance)));
    }

    [Fact]
    public void What_comes_in_or_is_applied_is_no_finer_than_the_lots()
    {
        AssertFault(LotDoesNotFit, "'10 % × fee' could be finer than each debt, a number of USD, at least 0, with at most 2 decimals; round it", Debts.MovedBy(Debts.Applying(Ratio.Percent(10) * (Rule<Money>)Fee)));
        Assert.NotNull(Of(Clause("1", Debts.WithDecimals(3).MovedBy(Debts.Applying(Ratio.Percent(10) * (Rule<Money>)Fee)))));
    }

    [Fact]
    public void A_lot_has_all_its_fields_and_no_others()
    {
        AssertFault(Incomplete, "due of a debt that comes in is not said; expected With(due, …)", Debts.MovedBy(Debts.Adding(Fee)));
        AssertFault(Incomplete, "kind of a claim that comes in is not said; expected With(kind, …)", Claims.MovedBy(Claims.Adding(Fee)));
        AssertFault(Incomplete, "a debt has no field kind", Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End).With(Kind, "interest")));
        AssertFault(Incomplete, "a debt has no field last-day", Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End).With(LastDay, ThePeriod.End)));
    }

    [Fact]
    public void A_field_of_a_lot_holds_only_what_it_accepts()
    {
        var rate = Field.Ratio("rate", "Rate of interest").InRange(0, 1).WithDecimals(4);
        var loans = Lots.Money("loan", Usd, "1", "Loans", rate);

        AssertFault(LotDoesNotFit, "'share' can be what rate of a loan doesn't accept; expected", loans.MovedBy(loans.Adding(Fee).With(rate, Fact.Ratio("share", "1", "Rate"))));
        AssertFault(LotDoesNotFit, "'share' can be what rate of a loan doesn't accept; expected", loans.MovedBy(loans.Adding(Fee).With(rate, Fact.Ratio("share", "1", "Rate").InRange(0, 1).WithDecimals(5))));
        AssertFault(LotDoesNotFit, "'share' can be what rate of a loan doesn't accept; expected", loans.MovedBy(loans.Adding(Fee).With(rate, Fact.Ratio("share", "1", "Rate").InRange(0, 2).WithDecimals(4))));
        AssertFault(UnitsDoNotFit, "rate of a loan is in ratio, but 'fee' is USD", loans.MovedBy(loans.Adding(Fee).With(rate, Rule<Ratio>.Of(Fee.Node))));
        Assert.NotNull(Of(Clause("1", loans.MovedBy(loans.Adding(Fee).With(rate, Fact.Ratio("share", "1", "Rate").InRange(0, 1).WithDecimals(4))))));
    }

    [Fact]
    public void Lots_of_one_period_have_each_another_name()
    {
        var entry = Debts.Adding(Fee).With(Due, ThePeriod.End);

        AssertFault(Incomplete, "2 kinds of debt come in without a name; expected Called(…), each another", Debts.MovedBy(entry, entry));
        AssertFault(Incomplete, "2 kinds of debt come in as fee; expected Called(…), each another", Debts.MovedBy(entry.Called("fee"), entry.Called("fee")));
        Assert.NotNull(Of(Clause("1", Debts.MovedBy(entry, entry.Called("fee")))));
    }

    [Fact]
    public void Units_fit()
    {
        var rupees = Fact.Money("rupees", Inr, "1", "Paid in rupees").InRange(0);

        AssertFault(UnitsDoNotFit, "each debt is counted in USD, but 'rupees' is INR", Debts.MovedBy(Debts.Applying(rupees)));
        AssertFault(UnitsDoNotFit, "lots are put in order by numbers or dates, but 'kind is costs' is a truth", Claims.MovedBy(Claims.Applying(Paid).InOrderOf(Kind.Is("costs"))));
    }

    [Fact]
    public void A_field_stands_only_in_what_is_said_of_lots_that_have_it() =>
        AssertFault(Incomplete, "the field last-day stands where there is no item that has it", Debts.MovedBy(Debts.Applying(Paid).InOrderOf(LastDay)));

    [Fact]
    public void Lots_are_kept_by_one_clause_in_force()
    {
        var kept = Clause("1", Debts.MovedBy(Debts.Applying(Paid)));
        var open = Clause("2", Result.Means(Debts.OfThePeriod.Total<Money>(Debts.Remaining)));

        Assert.Contains(
            "clause 2: debt-open is defined in 1 and in 2",
            Faults(() => Of(kept, Clause("2", Debts.MovedBy(Debts.Applying(Fee))))).Select(fault => fault.ToString()));
        Assert.Contains(
            "clause 2: each debt of the period is spoken of, but no clause in force keeps such lots (Letter)",
            Faults(() => Amended([kept, open], new Amendment("Letter", Dated.PlusMonths(1), Dated, Edit.Delete("1")))).Select(fault => fault.ToString()));
    }

    [Fact]
    public void Lots_that_no_clause_keeps_any_more_can_still_be_spoken_of_as_brought_forward()
    {
        var agreement = Amended(
            [Clause("1", Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End))), Clause("2", Result.Means(Debts.BroughtForward.Total<Money>(Debts.Remaining)))],
            new Amendment("Letter", Dated.PlusMonths(1), Dated, Edit.Delete("1")));

        Assert.Equal(Usd.Of(5), agreement.Settle([Month(1).With(Fee, Usd.Of(5)), Month(2), Month(3)]).Statements[2].Of(Result).Value);
    }

    [Fact]
    public void An_amendment_keeps_lots_as_they_were_declared() => Assert.Contains(
        "the key debt is declared differently: lots, each a number of USD, at least 0, with at most 2 decimals and elsewhere each a number of USD, at least 0, with at most 3 decimals",
        Faults(() => Amended(
            [Clause("1", Debts.MovedBy(Debts.Applying(Paid)))],
            new Amendment("Letter", Dated.PlusMonths(1), Dated, Edit.Replace(Clause("1", Debts.WithDecimals(3).MovedBy(Debts.Applying(Paid))))))).Select(fault => fault.Message));

    [Fact]
    public void What_moves_lots_does_not_depend_on_what_becomes_of_them()
    {
        AssertFault(Circle, "a circle without a prior value: debt-open → debt-open", Debts.MovedBy(Debts.Adding(Debts.Totals.Open).With(Due, ThePeriod.End)));
        AssertFault(Circle, "debt-open → debt-open", Debts.MovedBy(Debts.Adding(Debts.OfThePeriod.Total<Money>(Debts.Remaining)).With(Due, ThePeriod.End)));
        AssertFault(
            Circle,
            "a circle without a prior value",
            Debts.MovedBy(Debts.Adding(Credits.OfThePeriod.Total<Money>(Credits.Remaining)).With(Due, ThePeriod.End)),
            Credits.MovedBy(Credits.Adding(Debts.OfThePeriod.Total<Money>(Debts.Remaining)).With(LastDay, ThePeriod.End)));
    }

    [Fact]
    public void What_one_account_leaves_over_comes_in_in_another()
    {
        // 100 owed, 130 paid: 30 become a credit; in February 20 of 50 owed are still open once the credit of 30 is used.
        var agreement = Of(
            Clause("1", Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End), Debts.Applying(Paid + Credits.Totals.BroughtForward))),
            Clause("2", Credits.MovedBy(
                Credits.Applying(Credits.Totals.BroughtForward),
                Credits.Adding(Debts.Totals.LeftOver).With(LastDay, ThePeriod.End.PlusMonths(12)))));
        var statements = agreement.Settle([Month(1).With(Fee, Usd.Of(100)).With(Paid, Usd.Of(130)), Month(2).With(Fee, Usd.Of(50))]).Statements;

        Assert.Equal([Usd.Of(30), Usd.Of(0)], statements.Select(statement => statement.Of(Credits.Totals.Open).Value));
        Assert.Equal([Usd.Of(0), Usd.Of(20)], statements.Select(statement => statement.Of(Debts.Totals.Open).Value));
    }

    [Fact]
    public void A_revision_of_the_clause_moves_the_same_lots_anew()
    {
        var entry = Debts.Adding(Fee).With(Due, ThePeriod.End);
        var agreement = Amended(
            [Clause("1", Debts.MovedBy(entry, Debts.Applying(Paid)), Result.Means(Fee))],
            new Amendment("Letter", Dated.PlusMonths(1), Dated, Edit.Revise("1", "latest first", Debts.MovedBy(entry, Debts.Applying(Paid).LatestFirst()))));
        var lots = agreement.Settle([Month(1).With(Fee, Usd.Of(10)), Month(2).With(Fee, Usd.Of(10)).With(Paid, Usd.Of(10))]).Carried.Lots.Single().Value.Lots;

        Assert.Equal("2002-01", Assert.Single(lots).Key);
    }

    [Fact]
    public void A_revision_moves_each_of_several_accounts_anew()
    {
        var entries = (Debt: Debts.Adding(Fee).With(Due, ThePeriod.End), Credit: Credits.Adding(Fee).With(LastDay, ThePeriod.End));
        var agreement = Amended(
            [Clause("1", Debts.MovedBy(entries.Debt, Debts.Applying(Paid)), Credits.MovedBy(entries.Credit))],
            new Amendment("Letter", Dated.PlusMonths(1), Dated, Edit.Revise("1", "latest first", Debts.MovedBy(entries.Debt, Debts.Applying(Paid).LatestFirst()), Credits.MovedBy(entries.Credit))));

        Assert.Equal(
            ["debt: fee comes in, due (the end of the period); paid is applied, the latest first", "credit: fee comes in, last-day (the end of the period)"],
            agreement.Versions[1].Clauses[0].Provisions.Select(provision => $"{provision}"));
    }

    [Fact]
    public void What_comes_in_for_each_item_says_so()
    {
        var invoices = Items.Of("invoice", "1", "Invoices", SampleItems.Charge.InRange(0), Due);

        Assert.Equal("debt: the total of charge over each invoice comes in, a lot for each invoice", $"{Debts.MovedBy(Debts.AddingEach(invoices, SampleItems.Charge.InRange(0)))}");
    }

    [Fact]
    public void What_moves_lots_is_declared()
    {
        var (none, invoices, other) = ((Lots<Money>)null!, Items.Of("invoice", "1", "Invoices", SampleItems.Charge, Kind), Field.Text("other", "Another name"));

        Assert.Throws<ArgumentNullException>("lots", () => none.Applying(Fee));
        Assert.Throws<ArgumentNullException>("lots", () => none.Expiring(true));
        Assert.Throws<ArgumentNullException>("lots", () => none.ApplyingEach(invoices, SampleItems.Charge, toTheOneIn: Kind));
        Assert.Throws<ArgumentNullException>("lots", () => none.Adding(Fee));
        Assert.Throws<ArgumentNullException>("items", () => Debts.AddingEach(null!, Fee));
        Assert.Throws<ArgumentNullException>("items", () => Debts.ApplyingEach(null!, Fee, toTheOneIn: Kind));
        Assert.Throws<ArgumentException>("name", () => Debts.Adding(Fee).With(Kind, " "));
        Assert.StartsWith(
            "invoice has no field other.",
            Assert.Throws<ArgumentException>("toTheOneIn", () => Claims.ApplyingEach(invoices, SampleItems.Charge, toTheOneIn: other)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_substitution_reaches_what_moves_lots()
    {
        var agreement = Amended(
            [Clause("1", Debts.MovedBy(Debts.Adding(Usd.Of(10)).With(Due, ThePeriod.End)))],
            new Amendment("Letter", Dated.PlusMonths(1), Dated, Edit.Substitute<Money>(Usd.Of(10), Usd.Of(12), "1")));

        Assert.Equal([Usd.Of(10), Usd.Of(22)], agreement.Settle([Month(1), Month(2)]).Statements.Select(statement => statement.Of(Debts.Totals.Open).Value));
    }

    [Fact]
    public void What_is_open_is_never_below_zero_and_no_finer_than_the_lots()
    {
        var agreement = Of(Clause("1", Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End), Debts.Applying(Paid)), Seller.Pays(Buyer, Debts.Totals.LeftOver)));

        Assert.Equal("at least 0", $"{agreement.RangeOf(Debts.Totals.Open)}");
        Assert.Equal("at least 0", $"{agreement.RangeOf(Debts.Totals.LeftOver)}");
    }

    private static void AssertFault(AgreementFaultKind kind, string message, params EquatableArray<Provision> provisions)
    {
        var faults = Faults(() => Of([.. provisions.Select((provision, index) => Clause($"{index + 1}", provision))]));
        Assert.True(faults.Any(fault => fault.Kind == kind && fault.Message.Contains(message, StringComparison.Ordinal)), string.Join('\n', faults));
    }

    private static EquatableArray<AgreementFault> Faults(Func<Agreement> build) => Assert.Throws<AgreementFaultsException>(build).Faults;
}
