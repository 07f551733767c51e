using ContractRules.Agreements;
using ContractRules.Rules;
using NodaTime;
using static ContractRules.Agreements.AgreementFaultKind;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Settlement.Lease;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>An agreement that can end says once how the period of the end counts.</summary>
public class PeriodOfTheEndTests
{
    [Fact]
    public void One_that_can_end_by_a_power_or_by_itself_has_to_say_it()
    {
        Assert.Contains("PeriodOfTheEnd.CountsWhole, CountsByDays or By a reading", Fault(Clause("2", Termination)), StringComparison.Ordinal);
        Assert.Contains("doesn't say how the period of the end counts", Fault(Clause("2", Expiry.On(new LocalDate(2002, 5, 1)))), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_said_once() => Assert.Equal(
        "clause 2: how the period of the end counts is said in 2 already", Fault(Clause("2", Termination, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays)));

    [Fact]
    public void One_that_only_suspends_or_renews_need_not_say_it() => Assert.NotNull(
        Of(Clause("2", Buyer.May("renew", PowerEffect.Renew, Breach, ThePeriod.Start, Notice), Buyer.May("extend", PowerEffect.Extend, Breach, ThePeriod.Start, Notice))));

    [Fact]
    public void As_many_ways_follow_from_a_reading_as_it_has_options()
    {
        var reading = new Reading("month", "2", "How?", "So.", new ReadingOption("whole", "Whole"), new ReadingOption("by-days", "By days"));

        Assert.Throws<ArgumentException>(() => PeriodOfTheEnd.By(reading, PeriodOfTheEnd.CountsWhole));
    }

    private static string Fault(Clause clause)
    {
        var fault = Assert.Single(FaultTests.Faults(() => Of(Clause("1", Profit.Means(Sales)), clause)), fault => fault.Kind == PeriodOfTheEndUnclear);
        return fault.ToString();
    }
}
