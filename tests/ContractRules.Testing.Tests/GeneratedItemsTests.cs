using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Testing.Tests;

/// <summary>Items are drawn as the agreement accepts them, and shrink like facts.</summary>
public class GeneratedItemsTests
{
    private static readonly Field<Money> Charge = Field.Money("charge", Currency.Usd, "Charge for the call").InRange(0);
    private static readonly Field<LocalDate> On = Field.Date("on", "Day of the call");
    private static readonly TextField Destination = Field.Text("destination", "Country called");
    private static readonly Items Calls = Items.Of("call", "1", "Calls", Charge, On, Destination).DatedBy(On);
    private static readonly Term<Money> Total = Term.Money("total", "Total", Currency.Usd);

    private static readonly Agreement Telephone = new(
        "telephone",
        "Telephone",
        new LocalDate(2002, 1, 1),
        Cadence.Months,
        [new Party("A", "A"), new Party("B", "B")],
        [
            new Clause(
                "1",
                "Charges",
                "What was called abroad is charged.",
                Total.Means(Calls.Where(Destination.Is("PK")).Total(Charge.AtLeast(Currency.Usd.Of(0.50m))) + Calls.By(Destination).Greatest(Calls.Total(Charge)))),
        ]);

    [Fact]
    public void Items_drawn_are_accepted_and_reach_what_rules_look_for()
    {
        var (reached, drawn, unknown) = (0, 0, 0);
        Prop.ForAll(GeneratedFacts.Of(Telephone), timeline =>
        {
            var settled = Telephone.Settle(timeline);
            Assert.Empty(settled.Faults);
            Assert.All(settled.Statements, statement => Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Total))));
            var items = timeline.SelectMany(facts => facts.Items).SelectMany(list => list.Value).ToList();
            drawn += items.Count;
            reached += items.Count(item => item.Names.TryGet("destination", out var name) && name == "PK");
            unknown += settled.Statements.Count(statement => !statement.Of(Total).IsDetermined);
        }).QuickCheckThrowOnFailure();

        Assert.True(drawn > 500 && reached > drawn / 10 && unknown > 0, $"{drawn} items, {reached} to Pakistan, {unknown} statements open");
    }

    [Fact]
    public void Items_shrink_to_those_that_matter()
    {
        EquatableArray<PeriodFacts> broken = [];
        Assert.ThrowsAny<Exception>(() => Prop.ForAll(GeneratedFacts.Of(Telephone), timeline =>
        {
            if (timeline.SelectMany(facts => facts.Items).Any(list => list.Value.Count(item => item.Names.TryGet("destination", out var name) && name == "PK") >= 2))
            {
                broken = timeline;
                Assert.Fail("two calls to Pakistan");
            }
        }).QuickCheckThrowOnFailure());

        Assert.Equal(2, broken.Sum(facts => facts.Items.Sum(list => list.Value.Count)));
        Assert.Single(broken);
    }
}
