using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;

namespace ContractRules.Agreements.Tests.Readme;

/// <summary>The calls of the README: a list of items, what each is charged, and what no customer pays more than.</summary>
internal static class Calls
{
    private static readonly Unit Second = new("second", "seconds");
    private static readonly Field<Quantity> Seconds = Field.Quantity("seconds", Second, "Length of the call").InRange(0);
    private static readonly TextField Customer = Field.Text("customer", "Who called");
    private static readonly TextField Destination = Field.Text("destination", "Country called");
    private static readonly Items Made = Items.Of("call", "1", "Calls of the month", Seconds, Customer, Destination);

    private static readonly Rule<Quantity> Billed = Seconds.AtLeast(Second.Of(30)).RoundedToMultiplesOf(Second.Of(6), RoundingMode.Up);
    private static readonly Rule<Money> Charge = (Billed * (Rule<Price>)Currency.Usd.Of(0.0029m, per: Second)).Rounded(Rounding.ToTheCent);
    private static readonly Term<Money> Abroad = Term.Money("abroad", "Calls to Pakistan", Currency.Usd);
    private static readonly Term<Money> Invoiced = Term.Money("invoiced", "Invoiced to all customers", Currency.Usd);

    private static readonly Definition ToPakistan = Abroad.Means(Made.Where(Destination.Is("PK")).Total(Charge));
    private static readonly Definition ToCustomers = Invoiced.Means(Made.By(Customer).Total(Made.Total(Charge).NotExceeding(Currency.Usd.Of(50))));

    public static Agreement Agreement { get; } = new(
        "calls", "Calls", new(2024, 1, 1), Cadence.Months, [new Party("Carrier", "Carrier Ltd"), new Party("Reseller", "Reseller Ltd")],
        [new Clause("1", "Calls", "Calls are billed by the first half minute and then by six seconds; no customer pays more than 50.", ToPakistan, ToCustomers)]);

    public static PeriodFacts January { get; } = PeriodFacts.For(SettlementPeriod.Month(2024, 1)).With(Made,
    [
        Item.Of("C-1").With(Seconds, Second.Of(95)).With(Customer, "acme").With(Destination, "PK"),
        Item.Of("C-2").With(Seconds, Second.Of(20_000)).With(Customer, "bell").With(Destination, "IN"),
    ]);
}
