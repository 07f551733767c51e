using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>A party to an agreement.</summary>
/// <param name="Name">The short name that the agreement gives it: <c>THIL</c>.</param>
/// <param name="FullName">Its full name.</param>
public sealed record Party(string Name, string FullName)
{
    /// <summary>An obligation to pay another party an amount each period.</summary>
    /// <param name="payee">Who is paid.</param>
    /// <param name="amount">How much, rounded no finer than the currency's minor unit; a negative amount is paid the other way.</param>
    /// <param name="due">The day by which it is to be paid; none where the agreement sets none.</param>
    /// <example><c>Fusion.Pays(Thil, ThilProfitShare, due: ThePeriod.End.PlusDays(30))</c>.</example>
    public Payment Pays(Party payee, Rule<Money> amount, Rule<LocalDate>? due = null) =>
        new(this, payee, amount.Node, due?.Node);

    /// <summary>The short name.</summary>
    public override string ToString() => Name;
}
