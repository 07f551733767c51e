using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Every text is looked at that readings can make, as long as these are not too many.</summary>
public class EveryTextTests
{
    [Fact]
    public void Devices_that_use_their_amount_twice_are_compared_as_often_as_there_are_of_them()
    {
        // Thirty of them, copied by a substitution: looked at each time they stand in another, they would be a thousand million.
        var bonus = Enumerable.Range(0, 30).Aggregate((Rule<Money>)Sales, (below, _) => below.ProvidedThat(below > Usd.Of(5)));
        var substitution = new Amendment("Substitution", new(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Substitute<Money>(Usd.Of(5), Usd.Of(6), "1"));
        var agreement = Amended([Clause("1", Profit.Means(bonus)), Clause("2", Net.Means(Usd.Of(1)))], substitution, ByReading(1));

        Assert.Equal(["5.5", "0"], Months.Select(month => $"{agreement.Settle(month).Statements[0].Of(Profit).Value.Amount}"));
        Assert.All(agreement.Settle(Months).AdjustTo(agreement.AsKnownOn(new(2002, 12, 31)).Settle(Months)).Periods, period => Assert.True(period.IsNothing));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    [InlineData(40, false)]
    public void Readings_that_decide_from_when_amendments_govern_decide_in_1024_ways_at_most(int count, bool isBuilt)
    {
        Agreement Made() => Amended([Clause("2", Net.Means(Usd.Of(1)))], [.. Enumerable.Range(1, count).Select(number => ByReading(number))]);

        if (isBuilt)
        {
            Assert.Equal(count, Made().Readings.Count);
            return;
        }

        Assert.Equal(
            $"{count} readings decide on the text of one period, in more than 1,024 ways, each of which would have to be looked at; "
            + "expected amendments that hang together to take effect, and to be settled, by one reading",
            Assert.Single(FaultTests.Faults(() => Made())).ToString());
    }

    [Fact]
    public void So_do_readings_that_decide_how_the_period_of_a_change_is_settled()
    {
        EquatableArray<Amendment> amendments = [.. Enumerable.Range(1, 20).Select(number => Setting(number, new(2002, 3, 1 + number)).SettlingThePeriodOfChange(
            Question("way", number), PeriodOfChange.AsAtItsEnd, PeriodOfChange.AsAtItsStart))];

        Assert.Equal(AgreementFaultKind.TooManyTexts, Assert.Single(FaultTests.Faults(() => Amended([Clause("2", Net.Means(Usd.Of(1)))], amendments))).Kind);
    }

    // Signed in August, the letter that strikes clause 2 out comes after the one that replaces it; signed in May, before.
    [Fact]
    public void Of_two_that_take_effect_on_one_day_either_order_of_signing_is_looked_at()
    {
        var signed = Question("signed", 1).Decides<LocalDate>(new LocalDate(2002, 8, 5), new LocalDate(2002, 5, 8));
        var struck = new Amendment("Struck", new(2002, 9, 1), signed, Edit.Delete("2"));

        Assert.Equal(
            "clause 2: there is no such clause to replace (Letter 7)",
            Assert.Single(FaultTests.Faults(() => Amended([Clause("1", Profit.Means(Sales)), Clause("2", Net.Means(Usd.Of(1)))], struck, Letter(7)))).ToString());

        static Amendment Letter(int number) => new(
            $"Letter {number}", new(2002, 9, 1), new LocalDate(2002, 7, 1), Edit.Replace(Clause("2", Net.Means(Usd.Of(number)))));
    }

    [Fact]
    public void Readings_that_decide_when_one_was_signed_decide_on_no_text_where_no_other_takes_effect_on_its_day() => Assert.Equal(
        20,
        Amended([Clause("2", Net.Means(Usd.Of(1)))], [.. Enumerable.Range(1, 20).Select(number => new Amendment(
            $"Letter {number}",
            new LocalDate(2002, 3, 1).PlusMonths(number),
            Question("signed", number).Decides<LocalDate>(new LocalDate(2002, 1, 5), new LocalDate(2002, 1, 8)),
            Edit.Replace(Clause("2", Net.Means(Usd.Of(number))))))]).Readings.Count);

    private static Term<Money> Net { get; } = Term.Money("net", "Net", Usd);

    private static PeriodFacts[] Months => [Month(2).With(Sales, Usd.Of(5.5m)), Month(3).With(Sales, Usd.Of(5.5m))];

    private static Amendment ByReading(int number) => Setting(number, new(2002, 4, 1))
        .TakingEffectOn(Question("from", number).Decides<LocalDate>(new LocalDate(2002, 4, 1), new LocalDate(2002, 5, 1)))
        .SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd);

    private static Amendment Setting(int number, LocalDate effective) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Letter {number}"), effective, effective, Edit.Replace(Clause("2", Net.Means(Usd.Of(1 + number)))));

    private static Reading Question(string key, int number) => new(
        $"{key}-{number}", "2", "Which?", "So.", new ReadingOption("one", "The one"), new ReadingOption("other", "The other"));
}
