using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.AgreementFaultKind;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Duties and powers written wrongly are found when the agreement is built.</summary>
public class ProvisionFaultTests
{
    private static readonly Party Stranger = new("Stranger", "Somebody else");
    private static readonly Fact<LocalDate> Filed = Fact.Date("filed", "1", "When the report was filed");
    private static readonly Rule<LocalDate> NoDate = Rule<LocalDate>.Of(Minutes.Node);
    private static readonly Rule<bool> NoTruth = Rule<bool>.Of(Minutes.Node);

    private static readonly Duty Report = Seller.Shall("file a report", toward: Buyer, due: ThePeriod.End, keptOn: Filed);
    private static readonly Power Terminate = Buyer.May("terminate", PowerEffect.Terminate, Closed, ThePeriod.End, Filed);

    [Fact]
    public void A_stranger_can_neither_owe_nor_be_owed_nor_hold_a_power()
    {
        const string words = "clause 1: Stranger is bound, entitled or paid, but is no party to the agreement";

        AssertFault(NotAParty, words, Report with { Obligor = Stranger });
        AssertFault(NotAParty, words, Report with { Obligee = Stranger });
        AssertFault(NotAParty, words, Terminate with { Holder = Stranger });
    }

    [Fact]
    public void A_duty_to_oneself() => AssertFault(NotAParty, "clause 1: Seller owes or pays itself", Report with { Obligee = Seller });

    [Fact]
    public void Units_that_do_not_fit_inside_a_duty_or_a_power()
    {
        AssertFault(UnitsDoNotFit, "clause 1: units don't fit in 'sales < rupees': 'sales' is USD, 'rupees' is INR", Report.ExcusedIf(Sales < Rupees));
        AssertFault(UnitsDoNotFit, "clause 1: units don't fit in 'minutes + 1 day': 'minutes' is minute", Terminate with { From = NoDate.PlusDays(1).Node });
    }

    [Fact]
    public void A_duty_due_or_kept_on_anything_but_a_date()
    {
        AssertFault(UnitsDoNotFit, "clause 1: a duty is due on a date, but 'minutes' is minute", Report with { Due = NoDate.Node });
        AssertFault(UnitsDoNotFit, "clause 1: a duty is kept on a date, but 'minutes' is minute", Report with { KeptOn = Minutes.Declaration });
    }

    [Fact]
    public void A_duty_that_arises_or_is_excused_on_anything_but_a_condition()
    {
        AssertFault(UnitsDoNotFit, "clause 1: a duty arises on a condition, but 'minutes' is minute", Report.ProvidedThat(NoTruth));
        AssertFault(UnitsDoNotFit, "clause 1: a duty is excused on a condition, but 'minutes' is minute", Report.ExcusedIf(NoTruth));
    }

    [Fact]
    public void A_shortfall_that_is_no_number() => AssertFault(
        UnitsDoNotFit, "clause 1: a shortfall is a number, but 'closed' is true/false",
        Seller.Shall("sell", toward: Buyer, due: ThePeriod.End, shortfall: Rule<Money>.Of(Closed.Node)));

    [Fact]
    public void A_power_without_a_condition_or_without_dates()
    {
        AssertFault(UnitsDoNotFit, "clause 1: a power needs a condition for its ground, but 'minutes' is minute", Terminate with { Ground = NoTruth.Node });
        AssertFault(UnitsDoNotFit, "clause 1: a power is there from a date, but 'minutes' is minute", Terminate with { From = NoDate.Node });
        AssertFault(UnitsDoNotFit, "clause 1: a power is exercised on a date, but 'minutes' is minute", Terminate with { Exercised = Minutes.Declaration });
    }

    [Fact]
    public void Days_are_whole_so_that_a_price_per_day_can_be_paid()
    {
        var perDay = Fact.Date("returned", "1", "When it was returned").DaysUntil(ThePeriod.End) * Usd.Of(2, Unit.Day);

        Assert.Empty(Of(Clause("1", Seller.Pays(Buyer, perDay))).Settle(Month(1)).Faults);
    }

    private static void AssertFault(AgreementFaultKind kind, string words, Provision provision)
    {
        var fault = Assert.Single(FaultTests.Faults(() => Of(Clause("1", provision), Clause("2", PeriodOfTheEnd.CountsWhole))));

        Assert.Equal((kind, words), (fault.Kind, fault.ToString()));
    }
}
