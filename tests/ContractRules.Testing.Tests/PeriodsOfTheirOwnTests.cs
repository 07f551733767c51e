using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Testing.Tests;

/// <summary>Periods drawn for agreements whose first one differs, or whose years begin on a day that no calendar period begins on.</summary>
public sealed class PeriodsOfTheirOwnTests
{
    private static readonly LocalDate Signed = new(2002, 4, 25);
    private static readonly SettlementPeriod ToSeptember = SettlementPeriod.Between(Signed, new LocalDate(2002, 9, 30));
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales");
    private static readonly Term<Money> ThisYear = Term.Money("this-year", "Sales of the year", Currency.Usd);

    [Fact]
    public void A_first_period_of_its_own_length_is_drawn_and_the_quarters_after_it()
    {
        var agreement = Of(Cadence.Quarters, AccountingYear.StartingIn(10), ToSeptember);
        Prop.ForAll(GeneratedFacts.Of(agreement), periods => agreement.Settle(periods).Faults.Count == 0).QuickCheckThrowOnFailure();
        Assert.Contains(GeneratedFacts.Of(agreement).Generator.Sample(50), periods => periods[0].Period == ToSeptember && periods.Count > 1);
    }

    [Fact]
    public void No_year_begins_inside_an_interval_that_is_drawn()
    {
        var agreement = Of(Cadence.Intervals, AccountingYear.StartingOn(4, 6), null);
        Prop.ForAll(GeneratedFacts.Of(agreement), periods => agreement.Settle(periods).Faults.Count == 0).QuickCheckThrowOnFailure();
    }

    private static Agreement Of(Cadence cadence, AccountingYear year, SettlementPeriod? first) => new(
        "years", "Years", Signed, cadence, [],
        [new Clause("1", "Year to date", "The sales of the year.", ThisYear.Means(ThisYear.Accumulating(Sales, startingAnew: year.StartsInThePeriod)))],
        firstPeriod: first);
}
