using ContractRules.Agreements.InternationalVoip;
using ContractRules.Comparison;
using ContractRules.Settlement;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What other readings of the VoIP agreement would have made of the payments.</summary>
public class PricedReadingsTests
{
    // A month of revenue, and one of nothing.
    private static readonly PeriodFacts[] Months =
    [
        Quiet().With(VoipFacts.GrossRevenue, 610_000).With(VoipFacts.MinutesSold, 2_200_000).With(VoipFacts.TerminatedMinutes, 2_150_000),
        Quiet(2),
    ];

    [Fact]
    public void A_flat_overhead_costs_THIL_a_quarter_of_what_it_is_more()
    {
        var flat = PriceOf(VoipReadings.OverheadBasis, "flat-month");
        var (settled, otherwise) = (AsAmended.SettleAll(Months), AsAmended.Under(VoipReadings.OverheadBasis, "flat-month").SettleAll(Months));

        // 65,000 instead of 2,150,000 × 0.0216 = 46,440: 18,560 less to share in September, of which THIL has 25 %, with what its share repays.
        Assert.Equal(Usd(-18_560), otherwise[0].Of(VoipTerms.NetProfit).Value - settled[0].Of(VoipTerms.NetProfit).Value);
        Assert.Equal(Usd(-4_640), flat.Periods[0].Money.Single(more => more.Party == VoipParties.Thil).More);
        Assert.Equal(Usd(4_640), flat.Total.Single(more => more.Party == VoipParties.Fusion).More);
    }

    [Fact]
    public void The_literal_sixty_per_cent_move_no_payment_as_the_question_says() =>
        Assert.True(PriceOf(VoipReadings.FusionShareAmended, "literal-60").IsNothing);

    private static ReadingPrice PriceOf(Rules.Reading reading, string option) =>
        AsAmended.PriceReadings(Months).Prices.Single(price => price.Reading == reading && price.Instead.Name == option);
}
