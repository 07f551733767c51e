using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Bounds.OpenCase;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>What can have become of a term by a later period: also of one that no clause defines any more.</summary>
public sealed class MemoryRangeTests
{
    private static readonly Term<Money> Longer = Term.Money("longer", "Over more months", Usd);

    // The fee of January is open, that of February 100; from March on no clause speaks of it.
    [Fact]
    public void The_last_value_of_a_term_that_is_gone_stays_as_open_as_it_was()
    {
        Assert.Equal(["7 to 7", "0 to 300", "100 to 100", "100 to 100", "100 to 100"], FeeUntilMarch(Fee.Prior(initial: Dollars(7)), null, 100));
        Assert.Equal(["7 to 7", "100 to 100", "0 to 300", "0 to 300", "0 to 300"], FeeUntilMarch(Fee.Prior(initial: Dollars(7)), 100, null));
    }

    [Fact]
    public void The_sum_of_a_term_that_is_gone_stays_as_open_as_it_was() =>
        Assert.Equal(["0 to 0", "0 to 300", "100 to 400", "100 to 400", "100 to 400"], FeeUntilMarch(Fee.ToDateBefore(), null, 100));

    [Fact]
    public void A_term_that_is_new_has_no_past()
    {
        // The fee is said from March on: there it is open, in April 40, so that by then up to 300 has come before.
        var agreement = Amended([Clause("1", Owed.Means(Costs))], From(3, Edit.Replace(Clause("1", Fee.Means(Capped), Owed.Means(Fee.OverTrailing(3))))));

        Assert.Equal(
            ["5 to 5", "6 to 6", "0 to 300", "40 to 340", "40 to 340", "40 to 40"],
            Between(agreement, Owed, Month(1).With(Costs, Usd.Of(5)), Month(2).With(Costs, Usd.Of(6)), Sold(3, null), Sold(4, 40), Sold(5, 0), Sold(6, 0)));
    }

    // January is open; then 100, 50 and 7: the shorter window has lost it by March, the longer one holds it until April.
    [Fact]
    public void Each_window_adds_up_its_own_months()
    {
        var agreement = Of(Clause("1", Fee.Means(Capped), Owed.Means(Fee.OverTrailing(2)), Longer.Means(Fee.OverTrailing(4))));
        var months = new[] { Sold(1, null), Sold(2, 100), Sold(3, 50), Sold(4, 7) };

        Assert.Equal(["0 to 300", "100 to 400", "150 to 150", "57 to 57"], Between(agreement, Owed, months));
        Assert.Equal(["0 to 300", "100 to 400", "150 to 450", "157 to 457"], Between(agreement, Longer, months));
    }

    // Of January 100 was settled, and of February, where it was missing, nobody knows how much has been since.
    [Fact]
    public void From_a_state_that_leaves_something_open_no_less_has_been_settled_than_was()
    {
        var agreement = Of(Clause("1", Fee.Means(Capped), Owed.Means(Fee.SettledBefore()), Longer.Means(Fee.Prior(initial: Dollars(0)))));

        Assert.Equal("100 to anything", BetweenApart(agreement, Owed, [Sold(1, 100), Sold(2, null)], Sold(3, 50)));
        Assert.Equal("120 to 120", BetweenApart(agreement, Owed, [Sold(1, 100), Sold(2, 20)], Sold(3, 50)));
        Assert.Equal("120 to 120", BetweenApart(agreement, Owed, [Sold(1, 100), Sold(2, 20)], Sold(3, null)));
    }

    private static IReadOnlyList<string> FeeUntilMarch(Rule<Money> owed, int? january, int? february) => Between(
        Amended([Clause("1", Fee.Means(Capped)), Clause("2", Owed.Means(owed))], From(3, Edit.Delete("1"))),
        Owed,
        Sold(1, january),
        Sold(2, february),
        Month(3),
        Month(4),
        Month(5));

    private static Amendment From(int month, Edit edit) => new("Letter", new LocalDate(2002, month, 1), new LocalDate(2002, 1, 15), edit);
}
