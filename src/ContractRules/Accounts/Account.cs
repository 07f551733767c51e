using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>What one party owes another in one currency or unit, what it paid of it, and what remains.</summary>
/// <remarks>
/// Nothing vanishes: what was due and the interest on it are what was applied and what remains; what was received is what was applied
/// and what is left as a credit.
/// </remarks>
/// <param name="Debtor">Who owes.</param>
/// <param name="Creditor">To whom.</param>
/// <param name="Unit">The currency, or what is delivered.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Account(Party Debtor, Party Creditor, Unit Unit)
{
    /// <summary>The payments that are in the account by its day, the one due first before others; of one day in the order of the text.</summary>
    public EquatableArray<Debt> Debts { get; internal init; }

    /// <summary>The receipts up to the day of the account, the earliest first, those of one day by their keys.</summary>
    public EquatableArray<AppliedReceipt> Receipts { get; internal init; }

    /// <summary>What was entered for good by the day of the account, day by day, with the running balance. Interest that still runs is not among it.</summary>
    /// <remarks>Those of an earlier day are the first of those of a later one.</remarks>
    public EquatableArray<AccountEntry> Entries { get; internal init; }

    /// <summary>All that was to be paid, without interest.</summary>
    public Rational Due => Rational.Sum(Debts.Select(debt => debt.Amount));

    /// <summary>The interest on late payments, to the day of the account.</summary>
    public Rational Interest => Rational.Sum(Debts.Select(debt => debt.InterestTotal));

    /// <summary>What of the interest still runs, and is not charged for good.</summary>
    public Rational InterestRunning => Rational.Sum(Debts.SelectMany(debt => debt.Interest).Where(step => step.ChargedOn is null).Select(step => step.Amount.Amount));

    /// <summary>All that was received.</summary>
    public Rational Received => Rational.Sum(Receipts.Select(receipt => receipt.Receipt.Amount));

    /// <summary>What of it was applied to payments and interest.</summary>
    public Rational Applied => Rational.Sum(Receipts.Select(receipt => receipt.Applied));

    /// <summary>What of it is left as a credit of the debtor.</summary>
    public Rational Credit => Received - Applied;

    /// <summary>What is still to be paid, with interest.</summary>
    public Rational Remaining => Due + Interest - Applied;

    /// <summary>What of that is overdue.</summary>
    public Rational Overdue => Rational.Sum(Debts.Where(debt => debt.IsOverdue).Select(debt => debt.Remaining));

    /// <summary>What is owed all in all: what remains less the credit; below zero where the debtor has a credit.</summary>
    public Rational Balance => Remaining - Credit;

    /// <summary>Whether interest on any payment cannot be told.</summary>
    public bool IsInterestOpen => Debts.Any(debt => debt.OpenInterest.Count > 0);

    /// <summary>The account in brief: <c>Fusion owes THIL 40.00 USD, of which 40.00 USD overdue</c>.</summary>
    public override string ToString() => $"{Debtor} owes {Creditor} {InUnit(Remaining)}"
        + (Overdue.IsZero ? "" : $", of which {InUnit(Overdue)} overdue")
        + (Credit.IsZero ? "" : $", and has a credit of {InUnit(Credit)}");

    private string InUnit(Rational amount) => Wording.Of(new NumberValue(amount), Measure.Of(Unit));
}
