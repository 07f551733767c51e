using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using System.Text;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Steps;

namespace ContractRules.Sql.Dialects;

/// <summary>What Snowflake, BigQuery, Redshift and Spark all take, and mean alike: no more than that.</summary>
/// <remarks>
/// Of two <c>bigint</c>, Redshift gives a whole quotient, Snowflake a decimal, BigQuery and Spark a <c>double</c>. An exact multiple divided is the same in all of them, as long
/// as a <c>double</c> holds it, which is up to 53 bits. Beyond, all divide <c>decimal(29, 0)</c>, the longest that BigQuery has.
/// </remarks>
internal sealed class Ansi() : SqlDialect("ansi", "the ANSI form")
{
    private const string Decimal = "decimal(29, 0)";
    private const int BitsOfADouble = 53;

    // The greatest power of 2 below 29 digits.
    private const int BitsOfADecimal = 96;

    private static readonly BigInteger GreatestDecimal = BigInteger.Pow(10, 29) - 1;

    // The one word that one of the four doesn't take: BigQuery calls it string, which Redshift doesn't.
    internal override string Text => "varchar(4096)";

    // Without the name of the type.
    internal override string NoText => "nullif('', '')";

    internal override string Kept => "";

    // Spark has none.
    internal override string Temporary => "";

    // Redshift and BigQuery check nothing, and none of the four enforces a key.
    internal override bool TablesAreChecked => false;

    internal override string WhyNoHistory => "Spark recurses over no more than 100 periods, before 4.0 over none, and BigQuery over no more than 500";

    internal override int FractionBits => BitsOfADecimal;

    internal override FrozenSet<string> Reserved => ReservedWords.OfWarehouses;

    internal override string? IntegerUpTo(BigInteger magnitude) =>
        magnitude.GetBitLength() <= BitsOfADouble ? Integer : magnitude <= GreatestDecimal ? Decimal : null;

    internal override string Quotient(string dividend, string divisor, string type) => Cast($"({dividend} - {Rest(dividend, divisor, type)}) / {divisor}", type);

    internal override string Rest(string dividend, string divisor, string type) => $"mod({dividend}, {divisor})";

    // Fractions are left as they are.
    internal override string? CommonDivisor(string one, string other) => null;

    internal override string DayNumber(string date, Aside aside) =>
        $"{FirstOf(aside("month", MonthOf(date)), aside)} + {PartOf(date, DateComponent.Day)} - 1";

    internal override string DateOf(string day) => $"(date '0001-01-01' + {Cast(day, "integer")})";

    internal override string MonthsLater(string day, string months, Aside aside)
    {
        var date = DateOf(day);
        var month = aside("month", $"{MonthOf(date)} + {months}");
        var (first, following) = (aside("first", FirstOf(month, aside)), aside("following", FirstOf(aside("month_after", $"{month} + 1"), aside)));
        return $"{first} + least({PartOf(date, DateComponent.Day)}, {following} - {first}) - 1";
    }

    // Double quotes are texts in BigQuery and Spark, and make Snowflake tell cases apart; no name of the agreement ends like this.
    internal override string Quoted(string name) => Reserved.Contains(name) || ReservedWords.OfSystemColumns.Contains(name) ? $"{name}_" : name;

    // BigQuery has no integer that is longer.
    internal override string Literal(BigInteger number) =>
        BigInteger.Abs(number) <= long.MaxValue ? base.Literal(number) : Cast($"'{base.Literal(number)}'", Decimal);

    // A quote is doubled in some, and escaped by a backslash in others.
    internal override string TextLiteral(string text)
    {
        var (parts, plain) = (new List<string>(), new StringBuilder());
        foreach (var sign in text)
        {
            if (sign is '\'' or '\\' or < ' ' or '\u007f')
            {
                parts.AddRange([Plain(), string.Create(CultureInfo.InvariantCulture, $"chr({(int)sign})")]);
            }
            else
            {
                plain.Append(sign);
            }
        }

        return string.Join(" || ", parts.Append(Plain()));

        string Plain()
        {
            var written = $"'{plain}'";
            plain.Clear();
            return written;
        }
    }

    // Months counted from March of the year 0, so that a leap day is the last of its year.
    private string MonthOf(string date) => $"12 * {PartOf(date, DateComponent.Year)} + {PartOf(date, DateComponent.Month)} - 3";

    // The day number of the first day of a month. Of 365 days a year, and a leap day in every fourth but not in every hundredth, unless in every four hundredth, 400 years have 146,097;
    // of the months from March on, five have 153 days.
    private string FirstOf(string month, Aside aside)
    {
        var year = aside("year", Quotient(month, "12", Integer));
        var days = $"146097 * {year} - 100 * {Rest(year, "4", Integer)} + 4 * {Rest(year, "100", Integer)} - {Rest(year, "400", Integer)}";
        return $"{Cast($"({days}) / 400", Integer)} + {Quotient($"(153 * {Rest(month, "12", Integer)} + 2)", "5", Integer)} - 306";
    }
}
