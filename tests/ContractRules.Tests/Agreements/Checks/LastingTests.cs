using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements.Checks;

/// <summary>What is due once counts on events and figures that last from period to period.</summary>
public class LastingTests
{
    private static readonly Fact<LocalDate> Closing = Fact.Date("closing", "1", "The day of closing").Standing();
    private static readonly Fact<LocalDate> Delivery = Fact.Date("delivery", "1", "The day of a delivery");
    private static readonly Fact<Money> Final = Fact.Money("final", Usd, "1", "The price as finally determined").Standing();
    private static readonly Term<Money> Price = Term.Money("price", "Price", Usd);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<bool> HasClosed = Term.Truth("has-closed", "Closed");

    [Fact]
    public void A_day_that_the_periods_reach_stays_reached_however_they_are_counted()
    {
        AssertTaken(HasClosed.Means(Closing <= ThePeriod.End.PlusDays(3)));
        AssertTaken(HasClosed.Means(ThePeriod.End.PlusMonths(-1) >= Closing));
        AssertTaken(HasClosed.Means(!(Closing > ThePeriod.End.PlusDays(3))));
    }

    [Fact]
    public void A_day_that_the_periods_pass_does_not()
    {
        AssertRefused("the end of the period", HasClosed.Means(Closing >= ThePeriod.End));
        AssertRefused("the start of the period", HasClosed.Means(ThePeriod.Start.PlusDays(3) <= Closing));
    }

    [Fact]
    public void One_of_several_events_of_a_period_is_forgotten_too() =>
        AssertRefused("delivery", HasClosed.Means(Delivery <= ThePeriod.End | Closing <= ThePeriod.End));

    [Fact]
    public void A_figure_that_a_condition_chooses_from_a_period_is_forgotten_too() => AssertRefused(
        "sales", HasClosed.Means(Closing <= ThePeriod.End), Fee.Means(Sales.ProvidedThat(Closing.WasGiven(), otherwise: Final)), Price.Means(Price.OnceUpon(HasClosed, Fee)));

    private static Definition[] Whole(Definition[] definitions) =>
        definitions.Any(definition => definition.Term == Price.Declaration) ? definitions : [.. definitions, Price.Means(Price.OnceUpon(HasClosed, Final))];

    private static void AssertTaken(params Definition[] definitions) => Assert.Single(Of(Clause("1", [.. Whole(definitions)])).Clauses);

    private static void AssertRefused(string because, params Definition[] definitions)
    {
        var fault = Assert.Single(FaultTests.Faults(() => Of(Clause("1", [.. Whole(definitions)]))));

        Assert.Equal(AgreementFaultKind.DoesNotLast, fault.Kind);
        Assert.Contains($"which follows from {because} and would be forgotten in the next", fault.Message, StringComparison.Ordinal);
    }
}
