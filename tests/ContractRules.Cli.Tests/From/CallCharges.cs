using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Cli.Tests.From;

/// <summary>An agreement over items: calls, of which each customer's are capped.</summary>
public static class CallCharges
{
    public static readonly Party Carrier = new("Carrier", "The Carrier");
    public static readonly Party Reseller = new("Reseller", "The Reseller");

    public static readonly Field<Money> Charge = Field.Money("charge", Currency.Usd, "Charge for the call").InRange(0);
    public static readonly Field<LocalDate> On = Field.Date("on", "Day of the call");
    public static readonly Field<bool> Disputed = Field.Truth("disputed", "Whether it is disputed").NothingUnlessGiven();
    public static readonly TextField Customer = Field.Text("customer", "Who called");
    public static readonly Items Calls = Items.Of("call", "1", "Calls of the month", Charge, On, Disputed, Customer).DatedBy(On);

    public static readonly Term<Money> Due = Term.Money("due", "Charges due", Currency.Usd);

    public static Agreement Agreement { get; } = new(
        "call-charges", "Call charges", dated: new LocalDate(2024, 1, 1), Cadence.Months,
        parties: [Carrier, Reseller],
        clauses:
        [
            new Clause("1", "Charges", "The reseller pays all calls that are not disputed.",
                Due.Means(Calls.Where(!(Rule<bool>)Disputed).Total(Charge)),
                Reseller.Pays(Carrier, Due, due: ThePeriod.End.PlusDays(20))),
        ]);
}
