using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Comparison;

/// <summary>What hangs on a question, by way of lots and of powers.</summary>
public sealed class DependentsTests
{
    private static readonly Reading Way = new("way", "1", "Which way?", "The first is the plainest.", new ReadingOption("once", "the fee once"), new ReadingOption("twice", "the fee twice"));

    // A fee of 100 is added to what is open, or 200; what is open is paid.
    [Fact]
    public void What_is_paid_of_open_lots_hangs_on_what_decides_how_much_comes_in()
    {
        var lots = Debts.MovedBy(Debts.Adding(Way.Decides<Money>(Fee, Fee + Fee)).With(Due, ThePeriod.End), Debts.Applying(Paid));
        var agreement = Of(Clause("1", lots, Seller.Pays(Buyer, Debts.Totals.Open)));

        Assert.Equal("way = twice: Buyer +100 USD, Seller -100 USD", Words(agreement.PriceReadings([Month(1).With(Fee, Usd.Of(100))])));
    }

    // 10 are paid from the exercise of a power on, the ground of which is there or not.
    [Fact]
    public void What_is_paid_once_a_power_is_exercised_hangs_on_what_decides_on_its_ground()
    {
        var power = Buyer.May("renew", PowerEffect.Renew, ground: Way.Decides<bool>(true, false), from: Dated, exercised: Fact.Date("given", "1", "Notice").Standing());
        Rule<Money> ten = Usd.Of(10);
        var agreement = Of(Clause("1", power, Seller.Pays(Buyer, ten.ProvidedThat(power.HasBeenExercised))));

        Assert.Equal(
            "way = twice: Buyer -10 USD, Seller +10 USD", Words(agreement.PriceReadings([Month(1).With(Fact.Date("given", "1", "Notice").Standing(), Dated)])));
    }

    private static string Words(PricedReadings priced) => $"{Assert.Single(priced.Prices)}";
}
