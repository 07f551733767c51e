using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Steps;
using ContractRules.Values;

namespace ContractRules.Sql;

/// <summary>How an engine spells what steps do: its types, its division, its dates.</summary>
public abstract class SqlDialect
{
    private protected SqlDialect(string key, string title) => (Key, Title) = (key, title);

    /// <summary>PostgreSQL 15 and later.</summary>
    public static SqlDialect PostgreSql { get; } = new Dialects.PostgreSql();

    /// <summary>DuckDB 1.5.</summary>
    public static SqlDialect DuckDb { get; } = new Dialects.DuckDb();

    /// <summary>The plain form that Snowflake, BigQuery, Redshift and Spark take as it is written.</summary>
    public static SqlDialect Ansi { get; } = new Dialects.Ansi();

    /// <summary>All dialects.</summary>
    public static EquatableArray<SqlDialect> All { get; } = [PostgreSql, DuckDb, Ansi];

    /// <summary>How it is called on the command line: <c>postgresql</c>.</summary>
    public string Key { get; }

    /// <summary>How it is called in texts: <c>PostgreSQL</c>.</summary>
    public string Title { get; }

    /// <summary>Whether there is a select over all periods (<see cref="SqlPlan.History(string)"/>).</summary>
    public bool HasHistory => WhyNoHistory is null;

    /// <summary>The type of truths.</summary>
    internal virtual string Truth => "boolean";

    /// <summary>The type of dates in tables; inside of steps they are day numbers.</summary>
    internal virtual string Date => "date";

    /// <summary>The type of texts.</summary>
    internal virtual string Text => "text";

    /// <summary>The type of the narrowest integers.</summary>
    internal virtual string Integer => "bigint";

    /// <summary>What keeps an engine from working the expressions of one level into the next, where each would be computed as often as it is read; empty where it doesn't.</summary>
    internal virtual string Fence => "";

    /// <summary>The word by which a select of a chain is kept in between, where engines plan no deeper; empty where there is none.</summary>
    internal virtual string Kept => "materialized ";

    /// <summary>The word for a table that is gone with its session; empty where there is none.</summary>
    internal virtual string Temporary => "temporary ";

    /// <summary>
    /// Whether tables keep to keys and checks, and comments are said of them. Where they don't, a step settles nothing of a row that goes beyond a range, and comments stand
    /// in the text.
    /// </summary>
    internal virtual bool TablesAreChecked => true;

    /// <summary>Why there is no select over all periods; null where there is one.</summary>
    internal virtual string? WhyNoHistory => null;

    /// <summary>How many bits both parts of a fraction have that is carried from period to period, whose divisor grows with each.</summary>
    internal abstract int FractionBits { get; }

    /// <summary>What the identifiers of the dialect are at most, in characters.</summary>
    internal virtual int LongestName => 63;

    /// <summary>The words that stand for something else, and are quoted where they are names.</summary>
    internal virtual FrozenSet<string> Reserved => Dialects.ReservedWords.All;

    /// <summary>The type of integers between minus a number and that number; null where there is none.</summary>
    internal abstract string? IntegerUpTo(BigInteger magnitude);

    /// <summary>An integer divided by another above zero, towards zero.</summary>
    internal abstract string Quotient(string dividend, string divisor, string type);

    /// <summary>What is left of it, with the sign of the dividend.</summary>
    internal virtual string Rest(string dividend, string divisor, string type) => $"{dividend} % {divisor}";

    /// <summary>The greatest common divisor of two integers; null where the dialect has none.</summary>
    internal virtual string? CommonDivisor(string one, string other) => $"gcd({one}, {other})";

    /// <summary>The day number of a date: 0 for 1 January of the year 1.</summary>
    internal abstract string DayNumber(string date, Aside aside);

    /// <summary>The date of a day number.</summary>
    internal abstract string DateOf(string day);

    /// <summary>The day number so many months later, month ends clamped.</summary>
    /// <param name="day">The day number.</param>
    /// <param name="months">The months, an integer.</param>
    /// <param name="aside">Gives what is on the way to it a column of its own.</param>
    internal abstract string MonthsLater(string day, string months, Aside aside);

    /// <summary>The year, month or day of a date.</summary>
    internal virtual string PartOf(string date, DateComponent component) => Cast($"extract({Spelled(component)} from {date})", Integer);

    /// <summary>A value in another type.</summary>
    internal virtual string Cast(string value, string type) => $"cast({value} as {type})";

    /// <summary>A date that is the same everywhere.</summary>
    internal virtual string DateLiteral(NodaTime.LocalDate date) => $"date '{NodaTime.Text.LocalDatePattern.Iso.Format(date)}'";

    /// <summary>A name, quoted where it is a word that stands for something else.</summary>
    internal virtual string Quoted(string name) => Reserved.Contains(name) ? $"\"{name}\"" : name;

    /// <summary>A text of which nothing is said.</summary>
    internal virtual string NoText => Cast("null", Text);

    /// <summary>A text.</summary>
    internal virtual string TextLiteral(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>An integer.</summary>
    internal virtual string Literal(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The dialect, as it is called in texts.</summary>
    public override string ToString() => Title;

    private static string Spelled(DateComponent component) => component switch
    {
        DateComponent.Year => "year",
        DateComponent.Month => "month",
        _ => "day",
    };
}
