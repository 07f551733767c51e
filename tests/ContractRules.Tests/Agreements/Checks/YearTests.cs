using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements.Checks;

/// <summary>An accounting year begins with a period; the first that does not is told.</summary>
public class YearTests
{
    private static readonly Term<Money> ThisYear = Term.Money("this-year", "Sales of the year", Usd);

    // The agreement of 15 February is settled for its whole first quarter, in which the year of February has begun.
    [Fact]
    public void The_period_that_holds_the_date_of_the_agreement_is_looked_at_as_a_whole() => Assert.Equal(
        "clause 1: a year from February begins on 2002-02-01, inside 2002-Q1, so that no sum over periods is that of a year; expected years that begin with a period",
        Assert.Single(FaultTests.Faults(() => Yearly(AccountingYear.StartingIn(2), new(2002, 2, 15)))).ToString());

    [Fact]
    public void Years_that_begin_with_a_quarter_are_taken() => Assert.Single(Yearly(AccountingYear.StartingIn(4), new(2002, 2, 15)).Clauses);

    // Years of 16 months begin in January, May and September in turn: only every third with a quarter.
    [Fact]
    public void Every_year_is_looked_at_until_they_begin_as_the_first() => Assert.Equal(
        "clause 1: a span of 16 months from 2002-01-01 begins on 2003-05-01, inside 2003-Q2, so that no sum over periods is that of a year; expected years that begin with a period",
        Assert.Single(FaultTests.Faults(() => Yearly(AccountingYear.OfMonths(16, new(2002, 1, 1)), new(2002, 1, 1)))).ToString());

    private static Agreement Yearly(AccountingYear year, LocalDate dated) => new(
        "yearly", "Yearly", dated, Cadence.Quarters, [Seller, Buyer], [Clause("1", ThisYear.Means(ThisYear.Accumulating(Sales, startingAnew: year.StartsInThePeriod)))]);
}
