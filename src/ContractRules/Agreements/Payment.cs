using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>An obligation to pay money, or to deliver a quantity of something else.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="Amount">How much; a negative amount goes the other way.</param>
/// <param name="Due">The day by which it is to be paid, or null where the agreement sets none.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Payment(Party Payer, Party Payee, Node Amount, Node? Due) : Provision([Payer, Payee, Amount])
{
    /// <summary>What the amount is counted in: a currency, or what is delivered.</summary>
    internal Unit Unit => Measuring.Of(Amount)!.Value.Over!;

    /// <summary>Whether it stays whole in the period in which the agreement ends, also where that counts by days.</summary>
    public bool StaysWhole { get; private init; }

    /// <summary>The same payment, whole also in a period of the end that counts by days: it is not for a time.</summary>
    /// <example><c>Buyer.Pays(Seller, Price).Whole()</c>, the price of a thing beside a monthly fee.</example>
    public Payment Whole() => this with { StaysWhole = true, CountsByDays = false };

    /// <summary>Whether it is said to count by days in a period of the end that does, although its amount counts days itself.</summary>
    public bool CountsByDays { get; private init; }

    /// <summary>The same payment, of which a period of the end that counts by days counts in part, although the amount counts days itself.</summary>
    /// <remarks>
    /// An amount that counts days of the period or of a year may count to the end already, and by days once more it would be too little. So in
    /// an agreement whose last period can count by days, its payment says which: this, or <see cref="Whole"/>, the days counted to the end.
    /// </remarks>
    /// <example>
    /// 3,100 for July, from the 10th on, ended on the 20th: <c>Fee.ProratedByDays(MovedIn, to: ThePeriod.End.Earlier(LastDay))</c> counts 11 days
    /// itself, and is paid <see cref="Whole"/>: 1,100.
    /// </example>
    public Payment ByDays() => this with { StaysWhole = false, CountsByDays = true };

    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => Due is null ? [Amount] : [Amount, Due];

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) =>
        this with { Amount = change(Amount), Due = Due is null ? null : change(Due) };

    /// <summary>The payment in words: <c>Fusion pays THIL thil-profit-share, due the end of the period + 30 days</c>.</summary>
    public override string ToString() => $"{Payer} pays {Payee} {Amount}{(Due is null ? "" : $", due {Due}")}";
}
