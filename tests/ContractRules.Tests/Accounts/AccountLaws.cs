using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Accounts.Supply;

namespace ContractRules.Tests.Accounts;

/// <summary>What holds of every account, whatever was settled, received and agreed on late payments.</summary>
public sealed class AccountLaws
{
    [Law]
    public bool What_was_due_and_its_interest_are_what_was_applied_and_what_remains(Case given) =>
        given.Account.Accounts.All(account =>
            account.Due + account.Interest == account.Applied + account.Remaining
            && account.Applied == Numbers.Sum(account.Debts.Select(debt => debt.AppliedTotal))
            && account.Remaining == Numbers.Sum(account.Debts.Select(debt => debt.Remaining))
            && account.Debts.All(debt => debt.RemainingPrincipal.Sign >= 0 && debt.RemainingInterest.Sign >= 0));

    [Law]
    public bool What_was_received_is_what_was_applied_and_what_is_left_as_a_credit(Case given) =>
        Numbers.Sum(given.Account.Accounts.Select(account => account.Received)) + Numbers.Sum(given.Account.Later.Select(receipt => receipt.Amount))
            == Numbers.Sum(given.Receipts.Select(receipt => receipt.Amount))
        && given.Account.Accounts.SelectMany(account => account.Receipts).All(receipt => receipt.Applied + receipt.Credit == receipt.Receipt.Amount && receipt.Credit.Sign >= 0)
        && given.Account.Accounts.All(account => account.Received == account.Applied + account.Credit);

    [Law]
    public bool There_is_no_credit_while_anything_is_owed_but_of_receipts_that_wait_for_a_payment(Case given) =>
        given.Account.Accounts.All(account => account.Remaining.IsZero
            || account.Receipts.All(receipt => receipt.Credit.IsZero || receipt.Receipt.NamesAPayment));

    [Law]
    public bool The_order_of_the_receipts_changes_nothing(Reordered drawn) =>
        (drawn.Given with { Receipts = drawn.Receipts }).Account.Accounts == drawn.Given.Account.Accounts
        && (drawn.Given with { Receipts = [.. drawn.Given.Receipts.Reverse()] }).Account.Accounts == drawn.Given.Account.Accounts;

    [Law]
    public bool What_an_account_has_entered_by_a_day_stands_at_the_beginning_of_that_of_any_later_day(Case given, DaysLater days)
    {
        var later = (given with { On = given.On.PlusDays(days) }).Account.Accounts.ToDictionary(account => (account.Debtor, account.Creditor, account.Unit));
        return given.Account.Accounts.All(account => later[(account.Debtor, account.Creditor, account.Unit)] is var after
            && after.Entries.Take(account.Entries.Count).SequenceEqual(account.Entries)
            && after.Entries.Skip(account.Entries.Count).All(entry => entry.On > given.On)
            && account.Receipts.All(receipt => after.Receipts.Single(then => then.Receipt.Key == receipt.Receipt.Key).Applications
                .Take(receipt.Applications.Count).SequenceEqual(receipt.Applications)));
    }

    [Law]
    public bool The_last_balance_and_the_interest_that_runs_are_what_is_owed(Case given) =>
        given.Account.Accounts.All(account => (account.Entries.Count == 0 ? 0 : account.Entries[^1].Balance) + account.InterestRunning == account.Balance);

    [Law]
    public bool Interest_is_there_only_of_what_is_late_and_never_less_on_a_later_day(Case given) =>
        given.Account.Accounts.SelectMany(account => account.Debts).All(debt => debt.Interest.Count == 0 || debt.DaysSinceDue > 0)
        && (given with { On = given.On.PlusDays(1) }).Account.Accounts.Zip(given.Account.Accounts).All(days => days.First.Interest >= days.Second.Interest);

    [Fact]
    public void The_cases_reach_interest_credits_waiting_receipts_and_what_is_overdue()
    {
        var drawn = Case.Drawn.Sample(300).Select(given => given.Account).SelectMany(statement => statement.Accounts).ToList();
        Assert.Contains(drawn, account => account.Debts.Any(debt => debt.Interest.Count > 2));
        Assert.Contains(drawn, account => account.Receipts.Any(receipt => receipt.Applications.Any(application => !application.Interest.IsZero)));
        Assert.Contains(drawn, account => !account.Credit.IsZero && account.Remaining.IsZero);
        Assert.Contains(drawn, account => account.Receipts.Any(receipt => receipt.Receipt.NamesAPayment && receipt.Applications.Count > 1));
        Assert.Contains(drawn, account => !account.Overdue.IsZero && !account.Applied.IsZero);
    }

    /// <summary>Six months, what was received, how late payments bear interest, and the day of which the account is.</summary>
    public sealed record Case(LateInterest? Late, EquatableArray<PeriodFacts> Months, EquatableArray<Receipt> Receipts, LocalDate On) : IDrawn<Case>
    {
        public static Gen<Case> Drawn =>
            from late in Gen.OneOf(Gen.Constant((LateInterest?)null), Lates.Select(late => (LateInterest?)late), Lates.Select(late => (LateInterest?)late))
            from prices in Gen.Choose(-20_000, 200_000).ArrayOf(6)
            from rates in Gen.Choose(0, 30).ArrayOf(6)
            let months = prices.Zip(rates).Select((month, index) => WithRate(Month(index + 1, month.First / 100m), late, Ratio.Percent(month.Second))).ToEquatableArray()
            from count in Gen.Choose(0, 8)
            from receipts in ReceiptsOf(months).ArrayOf(count)
            from day in Gen.Choose(0, 500)
            select new Case(late, months, [.. receipts.Select((receipt, index) => Receipt.Of($"R-{index}", receipt.On, receipt.Payer, receipt.Payee, receipt.Amount).For(receipt.Clause, receipt.Period))], Supply.On(1, 1).PlusDays(day));

        internal StatementOfAccount Account
        {
            get
            {
                var statement = Supply.Drawn(Late is null ? With() : With(Late), Months, Receipts, On);
                return statement.Faults.Count == 0 ? statement : throw new InvalidOperationException($"{statement}");
            }
        }

        public override string ToString() => $"{Late}; {string.Join(" | ", Months)}; {string.Join(" | ", Receipts)}; on {On:uuuu-MM-dd}";
    }

    // Facts that nobody asks for are faults.
    private static PeriodFacts WithRate(PeriodFacts month, LateInterest? late, Ratio rate) =>
        late is not null && With(late).Facts.Contains(BaseRate.Declaration) ? month.With(BaseRate, rate) : month;

    private static Gen<LateInterest> Lates =>
        from convention in Gen.Elements(Enum.GetValues<DayCountConvention>())
        from isOfBaseRate in Gen.Elements(true, false)
        from rounding in Gen.Elements(Rounding.ToTheCent, new Rounding(0, RoundingMode.Down), new Rounding(1, RoundingMode.HalfEven))
        from grace in Gen.Choose(0, 40)
        from graceIsFree in Gen.Elements(true, false)
        from months in Gen.Choose(0, 3)
        from isPaidLast in Gen.Elements(true, false)
        let late = LateInterest.At(isOfBaseRate ? BaseRate : Ratio.Percent(18), convention, rounding, "1")
        let graced = graceIsFree ? late.FreeFor(grace) : late.OnceLaterThan(grace)
        let compounding = months == 0 ? graced : graced.CompoundingEvery(months)
        select isPaidLast ? compounding.PaidLast() : compounding;

    // Days on which something happens are drawn often: month ends, due days, and one day for several receipts.
    private static Gen<(LocalDate On, Party Payer, Party Payee, Money Amount, ClauseReference? Clause, SettlementPeriod? Period)> ReceiptsOf(EquatableArray<PeriodFacts> months) =>
        from cents in Gen.Choose(1, 250_000)
        from days in Gen.OneOf(Gen.Choose(0, 400), Gen.Elements(30, 60, 61, 90, 91, 121))
        from place in Gen.Choose(0, months.Count - 1)
        from naming in Gen.Choose(0, 3)
        let month = months[place]
        let price = month.Values.TryGet("price", out var value) && value is NumberValue(var number) ? number : default
        let isBack = price.Sign < 0
        select (
            On(1, 1).PlusDays(days),
            isBack ? Seller : Buyer,
            isBack ? Buyer : Seller,
            Usd(cents / 100m),
            naming % 2 == 1 && !price.IsZero ? new ClauseReference("1") : (ClauseReference?)null,
            naming >= 2 && !price.IsZero ? month.Period : null);

    /// <summary>Up to more than a year.</summary>
    public readonly record struct DaysLater(int Count) : IDrawn<DaysLater>
    {
        public static Gen<DaysLater> Drawn => Gen.Choose(0, 400).Select(count => new DaysLater(count));

        public static implicit operator int(DaysLater drawn) => drawn.Count;
    }

    /// <summary>A case, and its receipts in another order.</summary>
    public sealed record Reordered(Case Given, EquatableArray<Receipt> Receipts) : IDrawn<Reordered>
    {
        public static Gen<Reordered> Drawn =>
            from given in Case.Drawn
            from receipts in Gen.Shuffle(given.Receipts.ToArray())
            select new Reordered(given, receipts);
    }
}
