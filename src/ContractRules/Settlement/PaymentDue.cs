using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>What one party is to pay another for a period, in money or, delivered, in something else.</summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="Amount">How much; above zero.</param>
/// <param name="Due">The day by which it is to be paid, or null where the agreement sets none.</param>
[JsonConverter(typeof(Json.PaymentDueConverter))]
public sealed record PaymentDue<T>(ClauseReference Clause, Party Payer, Party Payee, T Amount, LocalDate? Due)
    where T : struct, IPayable
{
    /// <summary>How much; above zero.</summary>
    public T Amount { get; init => field = value.WithUnit(); } = Amount.WithUnit();

    /// <summary>The payment in words.</summary>
    public override string ToString() =>
        $"{Payer} pays {Payee} {Wording.Of(new NumberValue(Amount.Amount), Amount.Measure)}" + (Due is { } due ? $" by {new DateValue(due)}" : "") + $" (clause {Clause})";
}
