using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements.Checks;

/// <summary>An amendment leaves behind nothing that is held back, and holds nothing for another time.</summary>
public class RememberedTests
{
    private static readonly LocalDate March = new(2002, 3, 1);
    private static readonly Term<Money> Released = Term.Money("released", "Released", Usd);
    private static readonly Fact<Money> Withheld = Fact.Money("withheld", Usd, "1", "Withheld").InRange(0);

    [Fact]
    public void A_reserve_that_another_rule_recalls_is_not_left_behind()
    {
        var reserve = Clause("1", Released.Means(Released.OfReserve(Withheld, 2)));

        Assert.NotNull(InMarch([reserve, Clause("2", Ended.Means(Closed))], Edit.Replace(Clause("1", Profit.Means(Released.Prior() + Withheld)))));
        Assert.Equal(
            "clause 1: Letter no longer says what released is, and what it still held back would be lost; expected that the term goes on, as nothing where that is forfeited, "
                + "or a rule that recalls it and releases the rest",
            Fault([reserve, Clause("2", Ended.Means(Closed))], Edit.Replace(Clause("1", Profit.Means(Withheld)))));
    }

    // Withheld in January, it comes back in April; held for a month from March on, it would come back never.
    [Fact]
    public void What_is_held_as_long_as_before_goes_on_being_held_beside_whatever_else()
    {
        EquatableArray<Clause> signed = [Clause("1", Released.Means(Sales.ReleasedAfter(3)))];

        Assert.NotNull(InMarch(signed, Edit.Replace(Clause("1", Released.Means(Sales.ReleasedAfter(3) + Sales.ReleasedAfter(1))))));
        Assert.Equal(
            "clause 1: released gave sales of 3 periods before, and gives it of another period now, so that some would be given twice or never (Letter); "
                + "expected a term that keeps account of it from the beginning (OfReserve)",
            Fault(signed, Edit.Replace(Clause("1", Released.Means(Costs.ReleasedAfter(3) + Sales.ReleasedAfter(1))))));
    }

    [Fact]
    public void What_is_of_the_period_itself_was_not_held_at_all() =>
        Assert.NotNull(InMarch([Clause("1", Released.Means(Sales.OverTrailing(1)))], Edit.Replace(Clause("1", Released.Means(Sales.OverTrailing(1, lag: 1))))));

    [Fact]
    public void Instalments_counted_from_the_first_period_stay_so_however_their_clause_is_amended()
    {
        var owed = Term.Money("owed", "Owed", Usd);
        Clause Loan(Rule<Money> interest) => Clause(
            "1",
            Profit.Means(interest.Rounded(Rounding.ToTheCent)),
            Released.Means(owed.RepaidBy(Usd.Of(1_000), Profit, ((Rule<Money>)Usd.Of(1_000)).LevelInstalment(Ratio.Percent(1), new Ratio(3), Rounding.ToTheCent), new Ratio(3))),
            owed.Means(owed.CarriedForward(adding: Profit, less: Released, opening: Usd.Of(1_000))));
        var interest = owed.Prior(Usd.Of(1_000)).InterestAt(Ratio.Percent(1));

        Assert.NotNull(InMarch([Loan(interest)], Edit.Replace(Loan(interest.NotBelowZero()))));
    }

    private static Agreement InMarch(EquatableArray<Clause> signed, Edit edit) => Amended(signed, new Amendment("Letter", March, March, edit));

    private static string Fault(EquatableArray<Clause> signed, Edit edit)
    {
        var fault = Assert.Single(FaultTests.Faults(() => InMarch(signed, edit)));
        return fault.ToString();
    }
}
