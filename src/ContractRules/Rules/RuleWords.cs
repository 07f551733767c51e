using System.Globalization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Rules in words under a naming.</summary>
/// <param name="naming">What facts, terms and open questions are called.</param>
/// <param name="branches">The branch to tell instead of a choice, where it is known which was taken; all are told where left out.</param>
internal sealed partial class RuleWords(Naming naming, IReadOnlyDictionary<Node, Node>? branches = null)
{
    /// <summary>The rule in words.</summary>
    public string Of(Node node) => Told(node) switch
    {
        Constant(NumberValue({ IsInteger: true } count), { Symbol: "", Plain: null }) when count != Rational.One => count.ToDisplayText(0),
        Constant(var value, var measure) => Wording.Of(value, measure),
        FactValue(var fact) => naming.Of(fact),
        TermValue(var term) => naming.Of(term),
        Given(var fact) => $"{naming.Of(fact)} was given",
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
            $"{Branch(then, node)} if {Inner(condition)}, {(Told(otherwise) is Choice ? Of(otherwise) : "otherwise " + Branch(otherwise, node))}",
        Prior(var name, Constant { IsStated: false }) => $"{naming.Of(name)} of the prior period",
        Prior(var name, var initial) => $"{naming.Of(name)} of the prior period (at first {Of(initial)})",
        ToDate(var name, WithPresent: true) => $"{naming.Of(name)} to date",
        ToDate(var name, _) { LeavesOutOpen: true } => $"{naming.Of(name)} up to the period before without what was open",
        ToDate(var name, _) => $"{naming.Of(name)} up to the period before",
        Trailing(var name, 1, 0) => $"{naming.Of(name)} of the period",
        Trailing(var name, 1, var lag) => $"{naming.Of(name)} of {(lag == 1 ? "the prior period" : $"{lag} periods before")}",
        Trailing(var name, var window, 0) => $"{naming.Of(name)} over the last {window} periods",
        Trailing(var name, var window, 1) => $"{naming.Of(name)} over the {window} periods before",
        Trailing(var name, var window, var lag) => $"{naming.Of(name)} over {window} periods, {lag} periods ago",
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
        FieldValue(var field) => naming.Of(field),
        FieldIs(var field, var name) => $"{naming.Of(field)} is {name}",
        OverItems over => $"{Putting(over)} {Inner(over.Each)} over each {(over.By is { } field ? $"group of {over.Items.InWords} by {naming.Of(field)}" : over.Items.InWords)}{(IsAlways(over.Where) ? "" : $" where {Of(over.Where)}")}",
        Phrase(var words, [], var meaning) when StreamWords.Of(meaning, Naming.Keys) == words => StreamWords.Of(meaning, naming)!,
        Phrase(var words, var subjects, _) => Phrasing.Spoken(words, [.. subjects.Select(Inner)]),
        Ambiguity(var reading, var ways) =>
            string.Join(" or ", reading.Options.Zip(ways, (option, branch) => $"{Inner(branch)} as {option.Name}")) + $" by reading {reading.Key}",
        _ => throw new NotSupportedException($"{node.GetType().Name} has no words."),
    };

    /// <summary>A condition as it turned out, in words: <c>agreed-rate was not given</c>, <c>self-sustaining does not hold</c>.</summary>
    public string Of(Node condition, bool holds) => condition switch
    {
        Given(var fact) => $"{naming.Of(fact)} was {(holds ? "" : "not ")}given",
        _ => $"{InShort(condition)} {(holds ? "holds" : "does not hold")}",
    };

    // What is told instead of a rule: the branch taken, a reading with its mark, what something confined means.
    private Node Told(Node node)
    {
        List<string>? questions = null;
        while (true)
        {
            switch (node)
            {
                case Confined(_, var meaning):
                    node = meaning;
                    break;
                case Choice when branches is not null && branches.TryGetValue(node, out var taken):
                    node = taken;
                    break;
                case Ambiguity(var reading, var ways) when naming.Options.TryGet(reading.Key, out var option) && reading.Offers(option):
                    node = ways[reading.Options.Index().First(one => one.Item.Name == option).Index];
                    (questions ??= []).Add($"[{reading.Key}]");
                    break;
                default:
                    return questions is null ? node : new Phrase($"{{0}}, as read under {Wording.Listed(questions, "and")}", [node], node);
            }
        }
    }

    private static string Putting(OverItems over) => over.Fold switch
    {
        Fold.Sum => "the total of",
        Fold.Least => "the least of",
        _ => "the greatest of",
    };

    private static bool IsAlways(Node condition) => condition is Constant(TruthValue(true), _);

    private string OfSum(EquatableArray<Node> operands) => string.Concat(operands.Select((operand, index) =>
        (index, operand) switch
        {
            (0, _) => Inner(operand),
            (_, Negation(var taken)) => $" − {Beside(operands[0], taken)}",
            _ => $" + {Beside(operands[0], operand)}",
        }));

    private string Listed(EquatableArray<Node> operands, string conjunction) => Wording.Listed([.. operands.Select(Inner)], conjunction);

    private string Listed(EquatableArray<Node> operands, string conjunction, Node whole) =>
        Wording.Listed([.. operands.Select(operand => Beside(whole, operand))], conjunction);

    private string Inner(Node node) => Told(node) switch
    {
        Constant or FactValue or FieldValue or TermValue or Given or Prior or ToDate or Trailing or PeriodValue => Of(node),
        Phrase phrase when Measuring.Of(phrase) is { Kind: MeasureKind.Truth } => Of(phrase),
        var told => $"({Of(told)})",
    };

    // What has commas of its own would run into those of the choice.
    private string Branch(Node node, Node whole) =>
        Told(node) is Choice or Ambiguity or Greatest or Least or Phrase or Constant ? Beside(whole, node) : Of(node);

    // A constant reads as the number beside it does: 1.5 beside a factor, 150 % beside a share.
    private string Beside(Node other, Node node) =>
        Told(node) is Constant(var value, { Symbol: "", Plain: null, IsNumber: true }) && Measuring.Of(other) is { Plain: { } plain }
            ? Wording.Of(value, Measure.Of(plain))
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
