using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Steps;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>
/// The rules of one text as steps: the one switch from the kernel to the plan. A form of the kernel that no step stands for is refused,
/// by its clause and in its words.
/// </summary>
internal sealed class TextLowering
{
    private const int MostPower = 64;
    private const int MostPeriodsBefore = 120;

    private readonly Lowered _plan;
    private readonly AgreementVersion _text;
    private readonly Dictionary<Node, Figure> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Figure> _terms = new(StringComparer.Ordinal);
    private readonly VersionRanges _ranges;
    private ClauseReference _clause;

    public TextLowering(Lowered plan, AgreementVersion text)
    {
        (_plan, _text, _ranges) = (plan, text, plan.Agreement.Ranges.In(text.AsWritten.Meanings));
        Next = new(plan.Steps, plan.Numbers);
        Facts = new(plan.Steps, plan.Numbers, plan.State, Next);
        Past = new(plan.Steps, plan.Numbers, plan.State, Next);
        foreach (var defined in text.InOrder.Where(plan.Needs.Asks))
        {
            var figure = Of(defined.Rule, defined.Clause);
            _terms.Add(defined.Term.Key, figure);
            plan.Name(figure, defined.Term.Key, defined.Clause);
        }
    }

    /// <summary>What it leaves for the next period.</summary>
    public NextState Next { get; }

    /// <summary>What facts come to.</summary>
    public Facts Facts { get; }

    /// <summary>What is recalled of earlier periods.</summary>
    public Past Past { get; }

    /// <summary>What a term comes to; null where the text doesn't define it.</summary>
    public Figure? Term(string key) => _terms.GetValueOrDefault(key);

    /// <summary>What a rule comes to, in the clause in which it stands.</summary>
    public Figure Of(Node rule, ClauseReference clause)
    {
        (_clause, var before) = (clause, _plan.Steps.Steps.Count);
        var figure = rule.FromInside((inner, of) => Limited(inner, _plan.Numbers.Counted(Of(inner, of))), _known, _plan.Answers.Operands);
        _plan.Place(before, clause);
        return figure;
    }

    /// <summary>Leaves what the figures need for the periods after.</summary>
    public void Remember()
    {
        foreach (var fact in _plan.Needs.Standing)
        {
            Facts.Carry(fact);
        }

        foreach (var asked in _plan.Needs.Remembered)
        {
            var (present, counts) = asked.Name is FactDeclaration fact ? ToRemember(fact) : (Term(asked.Name.Key), null);
            Past.Remember(asked, present, counts);
        }
    }

    // Of a fact that the text doesn't ask for, only what was given and counts beforehand.
    private (Figure? Present, int? Counts) ToRemember(FactDeclaration fact) =>
        _text.AsksFor(fact) ? (Facts.Of(fact), null)
        : _plan.CountsBeforehand(fact) ? (Facts.Of(fact), Facts.Has(fact))
        : (null, null);

    private Figure Of(Node node, Func<Node, Figure> of) => node switch
    {
        Constant(var value, _) => Facts.Constant(value),
        FactValue(var fact) => Facts.Of(fact),
        TermValue(var term) => _terms[term.Key],
        Given(var fact) => Figure.Plain(Facts.Has(fact)),
        Determined(var operand) => Figure.Plain(_plan.Numbers.IsDetermined(of(operand))),
        Sum(var operands) => _plan.Numbers.Sum([.. operands.Select(of)]),
        Product(var left, var right) => _plan.Numbers.Product(of(left), of(right)),
        Quotient(var dividend, var divisor) => _plan.Numbers.Quotient(of(dividend), of(divisor)),
        Raised(var number, var exponent) => Power(node, of(number), of(exponent)),
        Negation(var operand) => _plan.Numbers.Negative(of(operand)),
        Round(var operand, var rounding) => _plan.Numbers.Rounded(of(operand), rounding),
        Least(var operands) => _plan.Numbers.Extreme([.. operands.Select(of)], isGreatest: false),
        Greatest(var operands) => _plan.Numbers.Extreme([.. operands.Select(of)], isGreatest: true),
        Rank(var operands, var place) => _plan.Numbers.Rank([.. operands.Select(of)], place),
        Compared(var left, var relation, var right) => Figure.Plain(_plan.Numbers.Compared(of(left), relation, of(right))),
        All(var operands) => Figure.Plain(JunctionStep.All(_plan.Steps, operands.Select(operand => of(operand).Place))),
        Any(var operands) => Figure.Plain(JunctionStep.Any(_plan.Steps, operands.Select(operand => of(operand).Place))),
        Not(var operand) => Figure.Plain(NotStep.In(_plan.Steps, of(operand).Place)),
        Choice(var condition, var then, var otherwise) => _plan.Numbers.Choice(of(condition).Place, of(then), of(otherwise)),
        Confined(var condition, var meaning) => _plan.Numbers.Where(of(meaning), of(condition).Place),
        Prior(var name, var initial) => Past.Prior(name, of(initial), name is TermDeclaration && !_text.TryDefine(name.Key, out _)),
        ToDate(var name, _) { LeavesOutOpen: true } => Past.WithoutOpen(name),
        ToDate(var name, var withPresent) => _plan.Numbers.SumOfCarried([Past.ToDate(name), .. withPresent ? Present(name) : []]),
        Trailing(var name, var window, var lag) => OverWindow(node, name, window, lag),
        PriorExercise exercised => Figure.Plain(Next.Read(Exercises.DayOf(_plan.State, exercised))),
        PeriodValue(var aspect) => Figure.Plain(_plan.Steps.Add(new PeriodStep(aspect))),
        DateShift(var date, var months, var days) => Figure.Plain(ShiftStep.In(_plan.Steps, of(date).Place, months, days)),
        BusinessDayShift(var date, var days) => Added(new BusinessDayStep(of(date).Place, days)),
        DayCount(var from, var to) => Figure.Plain(LinearStep.In(_plan.Steps, [(BigInteger.One, of(to).Place), (BigInteger.MinusOne, of(from).Place)], BigInteger.Zero)),
        DatePart(var date, var component) => Added(new DatePartStep(of(date).Place, component)),
        Recurrence(var anchor, var months, var notBefore) => Added(new SeriesStep(of(anchor).Place, months, of(notBefore).Place)),
        OverItems over => OverItems(over),
        FieldValue(var field) => Facts.Of(field),
        FieldIs(var field, var name) => Figure.Plain(_plan.Steps.Add(new NameStep(field, name))),
        Phrase(_, _, var meaning) => of(meaning),
        Ambiguity(var reading, var branches) => _plan.Answers.Taken(reading) is { } taken ? of(branches[taken]) : AsRead(reading, [.. branches.Select(of)]),
        _ => throw new NotSupportedException($"{node.GetType().Name} cannot be lowered."),
    };

    // The last option is what is left.
    private Figure AsRead(Reading reading, IReadOnlyList<Figure> options)
    {
        var taken = _plan.Steps.Add(new ReadingStep(reading));
        return options.Index().Reverse().Skip(1).Aggregate(options[^1], (others, option) => _plan.Numbers.Choice(
            ComparedStep.In(_plan.Steps, taken, Relation.EqualTo, _plan.Steps.Constant(option.Index)), option.Item, others));
    }

    private Figure Limited(Node node, Figure figure) => figure.Divisor is null ? figure : _plan.Numbers.Within(figure, _ranges.Of(node) as NumberRange);

    private Figure Added(Step step) => Figure.Plain(step.In(_plan.Steps, place => place));

    private IEnumerable<Figure> Present(Named name) =>
        name is FactDeclaration fact ? [Facts.Of(fact)] : Term(name.Key) is { } term ? [term] : [];

    private Figure OverWindow(Node node, Named name, int window, int lag)
    {
        if (window + lag > MostPeriodsBefore)
        {
            return _plan.Refuse(_clause, node, $"it looks back more than {MostPeriodsBefore} periods, each of which would be a column of the state");
        }

        IEnumerable<Figure> before = Enumerable.Range(lag, window).Where(ago => ago > 0).Select(ago => Past.Ago(name, ago));
        return _plan.Numbers.SumOfCarried([.. before, .. lag == 0 ? Present(name) : [], _plan.Numbers.Constant(Rational.Zero)]);
    }

    private Figure Power(Node node, Figure number, Figure exponent) =>
        _plan.Steps.IsConstant(exponent.Place, out var times) && exponent is { Denominator.IsOne: true, Divisor: null } && times >= 0 && times <= MostPower
            ? _plan.Numbers.Power(number, (int)times)
            : _plan.Refuse(_clause, node, "a power that varies, or is not a small whole number, is no product of columns");

    // What asks for fields alone is folded before rows are laid side by side.
    private Figure OverItems(OverItems over)
    {
        var inside = over.Operands().SelectMany(rule => rule.SelfAndDescendants()).ToList();
        if (over.Items.View is not null || inside.Any(node => node is OverItems { Items.View: not null }))
        {
            return _plan.Refuse(_clause, over, "lots live on with what is open of each, which no column holds");
        }

        if (over.FieldsOfOthers.Count > 0 || inside.Any(node => node.NamedItself() is not null || node is PriorExercise or PeriodValue(PeriodAspect.Number)))
        {
            return _plan.Refuse(_clause, over, "it asks of each item for more than its fields");
        }

        var denominator = Measuring.Of(over) is { IsNumber: true } ? _plan.DenominatorOf(over, _text) : BigInteger.One;
        return denominator is { } known
            ? new(_plan.Steps.Add(new ItemsStep(over, _clause)), known)
            : _plan.Refuse(_clause, over, "the values of its items have no denominator that is known beforehand");
    }
}
