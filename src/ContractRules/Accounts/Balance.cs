using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>What one party owes another all in all in one currency or unit, were all set off: what remains both ways and the credits.</summary>
/// <param name="Debtor">Who owes.</param>
/// <param name="Creditor">To whom.</param>
/// <param name="Unit">The currency, or what is delivered.</param>
/// <param name="Amount">How much; zero where they are quits.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Balance(Party Debtor, Party Creditor, Unit Unit, Rational Amount)
{
    /// <summary>The balance of accounts between two parties in one unit, either way.</summary>
    internal static Balance Of(IEnumerable<Account> accounts)
    {
        var all = accounts.ToList();
        var first = all[0];
        var amount = Rational.Sum(all.Select(account => account.Debtor == first.Debtor ? account.Balance : -account.Balance));
        return amount.Sign >= 0
            ? new(first.Debtor, first.Creditor, first.Unit, amount)
            : new(first.Creditor, first.Debtor, first.Unit, -amount);
    }

    /// <summary>The balance in words: <c>all in all Fusion owes THIL 40.00 USD</c>.</summary>
    public override string ToString() => Amount.IsZero
        ? $"all in all {Debtor} and {Creditor} owe each other nothing in {Unit}"
        : $"all in all {Debtor} owes {Creditor} {Wording.Of(new NumberValue(Amount), Measure.Of(Unit))}";
}
