using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>A receipt as it stands on the day of the account: what it was applied to, and what is left of it.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Applications">What it was applied to, in that order.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record AppliedReceipt(Receipt Receipt, EquatableArray<Application> Applications)
{
    /// <summary>The receipt.</summary>
    public Receipt Receipt { get; init => field = value.NotNull(); } = Receipt.NotNull();

    /// <summary>What of it was applied.</summary>
    public Rational Applied => Rational.Sum(Applications.Select(application => application.Amount));

    /// <summary>What is left of it, since there was nothing more to apply it to: a credit of the payer.</summary>
    public Rational Credit => Receipt.Amount - Applied;

    /// <summary>The receipt, what it was applied to, and what is left.</summary>
    public override string ToString() => $"{Receipt}{(Applications.Count == 0 ? "" : $"; {string.Join("; ", Applications)}")}"
        + (Credit.IsZero ? "" : $"; {Wording.Of(new NumberValue(Credit), Measure.Of(Receipt.Unit))} left as a credit");
}
