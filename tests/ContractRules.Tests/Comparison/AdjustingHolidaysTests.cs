using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Comparison;

public sealed class AdjustingHolidaysTests
{
    [Fact]
    public void Other_holidays_make_a_difference_as_other_facts_do()
    {
        // Wednesday 30 January and one business day: Thursday the 31st, in January; with that a holiday, 1 February.
        Rule<Money> fee = Currency.Usd.Of(10);
        var agreement = Of(Clause("1", Profit.Means(fee.ProvidedThat(Opening.PlusBusinessDays(1) <= ThePeriod.End)), Seller.Pays(Buyer, Profit)));
        var january = Month(1).With(Opening, new LocalDate(2002, 1, 30));

        var adjustment = agreement.Settle(january).AdjustTo(
            agreement.Observing(HolidayCalendar.Of([new LocalDate(2002, 1, 31)])).Settle(january));

        Assert.Equal([new NetPayment<Money>(Buyer, Seller, Currency.Usd.Of(10))], adjustment.Net);
        Assert.Equal(Currency.Usd.Of(-10), Assert.Single(adjustment.Periods[0].ChangedPayments).Difference);
    }
}
