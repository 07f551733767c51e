using System.Numerics;
using ContractRules.Sql.Steps;

namespace ContractRules.Sql.Dialects;

/// <summary>PostgreSQL 15 and later: <c>bigint</c>, and <c>numeric</c> beyond 63 bits.</summary>
internal sealed class PostgreSql() : SqlDialect("postgresql", "PostgreSQL")
{
    private const string Numeric = "numeric";

    // What stands before the point of a numeric: 131,072 digits.
    private const long MostBits = 435_000;

    // Columns that every table has; no name of the agreement ends in an underscore.
    internal override string Quoted(string name) => ReservedWords.OfSystemColumns.Contains(name) ? $"{name}_" : base.Quoted(name);

    // Without it, subselects are pulled up, and their expressions copied to wherever they are read. An offset of 0 would do the same, but keep the chain from
    // being shared out to parallel workers.
    internal override string Fence => "limit all";

    internal override int FractionBits => 16_384;

    internal override string? IntegerUpTo(BigInteger magnitude) => magnitude.GetBitLength() switch
    {
        <= 63 => Integer,
        <= MostBits => Numeric,
        _ => null,
    };

    internal override string Quotient(string dividend, string divisor, string type) =>
        type == Numeric ? $"div({dividend}, {divisor})" : $"{dividend} / {divisor}";

    // The difference of two dates is an integer of 32 bits.
    internal override string DayNumber(string date, Aside aside) => Cast($"{date} - date '0001-01-01'", Integer);

    internal override string DateOf(string day) => $"(date '0001-01-01' + {Cast(day, "integer")})";

    internal override string MonthsLater(string day, string months, Aside aside) =>
        DayNumber(Cast($"{DateOf(day)} + make_interval(months => {Cast(months, "integer")})", Date), aside);
}
