using ContractRules.Plans;
using ContractRules.Sql.Loading;
using ContractRules.Sql.Ranges;
using ContractRules.Sql.Tables;
using ContractRules.Sql.Texts;
using ContractRules.Values;

namespace ContractRules.Sql;

/// <summary>A plan as SQL of one dialect: exactly the figures that settling gives, where the facts are.</summary>
/// <remarks>
/// Every step of the plan is a column of integers in a denominator known beforehand, in a type that holds whatever it can come to; NULL is
/// undetermined. It gives no reasons; for those, a venture goes to the reference.
/// </remarks>
/// <example><c>SqlPlan.Of(Plan.Of(agreement), SqlDialect.PostgreSql).Step()</c>.</example>
public sealed class SqlPlan
{
    private readonly IReadOnlyList<StepQuery> _steps;

    private SqlPlan(Plan plan, SqlDialect dialect, SqlCapacity capacity)
    {
        (Plan, Dialect, Capacity) = (plan, dialect, capacity);
        var refusals = new Refusals();
        var texts = SettledTexts.Of(plan, refusals);
        refusals.ThrowIfAny(plan.Agreement, dialect);
        var state = StateRanges.Of([.. texts.Select(text => text.Program)], plan.State, dialect, capacity);
        var inputs = new InputRanges(capacity, state);
        var holidays = plan.Agreement.Holidays;
        var ranged = texts.Select(text => RangedProgram.Of(text.Program, inputs, holidays)).ToList();
        Tables = new(plan, dialect, ranged, inputs, refusals);
        _steps = [.. texts.Zip(ranged, (settled, text) => new StepQuery(plan, Tables, dialect, settled, text, new(text, Tables, dialect, holidays, refusals)))];
        refusals.ThrowIfAny(plan.Agreement, dialect);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The dialect.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>What the tables have room for.</summary>
    public SqlCapacity Capacity { get; }

    /// <summary>The columns.</summary>
    internal PlanTables Tables { get; }

    private IReadOnlyList<TableDefinition> Definitions => new TableDefinitions(Tables, Plan.Agreement, Dialect).All;

    /// <summary>A plan in a dialect.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="capacity">What the tables have room for; <see cref="SqlCapacity.Ordinary"/> where left out.</param>
    /// <exception cref="SqlRefusedException">A step has no type or no form in the dialect, or two things would go by one name; lists all of it.</exception>
    public static SqlPlan Of(Plan plan, SqlDialect dialect, SqlCapacity? capacity = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(dialect);
        return new(plan, dialect, capacity ?? SqlCapacity.Ordinary);
    }

    /// <summary>
    /// One select from the facts of a period and the state of the period before to the figures and the next state, venture by venture. Each period is
    /// settled under its own text. A venture of which the state of the period before is missing begins with nothing known, and not anew.
    /// </summary>
    /// <param name="facts">The table of facts of the period, or a query in brackets that gives them.</param>
    /// <param name="state">The table of state, or a query in brackets that gives it.</param>
    public string Step(string facts = "facts", string state = "state") => Of(_steps, facts, state);

    /// <summary>The same for one period, under its text alone.</summary>
    /// <param name="period">The period.</param>
    /// <param name="facts">The table of its facts, or a query in brackets that gives them.</param>
    /// <param name="state">The table of state, or a query in brackets that gives it.</param>
    /// <exception cref="ArgumentException">The agreement has no such period, or no text then.</exception>
    public string StepOf(SettlementPeriod period, string facts = "facts", string state = "state")
    {
        ArgumentNullException.ThrowIfNull(period);
        var steps = _steps.Where(step => step.Text.Settles(period)).ToList();
        return Plan.Agreement.Periods.Include(period) && steps.Count > 0 ? Of(steps, facts, state) : throw new ArgumentException(
            $"{Plan.Agreement} settles no {period}; expected one of its {Plan.Agreement.Cadence}.", nameof(period));
    }

    /// <summary>
    /// One select from the facts of all periods to the figures of all of them: recursive over the number of the period, each venture from its first period
    /// as far as its facts follow one another. It gives what the step gives, repeated.
    /// </summary>
    /// <param name="facts">The table of facts, or a query in brackets that gives them.</param>
    public string History(string facts = "facts")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(facts);
        return new HistoryQuery(Tables, Dialect, _steps).Of(facts);
    }

    /// <summary>The statements that make the tables of facts, state, terms and payments, and say of each and of its columns what it holds.</summary>
    public EquatableArray<string> CreateTables() => [.. Definitions.SelectMany(table => (string[])[table.Create(), .. table.Comment()])];

    /// <summary>The statements that settle a period of which the facts stand in their table: its terms, payments and next state are put into theirs.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">The agreement has no such period, or no text then.</exception>
    public EquatableArray<string> Settle(SettlementPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var step = StepOf(
            period, $"(select * from facts where period_start = {Dialect.DateLiteral(period.Start)} and period_end = {Dialect.DateLiteral(period.End)})");
        return new PeriodStatements(Tables, _steps.First(found => found.Text.Settles(period)).Text.Program.Text).Of(step);
    }

    /// <summary>Facts of a period as lines of CSV with a header, to be copied into the table of facts.</summary>
    /// <param name="facts">The facts, a row for each venture.</param>
    /// <param name="number">The number of the period, from 1 on.</param>
    /// <param name="ventures">What each venture is called.</param>
    /// <exception cref="ArgumentException">There are not as many names as rows.</exception>
    public IEnumerable<string> ToCsv(FactColumns facts, int number, IReadOnlyList<string> ventures)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(ventures);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return ventures.Count == facts.Rows && ventures.All(name => !string.IsNullOrWhiteSpace(name))
            ? [Csv.Line(Definitions[0].Columns.Select(column => column.Name.Trim('"'))), .. FactRows.Of(Plan, Tables, facts, number, ventures).Select(Csv.Line)]
            : throw new ArgumentException($"Expected a name for each of the rows; found {facts}.", nameof(ventures));
    }

    /// <summary>
    /// The statements that bring tables made for an earlier plan to this one, as where an amendment asks for more: what they hold is kept, and what is passed on
    /// anew is worked out from the facts of all periods.
    /// </summary>
    /// <param name="earlier">The plan that the tables were made for.</param>
    /// <exception cref="ArgumentException">It is of another dialect.</exception>
    public EquatableArray<string> MigrateFrom(SqlPlan earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.Dialect == Dialect
            ? [.. new Migration(earlier.Definitions, Definitions).Statements(History())]
            : throw new ArgumentException($"Expected a plan in {Dialect}; found one in {earlier.Dialect}.", nameof(earlier));
    }

    /// <summary>How the text is read, as rows tell it.</summary>
    internal string ReadAs => StepQuery.ReadAs(Plan.Agreement);

    /// <summary>The day from which on the text is in force under which a period is settled, as rows tell it.</summary>
    internal NodaTime.LocalDate TextInForceFrom(SettlementPeriod period) => _steps.First(step => step.Text.Settles(period)).Text.Program.Text.InForceFrom;

    /// <summary>The step.</summary>
    public override string ToString() => Step();

    private static string Of(IReadOnlyList<StepQuery> steps, string facts, string state)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(facts);
        ArgumentException.ThrowIfNullOrWhiteSpace(state);
        return steps is [var only] ? only.Of(facts, state) : string.Join("\nunion all\n", steps.Select(step => $"(\n{step.Of(facts, state)}\n)"));
    }
}
