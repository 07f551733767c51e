using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Generators;

/// <summary>Calls, each with its length, its price, its day, its customer and its destination.</summary>
internal static class SampleItems
{
    public static Unit Second { get; } = new("second", "seconds");

    public static Field<Quantity> Seconds { get; } = Field.Quantity("seconds", Second, "Length of the call").InRange(0);

    public static Field<Money> Charge { get; } = Field.Money("charge", Usd, "Charge for the call");

    public static Field<Money> Discount { get; } = Field.Money("discount", Usd, "What is taken off").NothingUnlessGiven();

    public static Field<LocalDate> On { get; } = Field.Date("on", "Day of the call");

    public static Field<bool> Disputed { get; } = Field.Truth("disputed", "Whether the customer disputes the call").NothingUnlessGiven();

    public static TextField Customer { get; } = Field.Text("customer", "Who called");

    public static TextField Destination { get; } = Field.Text("destination", "Country called");

    public static Items Calls { get; } = Items.Of("call", "1", "Calls of the period", Seconds, Charge, Discount, On, Disputed, Customer, Destination);

    /// <summary>A call of so many dollars, the keys being <c>C-1</c> and so on.</summary>
    public static Item Call(int number, decimal charge, string customer = "acme", string destination = "PK") =>
        Item.Of($"C-{number}").With(Charge, Usd.Of(charge)).With(Seconds, Second.Of(number)).With(Customer, customer).With(Destination, destination);
}
