using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Lowering;

/// <summary>Agreements that end by notice or by themselves end in each row on its own day, and pay from then on what outlives them.</summary>
public sealed class TheEndTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Fact<LocalDate> Closing = Fact.Date("closing", "3", "When it closes").Standing();
    private static readonly Fact<bool> Sold = Fact.Truth("sold", "3", "Whether it was sold").Standing();

    // Before it begins, on the first and the last days of months, between them, and later than all.
    private static readonly LocalDate?[] Days =
    [
        null, new(2001, 12, 31), new(2002, 1, 1), new(2002, 1, 31), new(2002, 2, 1), new(2002, 2, 17), new(2002, 2, 28), new(2002, 3, 1), new(2002, 3, 31), new(2002, 5, 1),
    ];

    [Fact]
    public void A_lease_ends_by_the_notice_of_each_row() => Settles(Lease.Of(PeriodOfTheEnd.CountsWhole), Notices);

    [Fact]
    public void A_lease_ends_so_many_days_after_the_notice() => Settles(Lease.Of(PeriodOfTheEnd.CountsWhole, Lease.Termination.UponNotice(days: 20)), Notices);

    [Fact]
    public void A_contract_expires_on_the_day_given_where_its_condition_holds() => Settles(
        Of(
            Clause("1", Seller.Pays(Buyer, Sales)),
            Clause("2", Buyer.Pays(Seller, Sales)).Surviving(),
            Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing, providedThat: Sold)),
            Clause("4", Seller.Pays(Buyer, Usd.Of(7))).UponTheEnd()),
        Closings);

    // The one is given, the other is the last day of March.
    [Fact]
    public void Of_two_days_on_which_it_expires_the_earlier_ends_it() => Settles(
        Of(
            Clause("1", Seller.Pays(Buyer, Sales)),
            Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing, providedThat: Sold), Expiry.On(new LocalDate(2002, 3, 31)))),
        Closings);

    // On 17 February the letter adds what is paid, and takes the condition away.
    [Theory]
    [InlineData(PeriodOfChange.AsAtItsEnd)]
    [InlineData(PeriodOfChange.AsAtItsStart)]
    public void A_text_that_changes_inside_a_month_settles_what_did_not_end_before(PeriodOfChange settled) => Settles(
        Amended(
            [
                Clause("1", Seller.Pays(Buyer, Sales), Expectation.That("something is sold", Sales > Usd.Of(0))),
                Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing, providedThat: Sold)),
            ],
            new Amendment(
                "Letter",
                new LocalDate(2002, 2, 17),
                new LocalDate(2002, 2, 17),
                Edit.Replace(Clause("1", Seller.Pays(Buyer, Sales), Buyer.Pays(Seller, Usd.Of(3)))),
                Edit.Replace(Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing)))).SettlingThePeriodOfChange(settled)),
        Closings);

    // An option can be exercised again and again, as long as the agreement stands.
    [Fact]
    public void Powers_that_end_nothing_are_exercised_until_it_ends()
    {
        var exercised = Fact.Date("exercised", "5", "When the option was exercised");
        var option = Buyer.May("extend it", PowerEffect.Renew, Sold, ThePeriod.Start, exercised);
        var price = Term.Money("price", "Price", Usd);
        Settles(
            Of(
                Clause("1", price.Means(Usd.Of(5).ProvidedThat(option.HasTakenEffect)), Seller.Pays(Buyer, price)),
                Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing)),
                Clause("5", option)),
            (month, day, row) => Closings(month, day, row).With(exercised, new LocalDate(2002, month, 1 + (row % 28))));
    }

    // It closes on 20 January: in February no more than ten may be sold where the clause outlives it, and any number where it doesn't.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Facts_break_what_is_expected_of_them_as_long_as_the_clause_binds(bool survives)
    {
        var fee = Term.Money("fee", "Fee", Usd);
        var expecting = Clause("4", Expectation.That("no more than ten are sold", Sales <= Usd.Of(10)));
        var agreement = Of(
            Clause("1", fee.Means(Sales)).Surviving(),
            Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing)),
            survives ? expecting.Surviving() : expecting);
        PeriodFacts[] Row(int days, decimal sales) => [Month(1).With(Sales, Usd.Of(5)).With(Closing, new LocalDate(2002, 1, 20).PlusDays(days)), Month(2).With(Sales, Usd.Of(sales))];
        PeriodFacts[][] rows = [Row(0, 10), Row(0, 11), Row(30, 11), Row(12, 11), Row(11, 11)];
        PeriodFacts[][] months = [[.. rows.Select(row => row[0])], [.. rows.Select(row => row[1])]];

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement, PlanChoice.Of("fee")), months));
        Assert.Equal(survives ? [1, 2, 3, 4] : (int?[])[2, 3], Plan.Of(agreement, PlanChoice.Of("fee")).Settle([.. months.Select(month => FactColumns.Of(agreement, month))])!.Faults.Select(fault => fault.Row));
    }

    // What was sold the month before is the ground of it; no term asks for it, and nothing but payments is asked for.
    [Fact]
    public void What_is_looked_back_at_to_end_it_is_remembered()
    {
        var notice = Fact.Date("notice", "3", "Notice").Standing();
        var agreement = Of(
            Clause("1", Seller.Pays(Buyer, Sales)),
            Clause("3", PeriodOfTheEnd.CountsWhole, Buyer.May("end it", PowerEffect.Terminate, Sales.Prior() > Usd.Of(101), ThePeriod.Start, notice)));
        PeriodFacts[][] months =
        [
            .. Enumerable.Range(1, 4).Select(month => Enumerable.Range(100, 4)
                .Select(sales => Month(month).With(Sales, Usd.Of(sales)).With(notice, new LocalDate(2002, month, 17))).ToArray()),
        ];

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement, PlanChoice.PaymentsAlone), months));
    }

    // Exercised in March, when it has ended, an option takes no effect.
    [Fact]
    public void A_power_has_lapsed_with_the_agreement_also_where_nothing_but_a_term_is_asked_for()
    {
        var exercised = Fact.Date("exercised", "5", "When the option was exercised").Standing();
        var option = Buyer.May("extend it", PowerEffect.Renew, Sales > Usd.Of(0), ThePeriod.Start, exercised);
        var price = Term.Money("price", "Price", Usd);
        var agreement = Of(
            Clause("1", price.Means(Usd.Of(5).ProvidedThat(option.HasTakenEffect))).Surviving(),
            Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(Closing)),
            Clause("5", option));
        PeriodFacts[][] months =
        [
            .. Enumerable.Range(1, 4).Select(month => Enumerable.Range(1, 4)
                .Select(row => Month(month).With(Sales, Usd.Of(1)).With(Closing, new LocalDate(2002, 2, 20)))
                .Select((facts, row) => month == row + 1 ? facts.With(exercised, new LocalDate(2002, month, 3)) : facts).ToArray()),
        ];

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement, PlanChoice.Of("price")), months));
    }

    private static PeriodFacts Notices(int month, LocalDate? day, int row)
    {
        var facts = Month(month);
        facts = row % 3 > 0 ? facts.With(Lease.Breach, row % 3 == 1) : facts;
        return day is { } notice && month == 2 ? facts.With(Lease.Notice, notice) : facts;
    }

    private static PeriodFacts Closings(int month, LocalDate? day, int row)
    {
        var facts = Month(month).With(Sales, Usd.Of(100 + row));
        facts = row % 3 > 0 ? facts.With(Sold, row % 3 == 1) : facts;
        return day is { } closing && month == 1 ? facts.With(Closing, closing) : facts;
    }

    private static void Settles(Agreement agreement, Func<int, LocalDate?, int, PeriodFacts> facts)
    {
        PeriodFacts[][] months =
        [
            .. Enumerable.Range(1, 5).Select(month => Days.SelectMany(day => Enumerable.Range(0, 3), (day, row) => AskedFor(agreement, facts(month, day, row))).ToArray()),
        ];

        var plan = Plan.Of(agreement, PlanChoice.Everything with { DueDates = true });
        Assert.Empty(SideBySide.Differences(agreement, plan, months));
        Assert.Empty(SideBySide.Differences(agreement, plan, months, times: 3));
    }
}
