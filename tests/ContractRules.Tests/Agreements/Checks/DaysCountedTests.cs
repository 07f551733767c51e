using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements.Checks;

/// <summary>Where the last period can count by days, by any reading, a payment that counts days itself says how it counts.</summary>
public class DaysCountedTests
{
    private static readonly Reading LastMonth = new("last-month", "2", "How?", "So.", new ReadingOption("whole", "Whole"), new ReadingOption("by-days", "By days"));
    private static readonly Rule<Money> FromTheFifth = ((Rule<Money>)Usd.Of(2_800)).ProratedByDays(new LocalDate(2002, 2, 5), ThePeriod.End).Rounded(Rounding.ToTheCent);

    [Fact]
    public void A_reading_by_which_it_can_is_enough()
    {
        var fault = Assert.Single(FaultTests.Faults(() => Ending(PeriodOfTheEnd.By(LastMonth, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays), Seller.Pays(Buyer, FromTheFifth))));

        Assert.Equal((AgreementFaultKind.DaysCountedTwice, "1"), (fault.Kind, $"{fault.Clause}"));
    }

    [Fact]
    public void Where_no_reading_counts_by_days_nothing_has_to_be_said() => Assert.Single(
        Ending(PeriodOfTheEnd.By(LastMonth, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsWhole), Seller.Pays(Buyer, FromTheFifth)).Readings);

    [Fact]
    public void A_payment_that_says_it_is_taken_either_way()
    {
        Assert.NotNull(Ending(PeriodOfTheEnd.CountsByDays, Seller.Pays(Buyer, FromTheFifth).Whole()));
        Assert.NotNull(Ending(PeriodOfTheEnd.CountsByDays, Seller.Pays(Buyer, FromTheFifth).ByDays()));
    }

    private static Agreement Ending(PeriodOfTheEnd last, Payment payment) =>
        Of(Clause("1", payment, Profit.Means(Sales)), Clause("2", Expiry.On(new LocalDate(2002, 5, 10)), last));
}
