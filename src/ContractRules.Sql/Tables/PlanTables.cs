using System.Globalization;
using System.Numerics;
using ContractRules.Plans;
using ContractRules.Plans.Steps;
using ContractRules.Sql.Names;
using ContractRules.Sql.Ranges;
using ContractRules.Sql.Steps;
using ContractRules.Values;

namespace ContractRules.Sql.Tables;

/// <summary>The columns of a plan, each with a name of its own and a type that holds whatever it can come to: what comes in, what passes on, and the figures.</summary>
internal sealed class PlanTables
{
    /// <summary>What every row begins with.</summary>
    public static readonly string[] Keys = ["venture", "period_number", "period_start", "period_end"];

    private readonly Plan _plan;
    private readonly SqlDialect _dialect;
    private readonly Refusals _refusals;
    private readonly HashSet<Step> _refusedInputs = [];
    private readonly HashSet<PlannedFigure> _refusedFigures = [];

    /// <summary>The columns of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="texts">The steps of each text, within ranges.</param>
    /// <param name="inputs">What is known of what comes in.</param>
    /// <param name="refusals">Where it is told what has no name or no type.</param>
    public PlanTables(Plan plan, SqlDialect dialect, IReadOnlyList<RangedProgram> texts, InputRanges inputs, Refusals refusals)
    {
        (_plan, _dialect, _refusals) = (plan, dialect, refusals);
        var (facts, state, figures) = (Named("the column of facts"), Named("the column of state"), Named("the column of figures"));
        foreach (var origin in TableDefinitions.Origin)
        {
            figures.Keep(origin, origin);
        }

        var read = texts.SelectMany(text => Needed.Of(text.Program.Steps, text.Program.Outcomes).Select(place => text.Program.Steps[place]).Where(step => step.IsInput)).ToHashSet();
        Facts = [.. FactsOf(read.OfType<FactStep>(), facts, inputs), .. ItemsOf(read.OfType<ItemsStep>(), texts, facts, inputs)];
        State = [.. plan.State.Select(column => Carried(column, facts, state, figures, inputs))];
        Figures = [.. plan.Figures.Select((figure, index) => Figure(figure, index, texts, figures))];
    }

    /// <summary>What comes in: the facts, in the order of the agreement, and what rules over items come to.</summary>
    public IReadOnlyList<InputColumn> Facts { get; }

    /// <summary>What passes on.</summary>
    public IReadOnlyList<CarriedColumn> State { get; }

    /// <summary>The figures, in the order of the plan.</summary>
    public IReadOnlyList<StatedFigure> Figures { get; }

    /// <summary>What comes in and has no type.</summary>
    public IReadOnlySet<Step> RefusedInputs => _refusedInputs;

    /// <summary>The figures that have no type.</summary>
    public IReadOnlySet<PlannedFigure> RefusedFigures => _refusedFigures;

    /// <summary>The terms among the figures.</summary>
    public IEnumerable<StatedFigure> Terms => Figures.Where(column => !column.Figure.IsPayment);

    /// <summary>The payments and deliveries among the figures.</summary>
    public IEnumerable<StatedFigure> Payments => Figures.Where(column => column.Figure.IsPayment);

    /// <summary>The type that holds the amount of every payment.</summary>
    public string TypeOfPayments => Payments.Select(column => column.Type).FirstOrDefault(type => type != _dialect.Integer) ?? _dialect.Integer;

    private NameList Named(string what)
    {
        var names = new NameList(_dialect, _refusals, what);
        foreach (var key in Keys)
        {
            names.Keep(key, key);
        }

        return names;
    }

    private IEnumerable<InputColumn> FactsOf(IEnumerable<FactStep> read, NameList names, InputRanges inputs)
    {
        var order = _plan.Agreement.Facts.Index().ToDictionary(found => found.Item.Key, found => found.Index);
        return read.OrderBy(step => order[step.Fact.Key])
            .Select(step => new InputColumn(step, names.Take(step.Fact.Key), TypeOf(step, inputs, step.Fact.Clause, step.Fact.Key), inputs.Of(step).Within, Words.Of(step.Fact)));
    }

    private IEnumerable<InputColumn> ItemsOf(IEnumerable<ItemsStep> read, IReadOnlyList<RangedProgram> texts, NameList names, InputRanges inputs) => read
        .OrderBy(step => step.Clause.ToString(), StringComparer.Ordinal)
        .ThenBy(step => step.Rule.ToString(), StringComparer.Ordinal)
        .Select((step, index) => new InputColumn(
            step,
            names.Take(string.Create(CultureInfo.InvariantCulture, $"each {step.Rule.Items.Key} {index + 1}")),
            TypeOf(step, inputs, step.Clause, $"{step.Rule}"),
            inputs.Of(step).Within,
            Words.Of(step, DenominatorOf(step, texts))));

    private static BigInteger DenominatorOf(ItemsStep step, IReadOnlyList<RangedProgram> texts) => texts
        .Select(text => (text.Program, Place: text.Program.Steps.Index().FirstOrDefault(found => found.Item.Equals(step), (-1, step)).Index))
        .Where(found => found.Place >= 0)
        .Select(found => found.Program.DenominatorOf(found.Place))
        .FirstOrDefault(found => found is not null) ?? BigInteger.One;

    private CarriedColumn Carried(StateColumn column, NameList facts, NameList state, NameList figures, InputRanges inputs) =>
        new(
            column,
            state.Take(column.Name),
            facts.Take(column.Name, "carried "),
            figures.Take(column.Name, "next "),
            TypeOf(new StateStep(column), inputs, default, column.Name),
            inputs.Of(new StateStep(column)).Within,
            Words.Of(column));

    private string TypeOf(Step input, InputRanges inputs, ClauseReference clause, string what) =>
        input.IsTruth ? _dialect.Truth
        : input is FactStep { Fact.Measure.Kind: MeasureKind.Date } or StateStep { State.IsDate: true } ? _dialect.Date
        : TypeOf(inputs.Of(input).Within.Magnitude, clause, what, () => _refusedInputs.Add(input));

    private StatedFigure Figure(PlannedFigure figure, int index, IReadOnlyList<RangedProgram> texts, NameList names)
    {
        var stated = texts.Where(text => text.Program.Figures[index] is not null).Select(text => (Text: text, Figure: text.Program.Figures[index]!)).ToList();
        var name = names.Take($"{figure}");
        if (figure.Measure.Kind != MeasureKind.Number)
        {
            return new(figure, name, figure.Measure.Kind == MeasureKind.Truth ? _dialect.Truth : _dialect.Date, BigInteger.One, null, Words.Of(figure, _plan.Agreement, 1, null));
        }

        var denominator = stated.Aggregate(BigInteger.One, (common, found) =>
            common / BigInteger.GreatestCommonDivisor(common, found.Figure.Denominator) * found.Figure.Denominator);
        List<BigInteger> steps = [.. stated.Select(found => MagnitudeOf(found.Text, found.Figure.Place))];
        List<BigInteger> divisors = [.. stated.Select(found => found.Figure.Divisor is { } place ? MagnitudeOf(found.Text, place) : BigInteger.One)];
        var greatest = steps.Zip(stated, (step, found) => step * (denominator / found.Figure.Denominator)).Append(BigInteger.One).Max();
        var type = TypeOf(steps, greatest, figure, $"{figure}");
        var divisor = stated.Exists(found => found.Figure.Divisor is not null)
            ? new DivisorColumn(names.Take($"{figure} divisor"), TypeOf(divisors, divisors.Max(), figure, $"the divisor of {figure}"))
            : null;
        return new(figure, name, type, denominator, divisor, Words.Of(figure, _plan.Agreement, denominator, divisor?.Name));
    }

    private static BigInteger MagnitudeOf(RangedProgram text, int place) => text.Bounds[place]?.Magnitude ?? BigInteger.One;

    private string TypeOf(BigInteger magnitude, ClauseReference clause, string what, Action refused)
    {
        if (_dialect.IntegerUpTo(magnitude) is { } type)
        {
            return type;
        }

        refused();
        _refusals.Add(clause, what, TooLong.Why(magnitude, _dialect));
        return _dialect.Integer;
    }

    // What a step has no type for, the step tells.
    private string TypeOf(IReadOnlyList<BigInteger> steps, BigInteger magnitude, PlannedFigure figure, string what) =>
        steps.All(step => _dialect.IntegerUpTo(step) is not null) ? TypeOf(magnitude, figure.Clause, what, () => _refusedFigures.Add(figure)) : _dialect.Integer;
}
