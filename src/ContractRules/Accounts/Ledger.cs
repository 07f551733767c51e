using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>Draws up one account, from the payments of statements and the receipts up to its day.</summary>
internal static class Ledger
{
    /// <summary>The account of one debtor with one creditor in one unit.</summary>
    /// <param name="way">Who owes whom in what.</param>
    /// <param name="stated">The payments entered by the day, in the order of statements and of the text.</param>
    /// <param name="received">The receipts up to the day, in the order in which they are applied.</param>
    /// <param name="terms">What bears interest.</param>
    /// <param name="on">The day of the account.</param>
    public static Account Of(Way way, IEnumerable<Debt> stated, IEnumerable<Receipt> received, InterestTerms terms, LocalDate on)
    {
        List<RunningDebt> debts = [.. stated.OrderBy(debt => debt.Due ?? debt.Entered).Select(debt => new RunningDebt(debt, terms))];
        List<RunningReceipt> receipts = [.. received.Select((receipt, place) => new RunningReceipt(receipt, place))];
        Apply(debts, receipts);
        EquatableArray<Debt> standing = [.. debts.Select(debt => debt.StandingOn(on))];
        EquatableArray<AppliedReceipt> applied = [.. receipts.Select(receipt => receipt.Applied)];
        return new(way.Payer, way.Payee, way.Unit) { Debts = standing, Receipts = applied, Entries = EntriesOf(standing, applied, way.Unit) };
    }

    private static void Apply(List<RunningDebt> debts, List<RunningReceipt> receipts)
    {
        var applying = new Applying(debts, receipts.Where(receipt => receipt.Receipt.NamesAPayment).Select(receipt => PaymentNamed.By(receipt.Receipt)));
        var entered = debts.Index().ToLookup(debt => debt.Item.Stated.Entered, debt => debt.Index);
        var receivedOn = receipts.ToLookup(receipt => receipt.Receipt.On);
        foreach (var day in entered.Select(day => day.Key).Union(receivedOn.Select(day => day.Key)).Order())
        {
            applying.Enter(entered[day], day);
            foreach (var receipt in receivedOn[day])
            {
                applying.Receive(receipt);
            }
        }
    }

    private static EquatableArray<AccountEntry> EntriesOf(EquatableArray<Debt> debts, EquatableArray<AppliedReceipt> receipts, Unit unit)
    {
        var balance = Rational.Zero;
        var entries = new List<AccountEntry>();
        foreach (var entry in debts.Select(PaymentOf)
            .Concat(debts.SelectMany(debt => debt.Interest.Where(step => step.ChargedOn is not null).Select(step => InterestOn(debt, step))))
            .Concat(receipts.Select(receipt => ReceiptOf(receipt.Receipt)))
            .OrderBy(entry => entry.On)
            .ThenBy(entry => entry.Kind))
        {
            balance += entry.Amount;
            entries.Add(entry with { Balance = balance });
        }

        return [.. entries];

        AccountEntry PaymentOf(Debt debt) => new(debt.Entered, AccountEntryKind.Payment, debt.Clause, debt.Period, null, unit, debt.Amount, default);

        AccountEntry InterestOn(Debt debt, InterestAccrued step) => new(step.ChargedOn!.Value, AccountEntryKind.Interest, debt.Clause, debt.Period, null, unit, step.Amount.Amount, default);

        AccountEntry ReceiptOf(Receipt receipt) => new(receipt.On, AccountEntryKind.Receipt, null, null, receipt.Key, unit, -receipt.Amount, default);
    }
}
