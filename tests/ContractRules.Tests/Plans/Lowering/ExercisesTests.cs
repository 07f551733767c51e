using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Lowering;

/// <summary>A power is exercised in each row on its own day, takes effect on its own, and stays exercised, whatever is given anew.</summary>
public sealed class ExercisesTests
{
    private const int Months = 6;
    private const int Rows = 30;

    private static readonly Fact<bool> Sold = Fact.Truth("sold", "1", "Whether it was sold").Standing();
    private static readonly Fact<LocalDate> First = Fact.Date("first", "1", "From when on").Standing();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "When notice was given").Standing();
    private static readonly Fact<LocalDate> Renewal = Fact.Date("renewal", "1", "When it was renewed");
    private static readonly Fact<LocalDate> Effect = Fact.Date("effect", "1", "From when on it is renewed").Standing();

    private static readonly Power Ending = Buyer.May("end it", PowerEffect.Terminate, Sold, First, Notice).UponNotice(days: 20);
    private static readonly Power Renewing = Buyer.May("renew it", PowerEffect.Renew, Sold, First, Renewal).TakingEffectOn(Effect);

    [Fact]
    public void A_power_that_ends_the_agreement_is_exercised_once() => Settles(Ending, [Clause("2", Seller.Pays(Buyer, Usd.Of(5))), Clause("3", PeriodOfTheEnd.CountsWhole)]);

    [Fact]
    public void A_power_that_ends_nothing_is_there_again_from_a_later_first_day() => Settles(Renewing, []);

    [Fact]
    public void A_power_that_ends_nothing_lapses_with_the_agreement() => Settles(Renewing, [Clause("2", Ending), Clause("3", PeriodOfTheEnd.CountsWhole)]);

    private static void Settles(Power power, EquatableArray<Clause> others)
    {
        var agreement = Of(
        [
            Clause(
                "1",
                power,
                Term.Truth("is-exercised", "Is exercised").Means(power.IsExercised),
                Term.Truth("has-been-exercised", "Has been exercised").Means(power.HasBeenExercised),
                Term.Truth("has-taken-effect", "Has taken effect").Means(power.HasTakenEffect),
                Term.Date("takes-effect", "Takes effect").Means(power.EffectiveDay)).Surviving(),
            .. others,
        ]);
        PeriodFacts[][] months = [.. Enumerable.Range(1, Months).Select(month => Enumerable.Range(0, Rows).Select(row => AskedFor(agreement, Facts(month, row))).ToArray())];

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement), months));
    }

    // What is given, and of which day, is another from row to row and from month to month.
    private static PeriodFacts Facts(int month, int row)
    {
        var facts = Month(month);
        var start = facts.Period.Start;
        facts = month == 1 || (row + month) % 4 == 0 ? facts.With(Sold, (row + month) % 5 != 0) : facts;
        facts = month == 1 || (row * month) % 7 == 3 ? facts.With(First, start.PlusDays((row % 3 * 10) - 5)) : facts;
        facts = month == 1 || (row + month) % 3 == 0 ? facts.With(Effect, start.PlusDays((row * month % 9 * 20) - 30)) : facts;
        facts = (row + (2 * month)) % 5 == 1 ? facts.With(Notice, start.PlusDays(row % 40)) : facts;
        return (row + month) % 3 != 1 ? facts.With(Renewal, start.PlusDays((row + (5 * month)) % 30)) : facts;
    }
}
