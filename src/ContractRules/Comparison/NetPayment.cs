using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What is left to pay between two parties once all that each owes the other is set off.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="Amount">How much; above zero.</param>
public sealed record NetPayment(Party Payer, Party Payee, Money Amount)
{
    /// <summary>The payment in words.</summary>
    public override string ToString() => $"{Payer} pays {Payee} {Amount}";
}
