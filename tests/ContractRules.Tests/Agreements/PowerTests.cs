using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>When a power counts as exercised, for rules to build on.</summary>
public class PowerTests
{
    private static readonly Fact<LocalDate> Call = Fact.Date("call", "1", "Day of a call for delivery");
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "Day of a notice").Standing();

    private static readonly Power Delivery = Buyer.May("call for delivery", PowerEffect.Renew, ground: true, from: Dated, exercised: Call);
    private static readonly Power Termination = Buyer.May("terminate", PowerEffect.Terminate, ground: true, from: Dated, exercised: Notice);

    [Fact]
    public void It_says_who_may_do_what() => Assert.Equal("Buyer may call for delivery", $"{Delivery}");

    // Called for in January and in March.
    [Fact]
    public void One_that_ends_nothing_is_exercised_as_often_as_it_is() => Assert.Equal(
        "true false true",
        Exercised(Delivery, Month(1).With(Call, new LocalDate(2002, 1, 10)), Month(2), Month(3).With(Call, new LocalDate(2002, 3, 5))));

    // Notice given again in March changes nothing.
    [Fact]
    public void One_that_ends_the_agreement_stays_exercised_on_the_day_of_its_first_notice()
    {
        Assert.Equal("false true true", Exercised(Termination.UponNotice(months: 6), Month(1), Month(2).With(Notice, new LocalDate(2002, 2, 10)), Month(3)));
        Assert.Equal("true true true", Exercised(
            Termination.UponNotice(months: 6), Month(1).With(Notice, new LocalDate(2002, 1, 10)), Month(2), Month(3).With(Notice, new LocalDate(2002, 4, 20))));
    }

    private static string Exercised(Power power, params PeriodFacts[] months)
    {
        var timeline = Of(Clause("1", power, Ended.Means(power.IsExercised), PeriodOfTheEnd.CountsWhole)).Settle(months);
        Assert.Empty(timeline.Faults);
        return string.Join(' ', timeline.Statements.Select(statement => $"{statement.Find("ended")!.Outcome}"));
    }
}
