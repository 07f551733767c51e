using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Events, remedies and what lasts. The month settled is January 2002 unless said otherwise.</summary>
public class EventsTests
{
    private static readonly Fact<LocalDate> Breach = Fact.Date("breach", "1", "When notice of the breach was given").Standing();
    private static readonly Fact<LocalDate> Cure = Fact.Date("cure", "1", "When the breach was cured").Standing();

    [Theory]
    [InlineData(1, "true")]
    [InlineData(31, "true")]
    [InlineData(32, "false")]
    [InlineData(-400, "true")]
    public void An_event_has_happened_from_the_period_in_which_its_date_lies(int day, string expected) =>
        Assert.Equal(expected, In(Breach.HasHappened(), breach: day));

    [Fact]
    public void An_event_whose_date_was_not_given_has_not_happened_and_nothing_is_unknown() => Assert.Equal(
        ["false", "false", "false"], new[] { Breach.HasHappened(), Uncured, Lasting }.Select(rule => In(rule)));

    // Notice on 1 January, 30 days to cure: 31 January is the last day.
    [Theory]
    [InlineData(null, "true")]
    [InlineData(2, "false")]
    [InlineData(31, "false")]
    [InlineData(32, "true")]
    public void A_remedy_on_the_last_day_is_in_time_and_one_a_day_later_is_not(int? cure, string expected) =>
        Assert.Equal(expected, In(Uncured, breach: 1, cure));

    [Fact]
    public void What_has_not_happened_yet_needs_no_remedy() => Assert.Equal("false", In(Uncured, breach: 32));

    // From 1 January, 30 days or more: it has to last until 31 January.
    [Theory]
    [InlineData(null, "true")]
    [InlineData(30, "false")]
    [InlineData(31, "true")]
    [InlineData(32, "true")]
    public void What_ends_on_the_day_has_lasted_until_it_and_what_ends_before_has_not(int? end, string expected) =>
        Assert.Equal(expected, In(Lasting, breach: 1, end));

    [Fact]
    public void What_happened_stays_so_in_later_periods()
    {
        var months = new[] { Month(1), Month(2).With(Breach, new LocalDate(2002, 2, 28)), Month(3), Month(4).With(Cure, new LocalDate(2002, 4, 1)) };

        Assert.Equal(["false", "true", "true", "true"], Course(Breach.HasHappened(), months).Select(outcome => outcome.ToString()));

        // 28 February + 30 days is 30 March; 1 April is too late.
        Assert.Equal(["false", "true", "true", "true"], Course(Uncured, months).Select(outcome => outcome.ToString()));
    }

    private static Rule<bool> Uncured => Breach.NotRemedied(Cure, by: Breach.PlusDays(30));

    private static Rule<bool> Lasting => Breach.LastingUntil(Cure, Breach.PlusDays(30));

    private static string In(Rule<bool> rule, int? breach = null, int? cure = null) =>
        Once(rule, Given(Given(Month(1), Breach, breach), Cure, cure)).ToString();

    // Days are counted from 1 January 2002, which is day 1.
    private static PeriodFacts Given(PeriodFacts facts, Fact<LocalDate> fact, int? day) =>
        day is { } given ? facts.With(fact, new LocalDate(2001, 12, 31).PlusDays(given)) : facts;
}
