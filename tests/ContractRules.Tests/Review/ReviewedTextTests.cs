using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Review;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Review;

/// <summary>In which period the examples of a text are worked out: the first that it governs from its first day on.</summary>
public sealed class ReviewedTextTests
{
    [Theory]
    [InlineData(1, "2002-03")]
    [InlineData(15, "2002-04")]
    public void Of_an_amendment_inside_a_month_the_next(int day, string period)
    {
        var letter = new Amendment("Letter", new LocalDate(2002, 3, day), new LocalDate(2002, 2, 1), Edit.Insert(Clause("2", Buyer.Pays(Seller, Costs)), after: "1"))
            .SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd);
        var finding = Amended([Clause("1", Seller.Pays(Buyer, Sales, InTime))], letter).Review().Findings.Single();

        Assert.Equal($"100,000.00 USD of {period} is due on no day", finding.Example);
    }

    [Fact]
    public void Of_intervals_a_month_from_its_first_day_on_or_the_first_that_there_is()
    {
        Assert.Equal("100,000.00 USD of 2002-01 is due on no day", Example(first: null));
        Assert.Equal("100,000.00 USD of 2002-01-05/2002-01-20 is due on no day", Example(SettlementPeriod.Between(new(2002, 1, 5), new(2002, 1, 20))));

        static string? Example(SettlementPeriod? first) => new Agreement(
            "small", "Small", Dated, Cadence.Intervals, [Seller, Buyer], [Clause("1", Seller.Pays(Buyer, Sales))], firstPeriod: first).Review().Findings.Single().Example;
    }
}
