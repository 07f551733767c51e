using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What is left to pay or to deliver between two parties once all that each owes the other is set off.</summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="Amount">How much; above zero.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record NetPayment<T>(Party Payer, Party Payee, T Amount)
    where T : struct, IPayable
{
    /// <summary>The payment in words.</summary>
    public override string ToString() => $"{Payer} pays {Payee} {Amount}";
}
