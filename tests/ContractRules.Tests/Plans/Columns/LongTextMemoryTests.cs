using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.Plans.RowMemory;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>What has once been worked out of a text is not worked out again: settling by a long one takes the memory that settling by a short one does.</summary>
public sealed class LongTextMemoryTests
{
    private static readonly long?[] Cents = [1, null, 300, -2];

    [Theory]
    [InlineData(1)]
    [InlineData(70)]
    public void Steps_and_facts_by_the_hundred_take_none(int rows)
    {
        var (few, many) = (Again(WithSteps(3), rows), Again(WithSteps(150), rows));

        Assert.InRange(many, 0, few + 400);
    }

    // No step asks for the number of the period: February is the same as a first month and as a second.
    [Fact]
    public void A_month_is_one_and_the_same_whichever_it_is_of_those_settled()
    {
        var plan = Plan.Of(Of(Clause("1", Fee.Means((Rule<Money>)Amount + Usd.Of(1)), Total.Means(Limits.GreaterOf(Amount, Usd.Of(1))))));
        FactColumns january = Rows(Cents, 70), february = Rows(Cents, 70, month: 2);
        Taken(plan, january);
        Taken(plan, february);

        Assert.InRange(Taken(plan, january, february), 0, Taken(plan, january) + Taken(plan, february));
    }

    // A chain of so many steps, and as many facts beside that nobody gives.
    private static Plan WithSteps(int count)
    {
        var chain = Enumerable.Range(1, count).Aggregate((Rule<Money>)Amount, (rule, number) => Limits.GreaterOf(Plain(-1) * rule, Amount - Usd.Of(number)));
        var others = Enumerable.Range(1, count).Select(number => (Rule<Money>)Fact.Money($"other-{number}", Usd, "1", $"Another, {number}").NothingUnlessGiven());
        return Plan.Of(Of(Clause("1", Fee.Means(others.Aggregate(chain, (sum, other) => sum + other)), Total.Means(Amount.ToDate()))));
    }

    private static long Again(Plan plan, int rows)
    {
        Taken(plan, Rows(Cents, rows));
        Taken(plan, Rows(Cents, rows));
        return Taken(plan, Rows(Cents, rows));
    }
}
