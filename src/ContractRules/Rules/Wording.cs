using System.Globalization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Rules in words, one line each, names by their keys: <c>the lesser of a and b × 40 %</c>.</summary>
public static partial class Wording
{
    /// <summary>The rule in words.</summary>
    public static string Of(Node node) => node.NotNull() switch
    {
        Constant(NumberValue({ IsInteger: true } count), { Symbol: "", Plain: null }) when count != Rational.One => count.ToDisplayText(0),
        Constant(var value, var measure) => Of(value, measure),
        FactValue(var fact) => fact.Key,
        TermValue(var term) => term.Key,
        Given(var fact) => $"{fact.Key} was given",
        Determined(var operand) => $"{Inner(operand)} is determined",
        Sum(var operands) => OfSum(operands),
        Product(var left, var right) => $"{Inner(left)} × {Inner(right)}",
        Quotient(var dividend, var divisor) => $"{Inner(dividend)} ÷ {Inner(divisor)}",
        Raised(var number, var exponent) => $"{Inner(number)} to the power of {Inner(exponent)}",
        Negation(var operand) => $"−{Inner(operand)}",
        Round(var operand, var rounding) => $"{Inner(operand)} rounded to {rounding}",
        Least(var operands) => $"the {(operands.Count == 2 ? "lesser" : "least")} of {Listed(operands, "and", node)}",
        Greatest([var operand, Constant(NumberValue({ IsZero: true }), _)]) => $"{Inner(operand)}, not below 0",
        Greatest(var operands) => $"the {(operands.Count == 2 ? "greater" : "greatest")} of {Listed(operands, "and", node)}",
        Rank(var operands, var place) => $"how many of {Listed(operands, "and")} come before {Inner(operands[place])}",
        Compared(var left, var relation, var right) => $"{Beside(right, left)} {Symbol(relation)} {Beside(left, right)}",
        All(var operands) => Listed(operands, "and"),
        Any(var operands) => Listed(operands, "or"),
        Not(var operand) => $"not {Inner(operand)}",
        Choice(var condition, var then, var otherwise) =>
            $"{Branch(then, node)} if {Inner(condition)}, {(otherwise is Choice ? Of(otherwise) : "otherwise " + Branch(otherwise, node))}",
        Confined(_, var meaning) => Of(meaning),
        Prior(var name, Constant { IsStated: false }) => $"{name.Key} of the prior period",
        Prior(var name, var initial) => $"{name.Key} of the prior period (at first {Of(initial)})",
        ToDate(var name, WithPresent: true) => $"{name.Key} to date",
        ToDate(var name, _) { LeavesOutOpen: true } => $"{name.Key} up to the period before without what was open",
        ToDate(var name, _) => $"{name.Key} up to the period before",
        Trailing(var name, 1, 0) => $"{name.Key} of the period",
        Trailing(var name, 1, var lag) => $"{name.Key} of {(lag == 1 ? "the prior period" : $"{lag} periods before")}",
        Trailing(var name, var window, 0) => $"{name.Key} over the last {window} periods",
        Trailing(var name, var window, 1) => $"{name.Key} over the {window} periods before",
        Trailing(var name, var window, var lag) => $"{name.Key} over {window} periods, {lag} periods ago",
        PriorExercise(var holder, _, var what, true) => $"the day on which the power of {holder} to {what} was exercised before",
        PriorExercise(var holder, _, var what, _) => $"the day on which the power of {holder} to {what} takes effect, exercised before",
        PeriodValue(var aspect) => aspect switch
        {
            PeriodAspect.Number => "the number of the period",
            PeriodAspect.Start => "the start of the period",
            _ => "the end of the period",
        },
        BusinessDayShift(var date, var days) => Of(date) + Shift(days, "business day"),
        DayCount(var from, var to) => $"days from {Inner(from)} to {Inner(to)}",
        DatePart(var date, var component) => $"the {PartOf(component)} of {Inner(date)}",
        Recurrence(var anchor, var months, var notBefore) =>
            string.Create(CultureInfo.InvariantCulture, $"the first of every {months} months from {Inner(anchor)} not before {Inner(notBefore)}"),
        DateShift(var date, var months, var days) => Of(date) + Shift(months, "month") + Shift(days, "day"),
        FieldValue(var field) => field.Key,
        FieldIs(var field, var name) => $"{field.Key} is {name}",
        OverItems over => $"{Putting(over)} {Inner(over.Each)} over each {(over.By is { } field ? $"group of {over.Items.InWords} by {field.Key}" : over.Items.InWords)}{(IsAlways(over.Where) ? "" : $" where {Of(over.Where)}")}",
        Phrase(var words, var subjects, _) => Phrasing.Spoken(words, [.. subjects.Select(Inner)]),
        Ambiguity(var reading, var branches) =>
            string.Join(" or ", reading.Options.Zip(branches, (option, branch) => $"{Inner(branch)} as {option.Name}")) + $" by reading {reading.Key}",
        _ => throw new NotSupportedException($"{node.GetType().Name} has no words."),
    };

    /// <summary>A condition as it turned out, in words: <c>agreed-rate was not given</c>, <c>self-sustaining does not hold</c>.</summary>
    internal static string Of(Node condition, bool holds) => condition switch
    {
        Given(var fact) => $"{fact.Key} was {(holds ? "" : "not ")}given",
        _ => $"{condition.InShort()} {(holds ? "holds" : "does not hold")}",
    };

    private static string Putting(OverItems over) => over.Fold switch
    {
        Fold.Sum => "the total of",
        Fold.Least => "the least of",
        _ => "the greatest of",
    };

    private static bool IsAlways(Node condition) => condition is Constant(TruthValue(true), _);

    private static string OfSum(EquatableArray<Node> operands) => string.Concat(operands.Select((operand, index) =>
        (index, operand) switch
        {
            (0, _) => Inner(operand),
            (_, Negation(var taken)) => $" − {Beside(operands[0], taken)}",
            _ => $" + {Beside(operands[0], operand)}",
        }));

    /// <summary>A list as it is spoken: <c>a, b and c</c>.</summary>
    internal static string Listed(IReadOnlyList<string> words, string conjunction) => words.Count <= 1
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} {conjunction} {words[^1]}";

    private static string Listed(EquatableArray<Node> operands, string conjunction) => Listed([.. operands.Select(Inner)], conjunction);

    private static string Listed(EquatableArray<Node> operands, string conjunction, Node whole) =>
        Listed([.. operands.Select(operand => Beside(whole, operand))], conjunction);

    private static string Inner(Node node) => node switch
    {
        Confined(_, var meaning) => Inner(meaning),
        Constant or FactValue or FieldValue or TermValue or Given or Prior or ToDate or Trailing or PeriodValue => Of(node),
        Phrase when Measuring.Of(node) is { Kind: MeasureKind.Truth } => Of(node),
        _ => $"({Of(node)})",
    };

    // What has commas of its own would run into those of the choice.
    private static string Branch(Node node, Node whole) =>
        node is Choice or Ambiguity or Greatest or Least or Phrase or Confined or Constant ? Beside(whole, node) : Of(node);

    // A constant reads as the number beside it does: 1.5 beside a factor, 150 % beside a share.
    private static string Beside(Node other, Node node) =>
        node is Constant(var value, { Symbol: "", Plain: null, IsNumber: true }) && Measuring.Of(other) is { Plain: { } plain }
            ? Of(value, Measure.Of(plain))
            : Inner(node);

    private static string Symbol(Relation relation) => relation switch
    {
        Relation.Below => "<",
        Relation.AtMost => "≤",
        Relation.EqualTo => "=",
        Relation.AtLeast => "≥",
        _ => ">",
    };

    private static string PartOf(DateComponent component) => component switch
    {
        DateComponent.Year => "year",
        DateComponent.Month => "month",
        _ => "day",
    };

    private static string Shift(int count, string unit) => count == 0 ? "" : string.Create(
        CultureInfo.InvariantCulture, $" {(count < 0 ? "−" : "+")} {Math.Abs((long)count)} {unit}{(Math.Abs((long)count) == 1 ? "" : "s")}");
}
