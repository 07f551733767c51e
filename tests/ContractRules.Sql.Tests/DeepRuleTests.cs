using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests;

/// <summary>Rules a thousand deep, each of which needs the one before.</summary>
public sealed class DeepRuleTests
{
    // Three rules each.
    private const int Times = 333;

    [Fact]
    public void DuckDB_settles_a_rule_a_thousand_deep() => Settles(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_settles_a_rule_a_thousand_deep() => Settles(PostgreSqlEngine.Start());

    private static void Settles(Engine engine)
    {
        using var closing = engine;
        var (sales, fee) = (Fact.Money("sales", Usd, "1", "What was sold").InRange(0, 1_000), Term.Money("fee", "Fee", Usd));
        var third = new Constant(new NumberValue(new Rational(2, 3)), Measure.Ratio);
        var deep = Enumerable.Repeat(third, Times).Aggregate(sales.Node, (rule, share) => new Least([new Round(new Product(rule, share), Rounding.ToTheCent), sales.Node]));
        var compared = new Compared();
        compared.Compare(engine, SqlPlan.Of(Plan.Of(Of(Clause("1", fee.Means(Rule<Money>.Of(deep))))), engine.Dialect), [[Month(1).With(sales, Usd.Of(987.65m)), Month(1)]]);

        Assert.Equal((2, 1), (compared.Figures, compared.Undetermined));
    }
}
