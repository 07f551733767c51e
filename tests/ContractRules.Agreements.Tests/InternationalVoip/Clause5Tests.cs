using ContractRules.Settlement;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

public sealed class Clause5Tests
{
    [Fact]
    public void When_the_tender_is_refused_each_party_bears_its_own_costs()
    {
        var month = AsSigned.SettleOne(Refused());

        Assert.True(month.Of(EndedForRefusal).Value);
        Assert.True(month.Of(HasEnded).Value);
        Assert.Equal(Usd(400), month.Of(UnrecoveredInvestment).Value);
        Assert.Equal(Usd(0), month.Of(TerminationCompensation).Value);
    }

    [Fact]
    public void Under_the_other_reading_THIL_is_compensated_as_for_any_other_reason()
    {
        // 40 % of 1,000.
        var month = AsSigned.Under(CostsUponRefusal, "compensated").SettleOne(Refused());

        Assert.Equal(Usd(400), month.Of(TerminationCompensation).Value);
    }

    [Fact]
    public void Notice_before_the_refusal_ends_nothing()
    {
        var month = AsSigned.SettleOne(Refused().With(OfThil.TerminationNotice, new LocalDate(2002, 9, 9)));

        Assert.False(month.Of(EndedForRefusal).Value);
        Assert.False(month.Of(HasEnded).Value);
    }

    private static PeriodFacts Refused() => Quiet()
        .With(UpfrontCosts, 1_000m)
        .With(AgreedSalvageValue, 0m)
        .With(TenderRefused, new LocalDate(2002, 9, 10))
        .With(OfThil.TerminationNotice, new LocalDate(2002, 9, 20));
}
