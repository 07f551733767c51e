using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Presentation;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Observance;

public sealed class ObservingTests
{
    private static readonly Rule<Money> Zero = Currency.Usd.Of(0);
    private static readonly Invariant NetNeverFalls = Invariant.NeverFalls("net sales never fall", Net, "1");
    private static readonly Invariant NetAddsUp = Invariant.AddsUpTo("net sales add up to 300", Net, Currency.Usd.Of(300), "1");
    private static readonly Invariant ProfitableForGood = Invariant.OnceThenAlways("once profitable, always", Profitable, "1");

    // 100, then 200, then 150.
    private static readonly EquatableArray<Statement> Spring = Unlaid.Stated(Month(1, 100), Month(2, 200), Month(3, 150));

    [Fact]
    public void Each_statement_keeps_or_breaks_it()
    {
        var record = Invariant.Always("net sales stay below 200", Net < Currency.Usd.Of(200)).Over(Spring);

        Assert.Equal("net sales stay below 200: kept in 2, broken in 1, undetermined in 0, not concerned in 0", $"{record}");
        Assert.Equal("net sales stay below 200, broken in 2024-02", $"{Assert.Single(record.Broken)}");
    }

    // The agreement itself recalls neither net sales nor whether the book is profitable.
    [Fact]
    public void What_it_recalls_follows_from_the_statements_alone()
    {
        Assert.Equal(["2024-03"], Broken(NetNeverFalls.Over(Spring)));
        Assert.Equal(["2024-01", "2024-03"], Broken(NetAddsUp.Over(Spring)));
        Assert.Equal(["2024-02"], Broken(ProfitableForGood.Over(Unlaid.Stated(Month(1, 100), Month(2, 0), Month(3, 0)))));
    }

    [Fact]
    public void What_cannot_be_determined_neither_keeps_nor_breaks_it()
    {
        var open = Unlaid.Stated(Month(1, 100), PeriodFacts.For(SettlementPeriod.Month(2024, 2)), Month(3, 50));

        Assert.Equal((1, 0, 2), Counts(NetNeverFalls.Over(open)));
        Assert.Equal((0, 1, 2), Counts(NetAddsUp.Over(open)));
    }

    [Fact]
    public void A_text_without_its_terms_is_none_of_its_concern()
    {
        var bonus = Term.Money("bonus-due", "Bonus due", Currency.Usd);
        var amended = new Agreement(
            Unlaid.Key, Unlaid.Title, Unlaid.Dated, Unlaid.Cadence, Unlaid.Parties, Unlaid.Clauses,
            [new Amendment("Bonus", new(2024, 2, 1), new LocalDate(2024, 1, 1), Edit.Insert(new Clause("5", "Bonus", "A bonus.", bonus.Means(Sales.AtLeast(Zero))), after: "3"))]);

        var record = Invariant.Always("a bonus is never below zero", bonus >= Zero, "5").Over(amended.Stated(Month(1, 100), Month(2, 200)));

        Assert.Equal((1, 0, 0, 1), (record.Kept, record.Broken.Count, record.Undetermined, record.NotConcerned));
    }

    [Fact]
    public void A_text_read_otherwise_is_none_of_its_concern() =>
        Assert.Equal(3, Invariant.Always("a third", Profit < Net).WhereRead(CostOfPrint, "quarter").Over(Spring).NotConcerned);

    [Fact]
    public void Of_what_lies_before_the_first_statement_nothing_is_known_but_what_the_agreement_recalls()
    {
        var later = Spring.Skip(1).ToEquatableArray();

        Assert.Equal((0, 1, 1), Counts(NetNeverFalls.Over(later)));
        Assert.Equal((0, 0, 2), Counts(NetAddsUp.Over(later)));
        Assert.Equal((2, 0, 0), Counts(Invariant.NeverFalls("what was recouped stays so", Unrecouped, "2").Over(later)));
    }

    [Fact]
    public void Statements_are_successive() =>
        Assert.Throws<ArgumentException>(() => NetNeverFalls.Over([Spring[0], Spring[2]]));

    [Fact]
    public void No_statements_break_nothing() => Assert.Equal((0, 0, 0), Counts(NetNeverFalls.Over([])));

    [Fact]
    public void A_broken_one_is_explained_from_the_facts() => Assert.Equal(
        """
        net sales stay below 200 for 2024-02, under: As signed
        invariant = false  [1]: net < 200.00 USD
        └─ net = 200.00 USD  [1]
           ├─ sales = 200.00 USD, given for 2024-02
           └─ less returns = 0.00 USD, given for 2024-02

        """,
        Invariant.Always("net sales stay below 200", Net < Currency.Usd.Of(200), "1").Over(Spring).Broken[0].Explain().ToText(naming: Naming.Keys));

    [Fact]
    public void An_explanation_is_complete_also_where_it_speaks_of_the_past() => Assert.All(
        [NetNeverFalls, NetAddsUp, ProfitableForGood],
        invariant => Assert.All(
            invariant.Over(Unlaid.Stated(Month(1, 100), Month(2, -50), Month(3, 20))).Broken,
            broken => Assert.Empty(DerivationAudit.Unfounded(broken.Explain()))));

    [Fact]
    public void The_clauses_to_blame_are_those_that_the_figures_follow_from_the_nearest_first()
    {
        var broken = Invariant.Always("no royalty is paid", Royalty <= Zero).Over(Spring).Broken[0];

        Assert.Equal(["2", "1"], broken.ClausesToBlame().Select(clause => $"{clause}"));
    }

    [Law]
    public bool Together_or_alone_invariants_fare_the_same_and_every_statement_counts_once(Timeline<LaidOut> periods)
    {
        EquatableArray<Invariant> all = [NetNeverFalls, NetAddsUp, ProfitableForGood];
        var statements = Laid.Settle(periods).Statements;
        var together = statements.HeldAgainst(all);
        return together.SequenceEqual(all.Select(invariant => invariant.Over(statements)))
            && together.All(record => record.Determined + record.Undetermined + record.NotConcerned == statements.Count);
    }

    private static (int Kept, int Broken, int Undetermined) Counts(InvariantRecord record) => (record.Kept, record.Broken.Count, record.Undetermined);

    private static IEnumerable<string> Broken(InvariantRecord record) => record.Broken.Select(broken => broken.Statement.Period.Label);

    public sealed class LaidOut : IContract
    {
        public static Agreement Agreement => Laid;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 6 };
    }
}
