using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Settlement.PowerStanding;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Powers that recur, options, and what follows from their exercise.</summary>
public class ExercisingTests
{
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "When notice was given").Standing();
    private static readonly Fact<bool> ShortYear = Fact.Truth("short-year", "1", "Whether the year before earned too little").NothingUnlessGiven();
    private static readonly Term<bool> Bought = Term.Truth("bought", "Bought");
    private static readonly Term<Money> Price = Term.Money("price", "Price of the house", Usd);

    // In each year after one that earned too little, from its first day on.
    private static readonly Power Halving =
        Buyer.May("halve the fee", PowerEffect.Suspend, ShortYear, AccountingYear.OfTheCalendar.FirstDayOf(ThePeriod.Start), Notice);

    private static readonly Power Option = Buyer.May("buy the house", PowerEffect.Buy, Closed, new LocalDate(2002, 2, 1), Notice);

    [Fact]
    public void A_power_whose_first_day_recurs_is_there_anew_and_an_exercise_in_one_year_does_not_use_up_the_next()
    {
        // 2001 and 2002 earned too little: exercised in March 2002, and, the power being there anew in 2003, in May 2003.
        var months = Enumerable.Range(1, 18).Select(number => Month(number).With(ShortYear, true)).ToArray();
        months[2] = months[2].With(Notice, new LocalDate(2002, 3, 10));
        months[16] = months[16].With(Notice, new LocalDate(2003, 5, 4));
        var timeline = Of(Clause("1", Halving)).Settle(months);

        Assert.Equal(
            [Available, Available, .. Enumerable.Repeat(Exercised, 10), .. Enumerable.Repeat(Available, 4), Exercised, Exercised],
            timeline.Statements.Select(statement => statement.Powers[0].Standing!.Value));
        Assert.Equal(
            [new LocalDate(2002, 3, 10), new LocalDate(2003, 5, 4)], timeline.Carried.Exercised.Select(exercise => exercise.On));
        Assert.Equal(new LocalDate(2003, 5, 4), timeline.Statements[^1].Powers[0].ExercisedOn);
    }

    [Fact]
    public void In_a_year_without_a_ground_what_was_exercised_before_is_still_told()
    {
        var months = Enumerable.Range(1, 14).Select(number => Month(number).With(ShortYear, number <= 12)).ToArray();
        months[2] = months[2].With(Notice, new LocalDate(2002, 3, 10));

        Assert.Equal(Exercised, Of(Clause("1", Halving)).Settle(months).Statements[^1].Powers[0].Standing);
    }

    [Fact]
    public void The_price_of_an_option_falls_due_once_upon_its_exercise()
    {
        // Exercised in February; in March there is no ground any more, which takes nothing back.
        var house = Of(Clause(
            "1",
            Option,
            Bought.Means(Bought.OpenedBy(Option.IsExercised)),
            Price.Means(Price.OnceUpon(Bought, Usd.Of(90_000))),
            Buyer.Pays(Seller, Price)));

        Assert.Equal(
            ["", "90000", "", ""],
            Lease.Paid(
                house,
                Month(1).With(Closed, true),
                Month(2).With(Closed, true).With(Notice, new LocalDate(2002, 2, 20)),
                Month(3).With(Closed, false),
                Month(4).With(Closed, true)).Select(paid => paid.Replace("1: ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_option_exercised_before_its_first_day_is_not()
    {
        var house = Of(Clause("1", Option, Bought.Means(Bought.OpenedBy(Option.IsExercised))));
        var statement = house.Settle([Month(1).With(Closed, true), Month(2).With(Closed, true).With(Notice, new LocalDate(2002, 1, 31))]).Statements[1];

        Assert.Equal((Available, false), (statement.Powers[0].Standing, statement.Of(Bought).Value));
    }

    [Fact]
    public void Conditions_on_powers_read_as_drafted()
    {
        Assert.Equal("the power of Buyer to buy the house is exercised", $"{Option.IsExercised}");
        Assert.Equal("the power of Buyer to buy the house has taken effect", $"{Option.UponNotice(months: 1).HasTakenEffect}");
    }
}
