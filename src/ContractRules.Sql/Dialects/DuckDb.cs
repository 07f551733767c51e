using System.Numerics;
using ContractRules.Sql.Steps;

namespace ContractRules.Sql.Dialects;

/// <summary>DuckDB 1.5: <c>bigint</c>, and <c>hugeint</c> up to 127 bits.</summary>
internal sealed class DuckDb() : SqlDialect("duckdb", "DuckDB")
{
    internal override int FractionBits => 127;

    internal override string? IntegerUpTo(BigInteger magnitude) => magnitude.GetBitLength() switch
    {
        <= 63 => Integer,
        <= 127 => "hugeint",
        _ => null,
    };

    internal override string Quotient(string dividend, string divisor, string type) => $"{dividend} // {divisor}";

    internal override string DayNumber(string date, Aside aside) => $"{date} - date '0001-01-01'";

    internal override string DateOf(string day) => $"(date '0001-01-01' + {Cast(day, "integer")})";

    internal override string MonthsLater(string day, string months, Aside aside) =>
        DayNumber(Cast($"{DateOf(day)} + to_months({Cast(months, "integer")})", Date), aside);
}
