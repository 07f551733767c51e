using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Lowering;

/// <summary>Where a text changes inside a month, each row is settled by the text of its own: that before, where the agreement ends before the change.</summary>
public sealed class PeriodLoweringTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Fact<LocalDate> Closing = Fact.Date("closing", "3", "When it closes").Standing();
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Bonus = Term.Money("bonus", "Bonus", Usd);
    private static readonly Term<bool> IsMuch = Term.Truth("is-much", "Whether much is sold");
    private static readonly Term<bool> IsLittle = Term.Truth("is-little", "Whether little is sold");
    private static readonly Term<LocalDate> Falls = Term.Date("falls", "Falls on");
    private static readonly Clause Ends = Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing));
    private static readonly LocalDate Change = new(2002, 2, 17);

    // What the one defines and the other doesn't has no meaning under the other, and nothing is paid by it.
    [Theory]
    [InlineData(PeriodOfChange.AsAtItsEnd)]
    [InlineData(PeriodOfChange.AsAtItsStart)]
    public void A_figure_that_one_of_the_texts_alone_states_is_open_under_the_other(PeriodOfChange settled) => Settles(Amended(
        [Clause("1", Fee.Means(Sales), IsMuch.Means(Sales > Usd.Of(102)), Seller.Pays(Buyer, Sales, due: ThePeriod.End.PlusDays(10))), Ends],
        new Amendment(
            "Letter",
            Change,
            Change,
            Edit.Replace(Clause("1", Bonus.Means(Sales * Plain(2)), IsLittle.Means(Sales <= Usd.Of(102)), Falls.Means(ThePeriod.End), Buyer.Pays(Seller, Usd.Of(3)), Buyer.Pays(Seller, Usd.Of(4)))))
            .SettlingThePeriodOfChange(settled)));

    // Until 17 February nothing ends it; what is in force on the day decides whether it expires on it.
    [Theory]
    [InlineData(PeriodOfChange.AsAtItsEnd)]
    [InlineData(PeriodOfChange.AsAtItsStart)]
    public void Whether_it_expires_is_told_by_the_text_in_force(PeriodOfChange settled)
    {
        Clause[] signed = [Clause("1", Fee.Means(Sales), Seller.Pays(Buyer, Sales))];
        Settles(Amended([.. signed], new Amendment("Letter", Change, Change, Edit.Insert(Ends, after: "1")).SettlingThePeriodOfChange(settled)));
        Settles(Amended([.. signed, Ends], new Amendment("Letter", Change, Change, Edit.Replace(Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing.PlusDays(20))))).SettlingThePeriodOfChange(settled)));
        Settles(Amended([.. signed, Ends], new Amendment("Letter", Change, Change, Edit.Delete("3")).SettlingThePeriodOfChange(settled)));
    }

    [Fact]
    public void Three_texts_settle_one_month()
    {
        Clause Paying(int times) => Clause("1", Fee.Means(Sales * Plain(times)), Seller.Pays(Buyer, Sales * Plain(times)));
        Amendment Letter(int day, int times) =>
            new Amendment($"Letter of {day}", new LocalDate(2002, 2, day), new LocalDate(2002, 2, day), Edit.Replace(Paying(times))).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd);

        Settles(Amended([Paying(1), Ends], Letter(5, 2), Letter(20, 3)));
    }

    // What was given before any text asked for it is recalled from the text on that does.
    [Fact]
    public void What_a_later_text_recalls_is_what_was_given_before_it()
    {
        var march = new LocalDate(2002, 3, 1);
        Settles(Amended(
            [Clause("1", Fee.Means(Usd.Of(1).ProvidedThat(Closing <= ThePeriod.End, otherwise: Usd.Of(2)))), Clause("3", Bonus.Means(Usd.Of(1)))],
            new Amendment("Letter", march, march, Edit.Replace(Clause("1", Fee.Means(Sales.Prior(initial: Usd.Of(9)) + Sales.OverTrailing(1, lag: 1)), Falls.Means(Closing.Prior(initial: ThePeriod.Start)))))));
    }

    private static void Settles(Agreement agreement)
    {
        PeriodFacts[][] months = [.. Enumerable.Range(1, 5).Select(month => Enumerable.Range(0, 8).Select(row => AskedFor(agreement, Facts(month, row))).ToArray())];
        var plan = Plan.Of(agreement, PlanChoice.Everything with { DueDates = true });

        Assert.Empty(SideBySide.Differences(agreement, plan, months));
        Assert.Empty(SideBySide.Differences(agreement, plan, [.. months.Select(rows => rows[3..4])]));
    }

    // It closes on the last day of January, on 10, 16, 17 and 27 February and so on, or is not told to close.
    private static PeriodFacts Facts(int month, int row)
    {
        var facts = Month(month).With(Sales, Usd.Of(100 + row));
        return month == 1 && row > 0 ? facts.With(Closing, row switch { 1 => new(2002, 1, 31), 2 => new(2002, 2, 10), 3 => new(2002, 2, 16), 4 => new(2002, 2, 17), 5 => new(2002, 2, 27), 6 => new(2002, 2, 4), _ => new LocalDate(2002, 4, 1) }) : facts;
    }

    private static Rule<Ratio> Plain(int number) => new Ratio(number);
}
