using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>A payment or a delivery that cannot be stated yet, because its amount or its due date is undetermined.</summary>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Payer">Who would pay, were the amount positive.</param>
/// <param name="Payee">Who would be paid.</param>
/// <param name="Unit">What it would be paid in: a currency, or what would be delivered.</param>
/// <param name="Reasons">Why it is undetermined.</param>
[JsonConverter(typeof(Json.PaymentOpenConverter))]
public sealed record PaymentOpen(ClauseReference Clause, Party Payer, Party Payee, Unit Unit, EquatableArray<Reason> Reasons)
{
    /// <summary>The day by which it is to be paid; null where that is undetermined too, or the agreement sets none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The payment and why it cannot be stated.</summary>
    public override string ToString() => $"{Payer} pays {Payee} {Unit} (clause {Clause}): {string.Join("; ", Reasons)}";
}
