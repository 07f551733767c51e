using System.Numerics;
using ContractRules.Plans;
using ContractRules.Plans.Steps;
using ContractRules.Sql.ItemLists;
using ContractRules.Sql.Names;
using ContractRules.Sql.Ranges;
using ContractRules.Values;

namespace ContractRules.Sql.Tables;

/// <summary>The columns of a plan, each with a name of its own and a type that holds whatever it can come to: what comes in, what passes on, and the figures.</summary>
internal sealed class PlanTables
{
    /// <summary>What every row begins with.</summary>
    public static readonly string[] Keys = ["venture", "period_number", "period_start", "period_end"];

    private readonly Plan _plan;
    private readonly SqlDialect _dialect;
    private readonly InputRanges _inputs;
    private readonly ColumnTypes _types;
    private readonly Refusals _refusals;

    /// <summary>The columns of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="texts">The steps of each text, within ranges.</param>
    /// <param name="inputs">What is known of what comes in.</param>
    /// <param name="refusals">Where it is told what has no name or no type.</param>
    public PlanTables(Plan plan, SqlDialect dialect, IReadOnlyList<RangedProgram> texts, InputRanges inputs, Refusals refusals)
    {
        (_plan, _dialect, _inputs, _types, _refusals) = (plan, dialect, inputs, new(dialect, inputs, refusals), refusals);
        var (facts, state, figures) = (Named("the column of facts"), Named("the column of state"), Named("the column of figures"));
        Refuses = texts.Any(text => text.Program.Expected.Count > 0);
        foreach (var own in (IEnumerable<string>)[.. TableDefinitions.Origin, .. Refuses ? [RefusedRow.Column] : (string[])[]])
        {
            figures.Keep(own, own);
        }

        var read = texts.SelectMany(text => Needed.Of(text.Program.Steps, text.Program.Outcomes).Select(place => text.Program.Steps[place]).Where(step => step.IsInput)).ToHashSet();
        var given = FactsOf(read.OfType<FactStep>(), facts).ToList();
        Items = new(plan, texts, read.OfType<ItemsStep>(), facts, dialect, inputs, _types, refusals);
        Facts = [.. given, .. Items.Supplied];
        State = [.. plan.State.Select(column => Carried(column, facts, state, figures))];
        Figures = [.. plan.Figures.Select((figure, index) => Figure(figure, index, texts, figures))];
    }

    /// <summary>The columns of the table of facts: the facts, in the order of the agreement, and what rules over items come to that isn't computed here.</summary>
    public IReadOnlyList<InputColumn> Facts { get; }

    /// <summary>What rules over items come to.</summary>
    public ItemColumns Items { get; }

    /// <summary>All that comes in beside what passed on: the facts, and what rules over items come to.</summary>
    public IEnumerable<InputColumn> Inputs => [.. Facts, .. Items.Computed.Select(computed => computed.Column)];

    /// <summary>What all that comes in is called.</summary>
    public IReadOnlyDictionary<Step, string> InputNames =>
        Inputs.Select(column => (column.Step, column.Name)).Concat(State.Select(column => ((Step)new StateStep(column.State), Name: column.Carried))).ToDictionary();

    /// <summary>What passes on.</summary>
    public IReadOnlyList<CarriedColumn> State { get; }

    /// <summary>The figures, in the order of the plan.</summary>
    public IReadOnlyList<StatedFigure> Figures { get; }

    /// <summary>Whether any text expects something of facts, so that rows can be refused.</summary>
    public bool Refuses { get; }

    /// <summary>The terms among the figures.</summary>
    public IEnumerable<StatedFigure> Terms => Figures.Where(column => column.Figure.IsTerm);

    /// <summary>The payments and deliveries among the figures.</summary>
    public IEnumerable<StatedFigure> Payments => Figures.Where(column => column.Figure.IsPayment);

    /// <summary>Whether it is asked for any payment by which day it is due.</summary>
    public bool HasDueDates => Figures.Any(column => column.Figure.IsDueDate);

    /// <summary>The column of the day by which a payment is due; null where the agreement sets none, or it is not asked for.</summary>
    public StatedFigure? DueDateOf(PlannedFigure payment) => Figures.FirstOrDefault(column => column.Figure.IsDueDate && (column.Figure.Clause, column.Figure.Key) == (payment.Clause, payment.Key));

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

    private IEnumerable<InputColumn> FactsOf(IEnumerable<FactStep> read, NameList names)
    {
        var order = _plan.Agreement.Facts.Index().ToDictionary(found => found.Item.Key, found => found.Index);
        return read.OrderBy(step => order[step.Fact.Key])
            .Select(step => new InputColumn(step, names.Take(step.Fact.Key), _types.Of(step, step.Fact.Clause, step.Fact.Key), _inputs.Of(step).Within, Words.Of(step.Fact)));
    }

    private CarriedColumn Carried(StateColumn column, NameList facts, NameList state, NameList figures) =>
        new(
            column,
            state.Take(column.Name),
            facts.Take(column.Name, "carried "),
            figures.Take(column.Name, "next "),
            _types.Of(new StateStep(column), default, column.Name),
            _inputs.Of(new StateStep(column)).Within,
            Words.Of(column));

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
        var type = TypeOf(steps, greatest, figure.Clause, $"{figure}");
        var divisor = stated.Exists(found => found.Figure.Divisor is not null)
            ? new DivisorColumn(names.Take($"{figure} divisor"), TypeOf(divisors, divisors.Max(), figure.Clause, $"the divisor of {figure}"))
            : null;
        return new(figure, name, type, denominator, divisor, Words.Of(figure, _plan.Agreement, denominator, divisor?.Name));
    }

    private static BigInteger MagnitudeOf(RangedProgram text, int place) => text.Bounds[place]?.Magnitude ?? BigInteger.One;

    // What a step has no type for, the step tells.
    private string TypeOf(IReadOnlyList<BigInteger> steps, BigInteger magnitude, ClauseReference clause, string what) =>
        steps.All(step => _dialect.IntegerUpTo(step) is not null) ? _types.Of(magnitude, clause, what) : _dialect.Integer;
}
