using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Changes.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Lowering;

/// <summary>An invariant is looked at in each row under the texts that define its terms, where they are read as it is meant; whatever else is asked for.</summary>
public sealed class InvariantLoweringTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "2", "What was sold");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Noted = Term.Money("noted", "What is noted beside", Usd);
    private static readonly Reading Basis = new("basis", "2", "What is the basis?", "It is open.", new ReadingOption("gross", "All of it"), new ReadingOption("net", "Less costs"));
    private static readonly Reading Day = new("day", "2", "Which day?", "It is open.", new ReadingOption("first", "The first"), new ReadingOption("last", "The last"));

    // Sales of 100, 200 and 300; twice as much is noted under the one text, and nothing under the other.
    [Fact]
    public void An_invariant_of_a_term_that_nobody_asks_for_is_looked_at_where_it_is_defined()
    {
        var little = Invariant.Always("little is noted", Noted <= Usd.Of(500), "3");
        var (noting, silent) = (Of(Clause("2", Seller.Pays(Buyer, Sales)), Clause("3", Noted.Means(Sales * (Rule<Ratio>)new Ratio(2)))), Of(Clause("2", Seller.Pays(Buyer, Sales))));

        Assert.Equal((2, 1, 2, 1), Kept(noting, noting, little));
        Assert.Equal((2, 1, 0, 0), Kept(noting, silent, little));
        Assert.Equal((0, 0, 2, 1), Kept(silent, noting, little));
    }

    [Fact]
    public void An_invariant_is_looked_at_where_all_questions_are_answered_as_it_is_meant()
    {
        var meant = Invariant.Always("little is paid", Fee <= Usd.Of(250), "2").WhereRead(Basis, "gross").WhereRead(Day, "first", "last");
        var twice = Invariant.Always("little is paid", Fee <= Usd.Of(250), "2").WhereRead(Basis, "gross").WhereRead(Day, "first");
        var asked = Of(Clause("2", Fee.Means(Basis.Decides<Money>(("gross", Sales), ("net", Sales - Usd.Of(60)))), Noted.Means(Day.Decides<Money>(("first", Sales), ("last", Usd.Of(1)))), Seller.Pays(Buyer, Fee)));
        var (net, last) = (asked.Under(Basis, "net"), asked.Under(Day, "last"));

        Assert.Equal((2, 1, 2, 1), Kept(asked, asked, meant));
        Assert.Equal((2, 1, 0, 0), Kept(asked, net, meant));
        Assert.Equal((2, 1, 2, 1), Kept(asked, last, meant));
        Assert.Equal((2, 1, 0, 0), Kept(asked, last, twice));
        Assert.Equal((0, 0, 0, 0), Kept(net, net.Under(Day, "last"), twice));
    }

    private static (long, long, long, long) Kept(Agreement before, Agreement after, Invariant invariant)
    {
        var told = Assert.Single(before.CheckChangeOfVentures(after, [Rows], [invariant]).Invariants);
        return (told.Before.Kept, told.Before.Broken, told.After.Kept, told.After.Broken);
    }

    private static VentureRows Rows => VentureRows.Of(["a", "b", "c"], [.. Enumerable.Repeat(Month(1).Period, 3)]).With(Sales.Declaration, [10_000, 20_000, 30_000], [true, true, true]);
}
