using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>A fact that says what one party paid another in a period, so that receipts give it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Payer">Who paid.</param>
/// <param name="Payee">Who was paid.</param>
/// <param name="Clauses">The clauses whose payments it is about; all that was paid where none is named.</param>
/// <example><c>new ReceiptFact(PaidToThil, Fusion, Thil, "4(2)", "4(5)(b)(v)")</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ReceiptFact(Fact<Money> Fact, Party Payer, Party Payee, params EquatableArray<ClauseReference> Clauses)
{
    /// <summary>The fact.</summary>
    public Fact<Money> Fact { get; init => field = value.Made(); } = Fact.Made();

    /// <summary>Who paid.</summary>
    public Party Payer { get; init => field = value.NotNull(); } = Payer.NotNull();

    /// <summary>Who was paid.</summary>
    public Party Payee { get; init => field = value.NotNull(); } = Payee.NotNull();

    /// <summary>What of a receipt counts: all of it but interest and what was applied to payments of other clauses. A credit counts.</summary>
    internal Rational Of(AppliedReceipt receipt) => Clauses.Count == 0
        ? receipt.Receipt.Amount
        : receipt.Receipt.Amount - Rational.Sum(receipt.Applications.Select(application => Clauses.Contains(application.Clause) ? application.Interest : application.Amount));

    /// <summary>Whether it is about what an account is kept of.</summary>
    internal bool IsOf(Account account) => (account.Debtor, account.Creditor, account.Unit) == (Payer, Payee, Fact.Declaration.Measure.Over);

    /// <summary>What is paid: <c>paid-to-thil: what Fusion paid THIL under 4(2)</c>.</summary>
    public override string ToString() => $"{Fact}: what {Payer} paid {Payee}{(Clauses.Count == 0 ? "" : $" under {string.Join(", ", Clauses)}")}";
}
