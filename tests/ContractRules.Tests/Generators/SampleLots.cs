using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Generators;

/// <summary>Debts with their due days, credits with their last days, claims of several kinds, and what moves them.</summary>
internal static class SampleLots
{
    public static Field<LocalDate> Due { get; } = Field.Date("due", "Day on which it falls due");

    public static Field<LocalDate> LastDay { get; } = Field.Date("last-day", "Day through which it can be used");

    public static TextField Kind { get; } = Field.Text("kind", "Costs, interest or principal");

    public static Lots<Money> Debts { get; } = Lots.Money("debt", Usd, "1", "Fees owed", Due);

    public static Lots<Money> Credits { get; } = Lots.Money("credit", Usd, "1", "Credits granted", LastDay);

    public static Lots<Money> Claims { get; } = Lots.Money("claim", Usd, "1", "Claims", Kind);

    public static Fact<Money> Fee { get; } = Fact.Money("fee", Usd, "1", "Fee of the period").InRange(0).NothingUnlessGiven();

    public static Fact<Money> Paid { get; } = Fact.Money("paid", Usd, "1", "Paid in the period").InRange(0).NothingUnlessGiven();

    public static Fact<LocalDate> Through { get; } = Fact.Date("through", "1", "Last day of what is granted");
}
