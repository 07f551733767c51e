using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Advances that later income makes good.</summary>
public class RecoupmentTests
{
    private static readonly Fact<Money> Royalties = Fact.Money("royalties", Usd, "1", "Royalties earned");
    private static readonly Fact<Money> Advances = Fact.Money("advances", Usd, "1", "What was advanced");
    private static readonly Term<Money> Unrecouped = Term.Money("unrecouped", "Advances not yet recouped", Usd);
    private static readonly Term<Money> Recouped = Term.Money("recouped", "Advances recouped", Usd);

    private static readonly Definition[] Recoupment =
    [
        Recouped.Means(Unrecouped.RecoupedFrom(Royalties.NotBelowZero(), adding: Advances)),
        Unrecouped.Means(Unrecouped.CarriedForward(adding: Advances, less: Recouped)),
    ];

    [Fact]
    public void An_advance_takes_the_royalties_until_it_is_made_good()
    {
        Assert.Equal("60 40 0", InOneLine(Recouped, Given([60, 70, 10], [100, 0, 0]), Recoupment));
        Assert.Equal("40 0 0", InOneLine(Unrecouped, Given([60, 70, 10], [100, 0, 0]), Recoupment));
    }

    [Fact]
    public void Royalties_that_just_make_it_good_leave_nothing_open() =>
        Assert.Equal("0", InOneLine(Unrecouped, Given([100], [100]), Recoupment));

    [Fact]
    public void Royalties_below_zero_recoup_nothing_and_add_nothing() =>
        Assert.Equal("100 40", InOneLine(Unrecouped, Given([-20, 60], [100, 0]), Recoupment));

    [Fact]
    public void An_advance_paid_before_the_first_period_is_an_opening_balance()
    {
        var opening = Usd.Of(100);

        Assert.Equal("60 40 0", InOneLine(
            Recouped,
            Given([60, 70, 10], [0, 0, 0]),
            Recouped.Means(Unrecouped.RecoupedFrom(Royalties.NotBelowZero(), opening: opening)),
            Unrecouped.Means(Unrecouped.CarriedForward(less: Recouped, opening: opening))));
    }

    [Fact]
    public void An_advance_that_is_recouped_from_the_next_period_on_is_left_out_of_this_one() =>
        Assert.Equal("0 70 30", InOneLine(
            Recouped,
            Given([60, 70, 50], [100, 0, 0]),
            Recouped.Means(Unrecouped.RecoupedFrom(Royalties.NotBelowZero())),
            Unrecouped.Means(Unrecouped.CarriedForward(adding: Advances, less: Recouped))));

    [Fact]
    public void Royalties_that_are_unknown_leave_it_undetermined() => Assert.Equal(
        "undetermined: royalties was not given for 2002-01", Once(Recouped, Month(1).With(Advances, Usd.Of(1)), Recoupment).ToString());

    [Law]
    public void All_that_was_advanced_is_recouped_or_still_open(Monthly<Cents> royalties, Monthly<CentsFromZero> advances) => Assert.Equal(
        SumsToDate(advances),
        SumsToDate(Numbers(Recouped, Given(royalties, advances))).Zip(Numbers(Unrecouped, Given(royalties, advances)), (recouped, open) => recouped + open));

    [Law]
    public void Royalties_are_paid_out_only_once_nothing_is_open(Monthly<Cents> royalties, Monthly<CentsFromZero> advances) =>
        Assert.All(Numbers(Recouped, Given(royalties, advances)).Zip(Numbers(Unrecouped, Given(royalties, advances))).Zip(royalties), month =>
        {
            var ((recouped, open), earned) = month;
            Assert.True(recouped >= 0 && open >= 0 && recouped <= Rational.Max(earned, 0));
            Assert.True(open.IsZero || recouped == Rational.Max(earned, 0));
        });

    [Fact]
    public void Recoupment_reads_as_it_is_drafted() => Assert.Equal(
        "royalties, from 0 up to (unrecouped of the prior period + advances)",
        Unrecouped.RecoupedFrom(Royalties, adding: Advances).ToString());

    [Fact]
    public void What_is_left_of_the_royalties_can_be_paid_as_it_is() =>
        Assert.Equal("0 30.05 10", Paid(Royalties - Recouped, Given([60, 70.05m, 10], [100, 0, 0]), Recoupment));

    private static IReadOnlyList<Rational> Numbers(Rule<Money> rule, PeriodFacts[] months) =>
        [.. Course(rule, months, Recoupment).Select(NumberIn)];

    private static PeriodFacts[] Given(IReadOnlyList<Rational> royalties, IReadOnlyList<Rational> advances) =>
        [.. royalties.Select((earned, index) => Month(index + 1).With(Royalties, Usd.Of(earned)).With(Advances, Usd.Of(advances[index])))];
}
