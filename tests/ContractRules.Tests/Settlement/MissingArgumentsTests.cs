using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Who leaves an argument out is told which, at once.</summary>
public sealed class MissingArgumentsTests
{
    private static readonly Agreement Shop = Of(Clause("1", Profit.Means(Sales)));

    [Fact]
    public void Nothing_is_settled_without_an_agreement_or_facts()
    {
        Assert.Throws<ArgumentNullException>("agreement", () => Settling.Settle(null!, [Month(1)]));
        Assert.Throws<ArgumentNullException>("agreement", () => Settling.Settle(null!, Knowledge.None));
        Assert.Throws<ArgumentNullException>("knowledge", () => Shop.Settle((Knowledge)null!));
        Assert.Throws<ArgumentNullException>("agreement", () => CarriedState.None.AcceptedUnder(null!));
    }

    [Fact]
    public void No_state_no_period_and_no_open_payment_can_be_asked_about()
    {
        var statement = Shop.Settle(Month(1)).Statements[0];

        Assert.Throws<ArgumentNullException>("state", () => CarriedStateJson.ToJson(null!));
        Assert.Throws<ArgumentNullException>("period", () => Knowledge.None.FirstKnownOf(null!));
        Assert.Throws<ArgumentNullException>("open", () => statement.BoundsOf((PaymentOpen)null!));
    }

    [Fact]
    public void An_item_has_no_value_without_a_field()
    {
        Assert.Throws<ArgumentNullException>("field", () => Item.Of("C-1").With<Money>(null!, Currency.Usd.Of(1)));
        Assert.Throws<ArgumentNullException>("field", () => Item.Of("C-1").With((TextField)null!, "acme"));
    }

    [Fact]
    public void Days_are_told_in_the_calendar_of_ISO() =>
        Assert.Throws<ArgumentException>("day", () => Knowledge.None.KnownOn(new LocalDate(2002, 1, 31, CalendarSystem.Julian)));
}
