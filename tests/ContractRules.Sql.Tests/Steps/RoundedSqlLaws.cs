using System.Globalization;
using System.Numerics;
using ContractRules.Sql.Steps;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Sql.Tests.Steps;

/// <summary>Engines round in every mode as the plan does: ties, numbers below zero, and the edges of their integers included.</summary>
public sealed class RoundedSqlLaws
{
    private static readonly RoundingMode[] Modes = Enum.GetValues<RoundingMode>();

    [Fact]
    public void DuckDB_rounds_as_the_plan_does() => Rounds(DuckDbEngine.Start(), Narrow, Wide("hugeint"));

    [PostgreSqlFact]
    public void PostgreSQL_rounds_as_the_plan_does() => Rounds(PostgreSqlEngine.Start(), Narrow, Wide("numeric"));

    [Fact]
    public void DuckDB_rounds_by_the_ANSI_form_as_the_plan_does_up_to_53_bits() => Rounds(DuckDbEngine.Start(SqlDialect.Ansi), NarrowInAnsi);

    [PostgreSqlFact]
    public void PostgreSQL_rounds_by_the_ANSI_form_as_the_plan_does() => Rounds(PostgreSqlEngine.Start(SqlDialect.Ansi), NarrowInAnsi, WideInAnsi);

    private static Width Narrow => new("bigint", BigInteger.Pow(10, 9), 1, 1);

    private static Width NarrowInAnsi => new("bigint", BigInteger.Pow(10, 6), 1, 1);

    private static Width WideInAnsi => new("decimal(29, 0)", BigInteger.Pow(10, 6), BigInteger.One << 44, BigInteger.One << 30);

    // Around every multiple of a half, and a few of what is far from any.
    private static Gen<Drawing> Drawn =>
        from divisor in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 1_000_000_000)).Select(number => (BigInteger)number)
        from halves in Gen.Choose(-9, 9)
        from beside in Gen.Choose(-1, 1)
        from far in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(-1_000_000_000, 1_000_000_000)))
        select new Drawing((halves * divisor / 2) + beside, far, divisor);

    private static Width Wide(string type) => new(type, BigInteger.Pow(10, 9), BigInteger.One << 62, BigInteger.One << 30);

    private static void Rounds(Engine engine, params Width[] widths)
    {
        using var closing = engine;
        Law.Holds(Drawn.ListOf(40), drawn => Assert.All(widths, width => Rounds(engine, width, [.. drawn.Select(width.Of)])), draws: 20);
    }

    private static void Rounds(Engine engine, Width width, IReadOnlyList<(BigInteger Dividend, BigInteger Divisor)> given)
    {
        var columns = Modes.Select(mode => $"{new RoundedSql("a", "b", null, isNeverBelowZero: false, width.Type, engine.Dialect).Of(mode)} as {mode}");
        var rows = engine.Rows($"select n, {string.Join(", ", columns)} from (values {string.Join(", ", given.Select(Row))}) as given(n, a, b) order by n");
        foreach (var (row, pair) in rows.Zip(given))
        {
            Assert.All(Modes, mode => Assert.Equal(Rounded(pair.Dividend, pair.Divisor, mode), row.First(cell => cell.Key.Equals($"{mode}", StringComparison.OrdinalIgnoreCase)).Value));
        }

        var (dividend, divisor) = given[0];
        Assert.All(Modes, mode => Assert.Equal(
            Rounded(dividend, divisor, mode),
            engine.Rows($"select {new RoundedSql("a", engine.Dialect.Literal(divisor), divisor, isNeverBelowZero: dividend.Sign >= 0, width.Type, engine.Dialect).Of(mode)} as r from (select cast({dividend} as {width.Type}) as a) as given")[0]["r"]));

        string Row((BigInteger Dividend, BigInteger Divisor) pair, int index) =>
            string.Create(CultureInfo.InvariantCulture, $"({index}, cast({pair.Dividend} as {width.Type}), cast({pair.Divisor} as {width.Type}))");
    }

    private static BigInteger Rounded(BigInteger dividend, BigInteger divisor, RoundingMode mode) => new Rounding(0, mode).Apply(new Rational(dividend, divisor)).Numerator;

    private sealed record Drawing(BigInteger Near, BigInteger Far, BigInteger Divisor);

    // How great numbers of a type are.
    private sealed record Width(string Type, BigInteger Far, BigInteger Dividends, BigInteger Divisors)
    {
        public (BigInteger Dividend, BigInteger Divisor) Of(Drawing drawn) => ((drawn.Near + (drawn.Far * Far)) * Dividends, drawn.Divisor * Divisors);
    }
}
