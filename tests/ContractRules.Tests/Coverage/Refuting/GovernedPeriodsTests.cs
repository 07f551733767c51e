using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Coverage.Refuting.Way;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>What holds in no month that a text governs: that less than thirty days lie between two ends of months, as they do in February alone.</summary>
public sealed class GovernedPeriodsTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly LocalDate April = new(2002, 4, 25);
    private static readonly LocalDate July = new(2002, 7, 12);
    private static readonly LocalDate NextJuly = new(2003, 7, 12);
    private static readonly Rule<bool> IsFebruary = ThePeriod.Start.PlusDays(29) > ThePeriod.End;

    [Fact]
    public void Until_it_is_amended_a_text_governs_the_months_that_begin_before()
    {
        Assert.Equal(Fails, Left(IsFebruary, Signed(April, IsFebruary, Plain("Letter", July))));
        Assert.Equal(Either, Left(IsFebruary, Signed(April, IsFebruary, Plain("Letter", NextJuly))));
        Assert.Equal(Fails, Left(IsFebruary, Signed(April, IsFebruary, Plain("Letter", new LocalDate(2003, 2, 1)))));
        Assert.Equal(Either, Left(IsFebruary, Signed(April, IsFebruary, Plain("Letter", new LocalDate(2003, 2, 2)))));
        Assert.Equal(Either, Left(IsFebruary, Signed(April, IsFebruary)));
    }

    [Fact]
    public void Of_several_amendments_the_first_ends_it() =>
        Assert.Equal(Fails, Left(IsFebruary, Signed(April, IsFebruary, Plain("Letter", July), Plain("Second letter", NextJuly))));

    // Signed before a February, amended after it: the text of the letter governs none until July.
    [Fact]
    public void A_text_begins_with_its_amendment()
    {
        var signed = new LocalDate(2001, 12, 1);
        Assert.Equal(Fails, Left(IsFebruary, Signed(signed, P, Amending("Letter", new LocalDate(2002, 3, 1), IsFebruary), Plain("Second letter", July))));
        Assert.Equal(Either, Left(IsFebruary, Signed(signed, P, Amending("Letter", new LocalDate(2002, 2, 1), IsFebruary), Plain("Second letter", July))));
        Assert.Equal(Either, Left(IsFebruary, Signed(signed, P, Amending("Letter", new LocalDate(2002, 3, 1), IsFebruary))));
    }

    [Fact]
    public void Where_a_reading_decides_when_it_is_amended_the_latest_day_counts()
    {
        Agreement Either2(LocalDate one, LocalDate other) => Signed(
            April, IsFebruary, Plain("Letter", one).TakingEffectOn(Basis.Decides<LocalDate>(("one", (Rule<LocalDate>)one), ("other", (Rule<LocalDate>)other))));

        Assert.Equal(Either, Left(IsFebruary, Either2(July, NextJuly)));
        Assert.Equal(Either, Left(IsFebruary, Either2(NextJuly, July)));
        Assert.Equal(Fails, Left(IsFebruary, Either2(July, July.PlusMonths(1))));
    }

    // Only one of the two letters takes effect by a reading, so that nobody says which of them ends the text.
    [Fact]
    public void Where_one_of_several_takes_effect_by_a_reading_nothing_is_said_of_the_months()
    {
        var read = Plain("Letter", July).TakingEffectOn(Basis.Decides<LocalDate>(("one", (Rule<LocalDate>)July), ("other", (Rule<LocalDate>)NextJuly)));

        Assert.Equal(Either, Left(IsFebruary, Signed(April, IsFebruary, read, Plain("Second letter", NextJuly.PlusYears(1)))));
        Assert.Equal(Either, Left(IsFebruary, Signed(April, IsFebruary, Plain("Second letter", July), read)));
    }

    // By a reading it was signed on another day; it takes effect in July all the same, or in July a year later.
    [Fact]
    public void Where_a_reading_decides_when_an_amendment_was_signed_the_day_counts_on_which_it_takes_effect()
    {
        Agreement SignedSome(LocalDate effective) => Signed(
            April, IsFebruary, new Amendment("Letter", effective, Basis.Decides<LocalDate>(("one", (Rule<LocalDate>)April), ("other", (Rule<LocalDate>)July)), Edit.Replace(Saying(P)))
                .SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd));

        Assert.Equal(Fails, Left(IsFebruary, SignedSome(July)));
        Assert.Equal(Either, Left(IsFebruary, SignedSome(NextJuly)));
    }

    // Signed in a January and settled from March on, it governs no February before July; of a text that governs no period nothing is said.
    [Fact]
    public void A_text_governs_no_period_before_the_first_that_is_settled()
    {
        Agreement From(LocalDate first, LocalDate effective) => new(
            "shop", "Shop", new LocalDate(2002, 1, 10), Cadence.Months, [new("A", "A"), new("B", "B")], [Saying(IsFebruary)], [Plain("Letter", effective)],
            SettlementPeriod.Between(first, first.PlusMonths(1).PlusDays(-first.Day)));

        Assert.Equal(Fails, Left(IsFebruary, From(new LocalDate(2002, 3, 1), July)));
        Assert.Equal(Either, Left(IsFebruary, From(new LocalDate(2002, 1, 10), July)));
        Assert.Equal(Either, Left(IsFebruary, From(new LocalDate(2002, 7, 1), new LocalDate(2002, 7, 1))));
    }

    [Fact]
    public void A_text_that_is_chosen_for_all_periods_governs_every_month() =>
        Assert.Equal(Either, Left(IsFebruary, Signed(April, IsFebruary, Plain("Letter", July)).AsInForceOn(April)));

    [Fact]
    public void What_hangs_on_a_fact_is_not_judged_by_the_months()
    {
        var isEarly = (Rule<LocalDate>)A < ThePeriod.End;
        Assert.Equal(Either, Left(isEarly, Signed(April, isEarly, Plain("Letter", July))));
    }

    [Fact]
    public void What_holds_in_every_month_does_not_fail()
    {
        var isWhole = ThePeriod.Start.PlusDays(29) <= ThePeriod.End;
        Assert.Equal(Holds, Left(isWhole, Signed(April, isWhole, Plain("Letter", July))));
    }

    // No February until July of the first year, and one after it, under a letter that leaves the clause as it is.
    [Fact]
    public void A_branch_is_dead_only_where_no_text_leads_to_it()
    {
        var other = Term.Money("other", "Other", Currency.Usd);
        var agreement = new Agreement(
            "shop", "Shop", April, Cadence.Months, [new("A", "A"), new("B", "B")],
            [new Clause("1", "Fee", "Summary.", Fee.Means(Usd(3).ProvidedThat(IsFebruary))), new Clause("2", "Other", "Summary.", other.Means(Usd(1)))],
            amendments: [new Amendment("Letter", July, July, Edit.Replace(new Clause("2", "Other", "Summary.", other.Means(Usd(2))))).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd)]);

        Assert.Equal(Either, Left(IsFebruary, agreement));
    }

    private static Amendment Plain(string title, LocalDate effective) => Amending(title, effective, P);

    private static Amendment Amending(string title, LocalDate effective, Rule<bool> condition) =>
        new Amendment(title, effective, effective, Edit.Replace(Saying(condition))).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd);

    private static Agreement Signed(LocalDate dated, Rule<bool> condition, params EquatableArray<Amendment> amendments) => new(
        "shop", "Shop", dated, Cadence.Months, [new("A", "A"), new("B", "B")], [Saying(condition)], amendments);

    private static Clause Saying(Rule<bool> condition) => new("1", "Fee", "Summary.", Fee.Means(Usd(3).ProvidedThat(condition)), Term.Money("other", "Other", Currency.Usd).Means(Usd(1).ProvidedThat(P)));
}
