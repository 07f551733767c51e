using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Sql.Steps;

/// <summary>
/// What a step is in SQL: one switch over the steps. NULL is undetermined, and what is computed of it is NULL; where that is not so of itself,
/// as of the greatest of several, it is said.
/// </summary>
internal sealed class StepSql(StepChain chain, SqlDialect dialect, HolidayCalendar holidays)
{
    /// <summary>A step that comes to one and the same in every row; null where it doesn't.</summary>
    public string? SameInEveryRow(int place) => chain[place] switch
    {
        ConstantStep(var number) => number.Sign < 0 ? $"({dialect.Literal(number)})" : dialect.Literal(number),
        TruthStep(var holds) => holds ? "true" : "false",
        UnknownStep(var ofTruths) => dialect.Cast("null", ofTruths ? dialect.Truth : dialect.Integer),
        _ => null,
    };

    /// <summary>The expression of a step.</summary>
    public string Of(int place) => chain[place] switch
    {
        LinearStep linear => Linear(place, linear),
        ProductStep(var left, var right) => Product(place, left, right),
        RoundedStep rounded => Rounded(place, rounded),
        ExactQuotientStep(var of, var by) => Exact(place, of, by),
        CommonDivisorStep(var one, var other, _) => CommonDivisor(place, one, other),
        SignedStep(var of, var by) => of == by ? $"abs({Name(of)})" : Either($"{Name(by)} < 0", chain.IsKnown(by), $"-{Typed(place, of)}", Typed(place, of)),
        ExtremeStep(var of, var isGreatest) => Extreme(place, of, isGreatest),
        RankStep(var of, var ranked) => Rank(of, ranked),
        ComparedStep(var left, var relation, var right) => $"{Name(left)} {Sign(relation)} {Name(right)}",
        JunctionStep(var of, var settledBy) => string.Join(settledBy ? " or " : " and ", of.Select(Name)),
        NotStep(var of) => $"not {Name(of)}",
        ChoiceStep(var condition, var then, var otherwise, _) => Choice(place, condition, then, otherwise),
        OtherwiseStep(var first, var second, _) => $"coalesce({Name(first)}, {Name(second)})",
        WhereStep(var of, var condition, _) => $"case when {Name(condition)} then {Typed(place, of)} end",
        DeterminedStep(var of) => Determined(of),
        ShiftStep(var date, var months, var days, _) => Shifted(place, date, months, days),
        DatePartStep(var date, var component) => dialect.PartOf(dialect.DateOf(Name(date)), component),
        SeriesStep(var anchor, var months, var notBefore) => Series(place, anchor, months, notBefore),
        BusinessDayStep(var date, var days) => BusinessDay(place, date, days),
        PowerBoundStep bound => PowerBound(place, bound),
        var other => throw new NotSupportedException($"{other.GetType().Name} cannot be written in SQL."),
    };

    private string Name(int place) => chain.Operand(place);

    private string Linear(int place, LinearStep linear)
    {
        var greatest = linear.Factors.Zip(linear.Terms, (factor, term) => BigInteger.Max(BigInteger.Abs(factor), 1) * BigInteger.Max(chain.MagnitudeOf(term), 1)).Aggregate(BigInteger.Abs(linear.Constant), BigInteger.Add);
        var type = chain.TypeUpTo(greatest, place);
        var sum = string.Concat(linear.Factors.Zip(linear.Terms, (factor, term) => $"{(factor.Sign < 0 ? " - " : " + ")}{Times(BigInteger.Abs(factor), In(type, term))}"))
            + (linear.Constant.IsZero ? "" : $"{(linear.Constant.Sign < 0 ? " - " : " + ")}{dialect.Literal(BigInteger.Abs(linear.Constant))}");
        return Narrowed(place, type, sum.StartsWith(" + ", StringComparison.Ordinal) ? sum[3..] : "-" + sum[3..]);
    }

    private string Times(BigInteger factor, string term) => factor.IsOne ? term : $"{dialect.Literal(factor)} * {term}";

    private string Product(int place, int left, int right)
    {
        var type = chain.TypeUpTo(BigInteger.Max(chain.MagnitudeOf(left), 1) * BigInteger.Max(chain.MagnitudeOf(right), 1), place);
        return Narrowed(place, type, $"{In(type, left)} * {(chain.TypeOf(left) == type ? Name(right) : In(type, right))}");
    }

    private string Rounded(int place, RoundedStep rounded)
    {
        var by = chain[rounded.Divisor] is ConstantStep(var constant) ? constant : (BigInteger?)null;
        var times = by is { IsEven: true } ? 1 : 2;
        var type = chain.TypeUpTo(times * (chain.MagnitudeOf(rounded.Dividend) + chain.MagnitudeOf(rounded.Divisor)), place);
        return Narrowed(
            place,
            type,
            new RoundedSql(In(type, rounded.Dividend), by is null ? In(type, rounded.Divisor) : Name(rounded.Divisor), by, chain.BoundsOf(rounded.Dividend).IsNeverBelowZero, type, dialect).Of(rounded.Mode));
    }

    private string Exact(int place, int of, int by)
    {
        var type = chain.TypeUpTo(BigInteger.Max(chain.MagnitudeOf(of), chain.MagnitudeOf(by)), place);
        return Narrowed(place, type, dialect.Quotient(In(type, of), chain.IsLiteral(by) ? Name(by) : In(type, by), type));
    }

    // What nothing divides is divided by 1, as everything is where nothing tells what divides it.
    private string CommonDivisor(int place, int one, int other)
    {
        var type = chain.TypeUpTo(BigInteger.Max(chain.MagnitudeOf(one), chain.MagnitudeOf(other)), place);
        if (dialect.CommonDivisor(In(type, one), In(type, other)) is not { } common)
        {
            return WhereDetermined([one, other], dialect.Cast("1", chain.TypeOf(place)));
        }

        var found = chain.Aside(place, "common", common);
        return Narrowed(place, type, $"case when {found} = 0 then 1 else {found} end");
    }

    // The greatest of several leaves out those that are NULL.
    private string Extreme(int place, EquatableArray<int> of, bool isGreatest)
    {
        var type = chain.TypeUpTo(of.Select(chain.MagnitudeOf).Max(), place);
        var extreme = $"{(isGreatest ? "greatest" : "least")}({string.Join(", ", of.Select(Name))})";
        return Narrowed(place, type, WhereDetermined(of, extreme));
    }

    private string Rank(EquatableArray<int> of, int ranked)
    {
        var own = Name(of[ranked]);
        var before = of.Select((other, index) => (Name: Name(other), index)).Where(other => other.index != ranked).Select(other => other.index < ranked
            ? $"case when {other.Name} >= {own} then 1 when {other.Name} < {own} then 0 end"
            : $"case when {other.Name} > {own} then 1 when {other.Name} <= {own} then 0 end").ToList();
        return dialect.Cast(before.Count == 0 ? $"0 * {own}" : string.Join(" + ", before), dialect.Integer);
    }

    private string Choice(int place, int condition, int then, int otherwise) => chain.IsLiteral(then) && chain.IsLiteral(otherwise)
        ? Either(Name(condition), chain.IsKnown(condition), Typed(place, then), Typed(place, otherwise))
        : Either(Name(condition), chain.IsKnown(condition), Name(then), Name(otherwise));

    private static string Either(string condition, bool isKnown, string then, string otherwise) =>
        isKnown ? $"case when {condition} then {then} else {otherwise} end" : $"case {condition} when true then {then} when false then {otherwise} end";

    private string Shifted(int place, int date, int months, int days)
    {
        var shifted = months == 0 ? Name(date) : dialect.MonthsLater(Name(date), dialect.Literal(months), AsideOf(place));
        return WithinReach(place, date, DayRange.OfShift(months, days), days == 0 ? shifted : $"{shifted} {(days < 0 ? '-' : '+')} {dialect.Literal(BigInteger.Abs(days))}");
    }

    // The one of the month that is looked for, or of the month before, is no earlier; or else the next one is.
    private string Series(int place, int anchor, int months, int notBefore)
    {
        var (first, bound) = (dialect.DateOf(Name(anchor)), dialect.DateOf(Name(notBefore)));
        var between = chain.Aside(
            place,
            "months",
            $"12 * ({dialect.PartOf(bound, DateComponent.Year)} - {dialect.PartOf(first, DateComponent.Year)}) + {dialect.PartOf(bound, DateComponent.Month)} - {dialect.PartOf(first, DateComponent.Month)}");
        var every = dialect.Literal(months);
        var passed = chain.Aside(place, "passed", $"case when {between} >= 0 then {every} * ({dialect.Quotient(between, every, dialect.Integer)}) when {between} < 0 then 0 end");
        var last = chain.Aside(place, "last", dialect.MonthsLater(Name(anchor), passed, AsideOf(place)));
        if (months >= DayRange.MonthsReached)
        {
            return $"case when {last} >= {Name(notBefore)} then {last} end";
        }

        var next = chain.Aside(place, "next", dialect.MonthsLater(Name(anchor), $"{passed} + {every}", AsideOf(place)));
        return $"case when {last} >= {Name(notBefore)} then {last} when {next} <= {dialect.Literal(DayNumber.Reached.Most)} then {next} end";
    }

    // Days are counted that are no weekend, and then no holiday, from the first Monday of all on.
    private string BusinessDay(int place, int date, int days)
    {
        var (day, counted) = (Name(date), new BusinessDaySql(holidays, dialect));
        var business = chain.Aside(place, "business", counted.Passed(day, days));
        var weekday = chain.Aside(place, "weekday", counted.WeekdayOf(business));
        return WithinReach(place, date, DayRange.OfBusinessDays(days, holidays), counted.DayOf(weekday));
    }

    private string WithinReach(int place, int date, Bounds reach, string made) =>
        chain.BoundsOf(date) is var bounds && bounds.Least >= reach.Least && bounds.Most <= reach.Most ? made
            : reach.Least > reach.Most ? dialect.Cast("null", chain.TypeOf(place))
            : $"case when {Name(date)} between {dialect.Literal(reach.Least)} and {dialect.Literal(reach.Most)} then {made} end";

    // It is known beforehand of what is no long number; of others it would have to be counted.
    private string PowerBound(int place, PowerBoundStep bound) =>
        bound.Exponent * BigInteger.Max(chain.MagnitudeOf(bound.Above), chain.MagnitudeOf(bound.Below)).GetBitLength() <= Exponentiation.MostBits
            ? WhereDetermined(bound.Operands, "true")
            : Refused(place, "it is not known beforehand that it is within the digits that are computed");

    private string WhereDetermined(IEnumerable<int> operands, string expression) =>
        operands.Where(operand => !chain.IsKnown(operand)).Distinct().Select(operand => $"{Name(operand)} is not null").ToList() is { Count: > 0 } open
            ? $"case when {string.Join(" and ", open)} then {expression} end"
            : expression;

    // Redshift tells in no list whether a truth is NULL.
    private string Determined(int of) => chain[of].IsTruth ? $"case when {Name(of)} is not null then true else false end" : $"{Name(of)} is not null";

    private Aside AsideOf(int place) => (name, expression) => chain.Aside(place, name, expression);

    private string Refused(int place, string why)
    {
        chain.Refuse(place, why);
        return "null";
    }

    // An operand in a type that is wide enough for what is made of it.
    private string In(string type, int operand) => !chain.IsLiteral(operand) && chain.TypeOf(operand) == type ? Name(operand) : dialect.Cast(Name(operand), type);

    // What is computed in a wider type than it comes to.
    private string Narrowed(int place, string computed, string expression) => chain.TypeOf(place) == computed ? expression : dialect.Cast(expression, chain.TypeOf(place));

    // A constant that nothing beside it gives a type.
    private string Typed(int place, int operand) =>
        chain.IsLiteral(operand) && !chain[operand].IsTruth ? dialect.Cast(Name(operand), chain.TypeOf(place)) : Name(operand);

    private static string Sign(Relation relation) => relation switch
    {
        Relation.Below => "<",
        Relation.AtMost => "<=",
        Relation.EqualTo => "=",
        Relation.AtLeast => ">=",
        _ => ">",
    };
}
