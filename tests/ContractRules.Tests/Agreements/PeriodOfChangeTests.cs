using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.PeriodOfChange;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>An amendment that takes effect inside a period says how that period is settled.</summary>
public class PeriodOfChangeTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly LocalDate LastOfJuly = new(2002, 7, 31);

    private static readonly Reading MonthOfChange = new(
        "month-of-change", "1", "How is the month settled?", "It is so elsewhere.", new ReadingOption("end", "As amended"), new ReadingOption("days", "By days"), new ReadingOption("start", "As signed"));

    private static readonly Clause Share = Clause("1", Profit.Means((Percent(40) * Sales).Rounded(Rounding.ToTheCent)));
    private static readonly Edit To25 = Edit.Substitute(Percent(40), Percent(25), "1");

    // 40 % of 31,000 are 12,400, and 25 % of them 7,750; by days 40 % of 30,000 and 25 % of 1,000.
    [Theory]
    [InlineData(AsAtItsEnd, "12400 7750 7750")]
    [InlineData(AsAtItsStart, "12400 12400 7750")]
    [InlineData(ByDays, "12400 12250 7750")]
    public void A_change_on_the_last_day_of_July(PeriodOfChange settled, string profits) =>
        Assert.Equal(profits, Line(Changed(settled, LastOfJuly, To25), 6, 7, 8));

    [Theory]
    [InlineData(AsAtItsEnd, "2000")]
    [InlineData(AsAtItsStart, "500")]
    [InlineData(ByDays, "1661.29")] // 500 × 7/31 + 2,000 × 24/31
    public void A_price_of_500_that_becomes_2000_on_the_8th_of_31_days(PeriodOfChange settled, string price)
    {
        var clause = Clause("1", Profit.Means(((Rule<Money>)Usd.Of(500)).Rounded(Rounding.ToTheCent)));
        var edit = Edit.Substitute<Money>(Usd.Of(500), Usd.Of(2_000), "1");

        Assert.Equal(price, Line(Amended([clause], Letter(settled, new(2002, 7, 8), edit)), 7));
    }

    [Fact]
    public void One_that_does_not_say_is_refused_with_the_three_ways()
    {
        var fault = Assert.Single(FaultTests.Faults(() => Amended([Share], Letter(null, LastOfJuly, To25))));

        Assert.Equal(AgreementFaultKind.PeriodOfChangeNotSaid, fault.Kind);
        Assert.Equal(
            "Letter takes effect on 2002-07-31, inside a period, and doesn't say how that period is settled; "
                + "expected one of: under the text at its end, under the text at its start, by days (Amendment.SettlingThePeriodOfChange)",
            fault.ToString());
    }

    [Fact]
    public void One_that_counts_by_days_and_substitutes_no_number_is_refused_also_where_a_reading_decides()
    {
        var revision = new Amendment("Letter", LastOfJuly, LastOfJuly, Edit.Revise("1", "more is shared", Profit.Means(Sales)));

        Assert.All(
            [revision.SettlingThePeriodOfChange(ByDays), revision.SettlingThePeriodOfChange(MonthOfChange, AsAtItsEnd, ByDays, AsAtItsStart)],
            letter => Assert.Equal(
                "Letter settles the period of its change by days, but substitutes no number for another; "
                    + "expected: under the text at its end, or under the text at its start (Amendment.SettlingThePeriodOfChange)",
                Assert.Single(FaultTests.Faults(() => Amended([Share], letter)), fault => fault.Kind == AgreementFaultKind.NothingByDays).ToString()));
    }

    [Fact]
    public void On_the_first_day_of_a_period_nothing_has_to_be_said()
    {
        Assert.Equal("12400 7750", Line(Amended([Share], Letter(null, new(2002, 7, 1), To25)), 6, 7));
        Assert.NotNull(OfCadence(Cadence.Quarters, Letter(null, new(2002, 7, 1), To25)));
        Assert.Throws<AgreementFaultsException>(() => OfCadence(Cadence.Quarters, Letter(null, new(2002, 8, 1), To25)));
        Assert.Throws<AgreementFaultsException>(() => OfCadence(Cadence.Years, Letter(null, new(2002, 7, 1), To25)));
    }

    [Fact]
    public void Of_a_quarter_the_days_are_those_of_the_quarter()
    {
        var agreement = OfCadence(Cadence.Quarters, Letter(ByDays, new(2002, 8, 1), To25));
        var quarter = PeriodFacts.For(SettlementPeriod.Quarter(2002, 3)).With(Sales, Usd.Of(9_200));

        Assert.Equal(Usd.Of(2_765), agreement.Settle(quarter).Statements[0].Of(Profit).Value); // 9,200 × (40 % × 31 + 25 % × 61) ÷ 92
    }

    [Fact]
    public void A_reading_can_decide_it()
    {
        var letter = new Amendment("Letter", LastOfJuly, LastOfJuly, To25).SettlingThePeriodOfChange(MonthOfChange, AsAtItsEnd, ByDays, AsAtItsStart);
        var agreement = Amended([Share], letter);

        Assert.Equal([MonthOfChange], agreement.Readings);
        Assert.Equal("7750", Line(agreement, 7));
        Assert.Equal("12250", Line(agreement.Under(MonthOfChange, "days"), 7));
        Assert.Equal("12400", Line(agreement.Under(MonthOfChange, "start"), 7));
        Assert.Throws<ArgumentException>(() => letter.SettlingThePeriodOfChange(MonthOfChange, ByDays, AsAtItsEnd));
        Assert.Equal(letter, letter.SettlingThePeriodOfChange(MonthOfChange, ("start", AsAtItsStart), ("end", AsAtItsEnd), ("days", ByDays)));
    }

    [Fact]
    public void By_days_what_is_no_substitution_of_numbers_counts_as_at_the_end()
    {
        var agreement = Changed(ByDays, LastOfJuly, To25, Edit.Revise("1", "a fee is due", Fee.Means(Usd.Of(1_000))));
        var july = agreement.Settle(Month(7).With(Sales, Usd.Of(31_000))).Statements[0];

        Assert.Equal((Usd.Of(12_250), Usd.Of(1_000)), (july.Of(Profit).Value, july.Of(Fee).Value));
    }

    // 1,000 of sales a day in July: at 40 % for 9 days, at 25 % for 10 and at 10 % for 12.
    [Theory]
    [InlineData(ByDays, ByDays, "7300 3100")] // 3,600 + 2,500 + 1,200
    [InlineData(AsAtItsEnd, ByDays, "5950 3100")] // 25 % for 19 days and 10 % for 12: 4,750 + 1,200
    [InlineData(ByDays, AsAtItsEnd, "5800 3100")] // 40 % for 9 days and 10 % for 22: 3,600 + 2,200
    [InlineData(ByDays, AsAtItsStart, "9100 3100")] // 40 % for 9 days and 25 % for 22: 3,600 + 5,500
    [InlineData(AsAtItsEnd, AsAtItsStart, "7750 3100")]
    [InlineData(AsAtItsEnd, AsAtItsEnd, "3100 3100")]
    [InlineData(AsAtItsStart, AsAtItsStart, "12400 3100")]
    public void Two_in_one_period_count_each_in_its_way(PeriodOfChange first, PeriodOfChange second, string profits) =>
        Assert.Equal(profits, Line(TwoInJuly(first, second), 7, 8));

    [Theory]
    [InlineData(ByDays)]
    [InlineData(AsAtItsEnd)]
    public void One_that_edits_in_the_period_what_another_brings_only_after_it_is_refused(PeriodOfChange second) => Assert.Equal(
        "clause 1: Second counts in the period in which it takes effect, and edits what Letter brings, which takes effect in that period too and counts only after it: it settles "
            + "the period under the text at its start; expected both to count in it, or neither (the clause holds no constant 25 %, contrary to the substitution; it states 40 %, "
            + "and what its devices count by is revised (Edit.Revise)) (Second)",
        Assert.Single(FaultTests.Faults(() => TwoInJuly(AsAtItsStart, second))).ToString());

    [Fact]
    public void By_days_a_reading_may_stand_for_the_new_number()
    {
        var agreement = Changed(ByDays, LastOfJuly, Edit.Substitute(Percent(40), Basis.Decides(Percent(25), Percent(40)), "1"));

        Assert.Equal("12250", Line(agreement, 7));
        Assert.Equal("12400", Line(agreement.Under(Basis, "net"), 7));
    }

    [Fact]
    public void By_days_what_is_paid_has_to_be_rounded()
    {
        var clause = Clause("1", Buyer.Pays(Seller, (Rule<Money>)Usd.Of(500)));
        var letter = Letter(ByDays, new(2002, 7, 8), Edit.Substitute<Money>(Usd.Of(500), Usd.Of(2_000), "1"));

        Assert.EndsWith("is paid, but could be finer than 0.01 USD; round it (Letter by days)", Assert.Single(FaultTests.Faults(() => Amended([clause], letter))).ToString());
    }

    [Fact]
    public void Of_intervals_the_facts_show_whether_it_takes_effect_inside_one()
    {
        var agreement = OfCadence(Cadence.Intervals, Letter(null, LastOfJuly, To25));
        var july = PeriodFacts.For(SettlementPeriod.Month(2002, 7)).With(Sales, Usd.Of(31_000));
        var lastDay = PeriodFacts.For(SettlementPeriod.Between(LastOfJuly, new(2002, 8, 10))).With(Sales, Usd.Of(31_000));

        var fault = Assert.Single(agreement.Settle(july).Faults);
        Assert.StartsWith("Letter takes effect on 2002-07-31, inside a period, and doesn't say how", fault.Found, StringComparison.Ordinal);
        Assert.Equal("periods that begin on 2002-07-31", fault.Expected);
        Assert.Equal(Usd.Of(7_750), agreement.Settle(lastDay).Statements[0].Of(Profit).Value);
        Assert.Equal(Usd.Of(12_250), OfCadence(Cadence.Intervals, Letter(ByDays, LastOfJuly, To25)).Settle(july).Statements[0].Of(Profit).Value);
    }

    [Fact]
    public void As_in_force_on_a_date_no_period_is_one_of_change()
    {
        var agreement = Changed(ByDays, LastOfJuly, To25);

        Assert.Equal("12400", Line(agreement.AsInForceOn(new(2002, 7, 30)), 7));
        Assert.Equal("7750", Line(agreement.AsInForceOn(LastOfJuly), 7));
        Assert.Equal("12400", Line(agreement.AsKnownOn(new(2002, 7, 30)), 7));
        Assert.Equal("12250", Line(agreement.AsKnownOn(LastOfJuly), 7));
    }

    [Fact]
    public void An_amendment_from_the_very_date_of_the_agreement_changes_no_period() => Assert.Equal(
        Usd.Of(7_750),
        new Agreement("small", "Small agreement", LastOfJuly, Cadence.Months, [Seller, Buyer], [Share], [Letter(null, LastOfJuly, To25)])
            .Settle(Month(7).With(Sales, Usd.Of(31_000))).Statements[0].Of(Profit).Value);

    [Theory]
    [InlineData(AsAtItsEnd, "under the text at its end", "Letter, in force from 2002-07-31")]
    [InlineData(AsAtItsStart, "under the text at its start", "As signed, in force from 2002-01-01")]
    [InlineData(ByDays, "by days, in the numbers substituted", "Letter by days, in force from 2002-07-31")]
    public void The_statement_says_how_it_was_settled(PeriodOfChange settled, string how, string version)
    {
        var statements = Changed(settled, LastOfJuly, To25).Settle([Month(6).With(Sales, Usd.Of(1)), Month(7).With(Sales, Usd.Of(1))]).Statements;

        Assert.Empty(statements[0].Changes);
        Assert.Equal($"Letter takes effect on 2002-07-31; the period is settled {how}", Assert.Single(statements[1].Changes).ToString());
        Assert.Equal(version, statements[1].Version.ToString());
    }

    [Fact]
    public void The_explanation_tells_the_days_at_each_number() => Assert.Equal(
        """
        Profit for 2002-07, under: Letter by days
        Letter takes effect on 2002-07-31; the period is settled by days, in the numbers substituted
        profit = 12,250.00 USD  [1]
        │ = ((40 % for (the days of the period before 2002-07-31), 25 % for (the days of the period from 2002-07-31 on), weighted by days) × sales) rounded to 0.01, half away from zero
        └─ before rounding = 12,250.00 USD
           ├─ 40 % for (the days of the period before 2002-07-31), 25 % for (the days of the period from 2002-07-31 on), weighted by days = 49/124 (≈ 39.5161 %)
           │  ├─ the days of the period before 2002-07-31 = 30 days
           │  └─ the days of the period from 2002-07-31 on = 1 day
           └─ sales = 31,000.00 USD, given for 2002-07

        """,
        Changed(ByDays, LastOfJuly, To25).Settle(Month(7).With(Sales, Usd.Of(31_000))).Statements[0].Explain(Profit).ToText(naming: Naming.Keys, inFull: true));

    private static Agreement TwoInJuly(PeriodOfChange first, PeriodOfChange second) => Amended(
        [Share],
        Letter(first, new(2002, 7, 10), To25),
        new Amendment("Second", new(2002, 7, 20), new LocalDate(2002, 7, 20), Edit.Substitute(Percent(25), Percent(10), "1")).SettlingThePeriodOfChange(second));

    private static Agreement Changed(PeriodOfChange? settled, LocalDate effective, params EquatableArray<Edit> edits) =>
        Amended([Share], Letter(settled, effective, edits));

    private static Agreement OfCadence(Cadence cadence, params EquatableArray<Amendment> amendments) =>
        new("small", "Small agreement", Dated, cadence, [Seller, Buyer], [Share], amendments);

    private static Amendment Letter(PeriodOfChange? settled, LocalDate effective, params EquatableArray<Edit> edits)
    {
        var letter = new Amendment("Letter", effective, effective, edits);
        return settled is { } said ? letter.SettlingThePeriodOfChange(said) : letter;
    }

    // 31,000 of sales a month, which in July are 1,000 a day.
    private static string Line(Agreement agreement, params int[] months) => string.Join(
        ' ', months.Select(month => Assert.Single(agreement.Settle(AskedFor(agreement, Month(month).With(Sales, Usd.Of(31_000)))).Statements).Of(Profit).Value.Amount));
}
