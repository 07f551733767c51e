using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using NodaTime.Text;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Choices of a party, and from when they count.</summary>
public class ElectionsTests
{
    private static readonly Fact<LocalDate> Converted = Fact.Date("converted", "1", "When the owner chose to convert").Standing();

    [Theory]
    [InlineData("2002-01-31", "false true true", "true true true")]
    [InlineData("2002-02-01", "false false true", "false true true")]
    [InlineData("2002-02-28", "false false true", "false true true")]
    [InlineData("2001-12-31", "true true true", "true true true")]
    public void A_choice_counts_from_the_period_after_the_one_in_which_it_was_made_or_from_that_very_period(string made, string next, string atOnce)
    {
        var months = new[] { Month(1).With(Converted, LocalDatePattern.Iso.Parse(made).Value), Month(2), Month(3) };

        Assert.Equal(next, Words(Elections.InEffect(Converted), months));
        Assert.Equal(atOnce, Words(Elections.InEffectAtOnce(Converted), months));
    }

    [Fact]
    public void Without_a_choice_nothing_is_unknown()
    {
        Assert.Equal("false false", Words(Elections.InEffect(Converted), [Month(1), Month(2)]));
        Assert.Equal("false false", Words(Elections.InEffectAtOnce(Converted), [Month(1), Month(2)]));
    }

    [Fact]
    public void The_split_follows_the_choice()
    {
        var share = Sales * Percent(20).Unless(Elections.InEffect(Converted), then: Percent(35));
        var months = Enumerable.Range(1, 3).Select(number => Month(number).With(Sales, Usd.Of(100))).ToArray();
        months[1] = months[1].With(Converted, new LocalDate(2002, 2, 10));

        Assert.Equal(["20", "20", "35"], Course(share, months).Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void A_counter_to_date_that_a_choice_raises_makes_up_for_what_was_counted_before()
    {
        var due = Term.Money("due", "Due to date", Usd);
        var definition = due.Means(Sales.ToDate() * Percent(20).Unless(Elections.InEffect(Converted), then: Percent(35)));
        var months = Enumerable.Range(1, 3).Select(number => Month(number).With(Sales, Usd.Of(100))).ToArray();
        months[1] = months[1].With(Converted, new LocalDate(2002, 2, 10));

        // To date 20, 40, then 35 % of all 300: 105.
        Assert.Equal(["20", "20", "65"], Course(due.GrowthRounded(Rounding.ToTheCent), months, definition).Select(outcome => outcome.ToString()));
    }

    [Law]
    public void Once_made_a_choice_counts_for_good_and_never_before_the_period_it_counts_from(DayOfTheFirstYear drawn)
    {
        var made = drawn.Date;
        var months = Enumerable.Range(1, 13).Select(Month).ToArray();
        months[made.Month - 1] = months[made.Month - 1].With(Converted, made);

        Assert.Equal(months.Select(month => made < month.Period.Start), Truths(Elections.InEffect(Converted), months));
        Assert.Equal(months.Select(month => made <= month.Period.End), Truths(Elections.InEffectAtOnce(Converted), months));
    }

    [Fact]
    public void In_words()
    {
        Assert.Equal("converted was elected before the period", $"{Elections.InEffect(Converted)}");
        Assert.Equal("converted has happened", $"{Elections.InEffectAtOnce(Converted)}");
    }

    private static IEnumerable<bool> Truths(Rule<bool> rule, IReadOnlyList<PeriodFacts> months) =>
        Course(rule, months).Select(outcome => outcome.Value == TruthValue.True);

    private static string Words(Rule<bool> rule, IReadOnlyList<PeriodFacts> months) => string.Join(' ', Course(rule, months));
}
