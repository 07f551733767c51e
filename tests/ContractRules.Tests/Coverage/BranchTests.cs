using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage;

/// <summary>A branch by itself and in words: of which clause and text it is, and why it was not reached.</summary>
public sealed class BranchTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly Term<Money> Other = Term.Money("other", "Other", Currency.Usd);

    // From March on the letter asks for q; the second clause stays as it is.
    private static readonly Agreement Shop = Amended(
        [Clause("1", Fee.Means(Usd(1).ProvidedThat(P))), Clause("2", Other.Means(Usd(1).ProvidedThat(R)))],
        new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 2, 1), Edit.Replace(Clause("1", Fee.Means(Usd(1).ProvidedThat(Q))))));

    [Fact]
    public void Branches_of_several_texts_say_of_which_they_are_and_those_of_both_are_one() => Assert.Equal(
        [
            "1 fee: p: holds", "1 fee: p: does not hold", "2 other: r: holds", "2 other: r: does not hold", "1 fee (Letter): q: holds", "1 fee (Letter): q: does not hold",
        ],
        Reach.Of(Shop).NotReached.Select(branch => $"{branch.Branch}"));

    [Fact]
    public void Two_are_equal_where_they_are_the_same_way_at_the_same_place()
    {
        var (branches, again) = (Reach.Of(Shop).NotReached, Reach.Of(Shop).NotReached);

        Assert.Equal(branches.Select(branch => branch.Branch), again.Select(branch => branch.Branch));
        Assert.Equal(branches.Count, branches.Concat(again).Select(branch => branch.Branch).Distinct().Count());
        Assert.NotEqual(branches[0].Branch, branches[1].Branch);
        Assert.False(branches[0].Branch.Equals(null));
    }

    [Fact]
    public void What_is_reached_is_reached_in_its_own_text()
    {
        var statements = Shop.Settle([Month(1).With(P, true).With(R, true), Month(2).With(P, true).With(R, true), Month(3).With(Q, false).With(R, true)]).Statements;
        var reach = Reach.Of(Shop, statements);

        Assert.Equal(["1 fee: p: holds", "2 other: r: holds", "1 fee (Letter): q: does not hold"], reach.Branches.Select(branch => $"{branch}"));
        Assert.Equal("3 statements, 6 of 6 terms determined, 3 of 6 branches reached", $"{reach}");
    }

    // Of each term two statements: both of the one are determined, and one of the other.
    [Fact]
    public void The_part_determined_is_that_of_all_terms_together()
    {
        var reach = Reach.Of(Shop, Shop.Settle([Month(1).With(P, true).With(R, true), Month(2).With(P, true)]).Statements);

        Assert.Equal(new Rational(3, 4), reach.PartDetermined);
        Assert.Equal(Rational.Zero, Reach.Of(Shop).PartDetermined);
    }

    [Fact]
    public void Of_many_terms_the_first_eight_are_told_where_one_is_none_of_them()
    {
        var agreement = Of(Clause("1", [.. Enumerable.Range(1, 9).Select(number => Term.Money($"term-{number}", $"Term {number}", Currency.Usd).Means(X))]));

        Assert.StartsWith(
            "'fee' is no term of small; expected one that its clauses define: term-1, term-2, term-3, term-4, term-5, term-6, term-7, term-8.",
            Assert.Throws<ArgumentException>("key", () => Reach.Of(agreement).OfTerm("fee")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_not_reached_tells_why_or_which_reading_it_needs()
    {
        var branch = Reach.Of(Shop).NotReached[0].Branch;
        var (one, other) = (Basis.Options[0], Basis.Options[1]);

        Assert.Equal("1 fee: p: holds, which no facts and no readings lead to", $"{new BranchNotReached(branch, IsDead: true, [])}");
        Assert.Equal("1 fee: p: holds, which no facts and no readings lead to: so it is", $"{new BranchNotReached(branch, IsDead: true, []) { Because = "so it is" }}");
        Assert.Equal("1 fee: p: holds, which needs basis=other", $"{new BranchNotReached(branch, IsDead: false, [(Basis, other)])}");
        Assert.Equal("1 fee: p: holds", $"{new BranchNotReached(branch, IsDead: false, [(Basis, one)])}");
        Assert.Throws<ArgumentException>("readings", () => new BranchNotReached(branch, IsDead: false, [(Basis, one), (Basis, null!)]));
        Assert.Throws<ArgumentException>("readings", () => new BranchNotReached(branch, IsDead: false, [(null!, one)]));
    }
}
