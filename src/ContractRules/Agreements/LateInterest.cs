using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>Payments that are late bear interest: at a rate for each year, by the days from the due day to the day on which they are paid.</summary>
/// <remarks>
/// A statement of account computes it, since it depends on what was paid when; no statement of a period holds any. It is worked out and
/// rounded whenever a receipt comes in, when interest is added to the principal, and where the rate changes. The rate, the day count
/// and the rounding are those in force in the period in which the days lie, after the last period settled those of that period. The
/// days of grace, compounding and what a receipt makes good first are those in force on the due day.
/// </remarks>
/// <param name="Rate">The rate for each year; never below zero.</param>
/// <param name="DayCount">How days are counted into years.</param>
/// <param name="Rounding">How each amount of interest is rounded, no finer than the currency's minor unit.</param>
/// <param name="Clauses">The clauses whose payments of money bear interest, with their sub-clauses; those of all clauses where none is named.</param>
/// <example>
/// <c>LateInterest.At(BaseRate + Percent(2), DayCountConvention.Actual365Fixed, Rounding.ToTheCent, on: "4(2)").FreeFor(days: 10)</c>.
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LateInterest(Node Rate, DayCountConvention DayCount, Rounding Rounding, EquatableArray<ClauseReference> Clauses)
    : Provision([Rate, DayCount.Defined()])
{
    /// <summary>How many days after the due day a payment is not yet late.</summary>
    public int DaysOfGrace { get; private init; }

    /// <summary>Whether the days of grace bear no interest, even where a payment comes after them.</summary>
    public bool GraceIsFree { get; private init; }

    /// <summary>After how many months, counted from the due day, interest that is not paid bears interest itself; null where it never does.</summary>
    public int? MonthsToCompound { get; private init; }

    /// <summary>Whether a receipt makes good a payment before the interest on it, instead of after it.</summary>
    public bool PrincipalFirst { get; private init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => [Rate];

    /// <summary>Simple interest from the day after the due day, which a receipt makes good before the payment itself.</summary>
    /// <param name="rate">The rate for each year; never below zero.</param>
    /// <param name="dayCount">How days are counted into years.</param>
    /// <param name="rounding">How each amount of interest is rounded, no finer than the currency's minor unit.</param>
    /// <param name="on">The clauses whose payments bear it; those of all clauses where none is named.</param>
    /// <example>10,000 due on 31 January and paid on 2 March, at 7.3 %, actual/365 (fixed): 10,000 × 7.3 % × 30 ÷ 365 = 60.</example>
    public static LateInterest At(Rule<Ratio> rate, DayCountConvention dayCount, Rounding rounding, params EquatableArray<ClauseReference> on) =>
        new(rate.Declared(), dayCount.Defined(), rounding, on);

    /// <summary>The same interest, running only from the end of so many days after the due day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    /// <example>10 days free: what is due on 31 January and paid on 2 March bears interest for 20 days.</example>
    public LateInterest FreeFor(int days) => this with { DaysOfGrace = NotNegative(days), GraceIsFree = true };

    /// <summary>The same interest, running from the due day on what is still not paid so many days after it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    /// <example>Once later than 10 days: what is paid on the 10th day bears none, what is paid on the 11th bears interest for 11 days.</example>
    public LateInterest OnceLaterThan(int days) => this with { DaysOfGrace = NotNegative(days), GraceIsFree = false };

    /// <summary>The same interest, added to what bears it every so many months, counted from the due day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The months are not above zero.</exception>
    /// <example>12 % compounding each month (30E/360) makes 100 of 10,000 in the first month, and 101 in the second.</example>
    public LateInterest CompoundingEvery(int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        return this with { MonthsToCompound = months };
    }

    /// <summary>The same interest, made good after the payment that bears it.</summary>
    public LateInterest PaidLast() => this with { PrincipalFirst = true };

    /// <summary>Whether the payments of a clause bear it.</summary>
    public bool Covers(ClauseReference clause) => Clauses.Count == 0 || clause.SelfAndParents().Any(named => Clauses.Contains(named));

    /// <summary>The part of a year from a day, not counted, to another, counted.</summary>
    internal Rule<Ratio> Years(LocalDate from, LocalDate to) => ((Rule<LocalDate>)from).YearsUntil(to, DayCount);

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) => this with { Rate = change(Rate) };

    private static int NotNegative(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return days;
    }

    /// <summary>The interest in words: <c>late payments of 4(2) bear interest at 8 % a year, actual/365 (fixed), …</c>.</summary>
    public override string ToString() => InWords(Naming.Keys);

    /// <summary>The same, with names called otherwise.</summary>
    public string InWords(Naming naming) =>
        $"late payments{(Clauses.Count == 0 ? "" : $" of {Wording.Listed([.. Clauses.Select(clause => $"{clause}")], "and")}")} bear interest at {Rate.AtLength(naming.NotNull())} a year, "
        + $"{YearFraction.NameOf(DayCount)}, each amount rounded to {Rounding}{GraceInWords}"
        + (MonthsToCompound is { } months ? $"; what is not paid is added to the principal every {Counted(months, "month")}" : "; interest bears none itself")
        + $"; a receipt makes good {(PrincipalFirst ? "the payment first, then its interest" : "the interest first, then the payment")}";

    private string GraceInWords => DaysOfGrace == 0 ? ""
        : GraceIsFree ? $"; none for {Counted(DaysOfGrace, "day")} after the due day"
        : $"; from the due day, once later than {Counted(DaysOfGrace, "day")}";

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
