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
    public void DuckDB_rounds_as_the_plan_does()
    {
        using var engine = DuckDbEngine.Start();
        Rounds(engine);
    }

    [PostgreSqlFact]
    public void PostgreSQL_rounds_as_the_plan_does()
    {
        using var engine = PostgreSqlEngine.Start();
        Rounds(engine);
    }

    // Around every multiple of a half, and a few of what is far from any.
    private static Gen<(BigInteger Dividend, BigInteger Divisor)> Drawn =>
        from divisor in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 1_000_000_000)).Select(number => (BigInteger)number)
        from halves in Gen.Choose(-9, 9)
        from beside in Gen.Choose(-1, 1)
        from far in Gen.Frequency((3, Gen.Constant(BigInteger.Zero)), (1, Gen.Choose(-1_000_000_000, 1_000_000_000).Select(number => (BigInteger)number * 1_000_000_000)))
        select ((halves * divisor / 2) + beside + far, divisor);

    private static void Rounds(Engine engine) => Law.Holds(
        Drawn.ListOf(40),
        drawn =>
        {
            foreach (var (type, isWide) in new[] { ("bigint", false), (engine.Dialect.IntegerUpTo(BigInteger.One << 70)!, true) })
            {
                var given = drawn.Select(pair => isWide ? (Dividend: pair.Dividend * (BigInteger.One << 62), Divisor: pair.Divisor * (BigInteger.One << 30)) : pair).ToList();
                var columns = Modes.Select(mode => $"{new RoundedSql("a", "b", null, isNeverBelowZero: false, type, engine.Dialect).Of(mode)} as {mode}");
                var rows = engine.Rows(
                    $"select n, {string.Join(", ", columns)} from (values {string.Join(", ", given.Select(Row))}) as given(n, a, b) order by n");
                foreach (var (row, pair) in rows.Zip(given))
                {
                    Assert.All(Modes, mode => Assert.Equal(Rounded(pair.Dividend, pair.Divisor, mode), row.First(cell => cell.Key.Equals($"{mode}", StringComparison.OrdinalIgnoreCase)).Value));
                }

                string Row((BigInteger Dividend, BigInteger Divisor) pair, int index) =>
                    string.Create(CultureInfo.InvariantCulture, $"({index}, cast({pair.Dividend} as {type}), cast({pair.Divisor} as {type}))");
            }

            var (dividend, divisor) = drawn[0];
            Assert.All(Modes, mode => Assert.Equal(
                Rounded(dividend, divisor, mode),
                engine.Rows($"select {new RoundedSql("a", SqlDialect.Literal(divisor), divisor, isNeverBelowZero: dividend.Sign >= 0, "bigint", engine.Dialect).Of(mode)} as r from (select cast({dividend} as bigint) as a) as given")[0]["r"]));
        },
        draws: 20);

    private static BigInteger Rounded(BigInteger dividend, BigInteger divisor, RoundingMode mode) => new Rounding(0, mode).Apply(new Rational(dividend, divisor)).Numerator;
}
