using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>Receipts fit their agreement: between its parties, in what they pay each other, each once, for payments that are there.</summary>
internal sealed class ReceiptsCheck
{
    private readonly Agreement _agreement;
    private readonly ILookup<(Party, Party), Unit> _units;
    private readonly Dictionary<Way, PayableNames> _payable;

    private ReceiptsCheck(Agreement agreement, EquatableArray<Statement> statements)
    {
        _agreement = agreement;
        _units = agreement.Texts.SelectMany(text => text.Payments).Select(found => found.Payment)
            .SelectMany(payment => new[] { (Between: (payment.Payer, payment.Payee), payment.Unit), (Between: (payment.Payee, payment.Payer), payment.Unit) })
            .Distinct()
            .ToLookup(one => one.Between, one => one.Unit);
        _payable = PayableNames.In(statements);
    }

    public static EquatableArray<ReceiptFault> Faults(Agreement agreement, EquatableArray<Statement> statements, EquatableArray<Receipt> receipts)
    {
        var check = new ReceiptsCheck(agreement, statements);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return [.. receipts.SelectMany(receipt => check.Faults(receipt, isFirst: keys.Add(receipt.Key))
            .Select(fault => new ReceiptFault(receipt, fault.Part, fault.Found, fault.Expected)))];
    }

    private IEnumerable<(ReceiptPart Part, string Found, string Expected)> Faults(Receipt receipt, bool isFirst)
    {
        if (!isFirst)
        {
            yield return (ReceiptPart.Key, $"{receipt.Key} stands twice", "each receipt once, under a key of its own");
        }

        if (receipt.On < _agreement.Dated)
        {
            yield return (ReceiptPart.Date, $"{new DateValue(receipt.On)} lies before the agreement", $"{new DateValue(_agreement.Dated)} or later");
        }

        if (receipt.Amount.Sign <= 0)
        {
            yield return (ReceiptPart.Amount, $"{receipt.Amount} was received", "an amount above zero; what was paid back is a receipt the other way");
        }
        else if (receipt.Amount.Decimals is not { } decimals || decimals > receipt.Unit.PayableDecimals)
        {
            yield return (ReceiptPart.Amount, $"{receipt.Amount} is finer than can be paid", $"a multiple of {receipt.Unit.SmallestPayable} {receipt.Unit}");
        }

        var strangers = new[] { (ReceiptPart.Payer, receipt.Payer), (ReceiptPart.Payee, receipt.Payee) }.Where(party => !_agreement.Parties.Contains(party.Item2)).ToList();
        foreach (var (part, stranger) in strangers)
        {
            yield return (part, $"{stranger} is no party to the agreement", OneOf(_agreement.Parties.Select(party => party.Name)));
        }

        if (strangers.Count == 0 && Misdirected(receipt) is { } fault)
        {
            yield return fault;
        }
    }

    private (ReceiptPart Part, string Found, string Expected)? Misdirected(Receipt receipt)
    {
        var units = _units[(receipt.Payer, receipt.Payee)];
        return receipt.Payer == receipt.Payee ? (ReceiptPart.Payee, $"{receipt.Payer} pays itself", "another party")
            : !units.Contains(receipt.Unit) ? (
                ReceiptPart.Unit,
                $"nothing is paid in {receipt.Unit} between {receipt.Payer} and {receipt.Payee}",
                units.Any() ? OneOf(units.Select(unit => unit.Symbol)) : "parties that pay each other by the agreement")
            : receipt.NamesAPayment ? Misnamed(receipt, _payable.GetValueOrDefault(Way.Of(receipt)))
            : null;
    }

    private static (ReceiptPart Part, string Found, string Expected)? Misnamed(Receipt receipt, PayableNames? payable)
    {
        if (payable is not null && payable.Has(PaymentNamed.By(receipt)))
        {
            return null;
        }

        var (under, toPay) = (receipt.Clause is { } clause ? $" under {clause}" : "", $"for {receipt.Payer} to pay {receipt.Payee} in {receipt.Unit}");
        return payable?.PeriodsOf(receipt.Clause) is var (first, last)
            ? (ReceiptPart.Period, $"there is nothing{under} for {receipt.Period} {toPay}", $"a period with such a payment, from {first} to {last}")
            : (receipt.Clause is null ? ReceiptPart.Period : ReceiptPart.Clause,
                $"there is nothing{under} {toPay}",
                payable is null ? "a blank, so that it stays as a credit" : OneOf(payable.Clauses.Select(known => $"{known}")));
    }

    private static string OneOf(IEnumerable<string> choices) => choices.ToList() is [var only] ? only : $"one of {string.Join(", ", choices)}";
}
