using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Sql.Dbt;
using ContractRules.Sql.ItemLists;
using ContractRules.Sql.Loading;
using ContractRules.Sql.Ranges;
using ContractRules.Sql.Steps;
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
        var names = Tables.InputNames;
        var chains = ranged.Select(text => new StepChain(text, names, dialect, holidays, refusals)).ToList();
        _steps = [.. texts.Zip(ranged, chains).Select(found => new StepQuery(plan, Tables, dialect, found.First, found.Second, found.Third))];
        refusals.ThrowIfAny(plan.Agreement, dialect, () => Spared.Of(plan, Tables, [.. ranged.Zip(chains, (text, chain) => (text.Program, chain))]));
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The dialect.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>What the tables have room for.</summary>
    public SqlCapacity Capacity { get; }

    /// <summary>The columns.</summary>
    internal PlanTables Tables { get; }

    /// <summary>The texts under which periods are settled.</summary>
    internal IEnumerable<AgreementVersion> Texts => _steps.SelectMany(step => PeriodStatements.TextsOf(step.Text.Program)).DistinctBy(text => text.InForceFrom);

    private FactsWithItems WithItems => new(Tables, Dialect);

    private IReadOnlyList<TableDefinition> Definitions => new TableDefinitions(Tables, Plan.Agreement, Dialect).All;

    /// <summary>A plan in a dialect.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="capacity">What the tables have room for; <see cref="SqlCapacity.Ordinary"/> where left out.</param>
    /// <exception cref="SqlRefusedException">A step has no type or no form in the dialect, or two things would go by one name; lists all of it.</exception>
    /// <exception cref="ArgumentException">The plan asks of each row how it is read.</exception>
    public static SqlPlan Of(Plan plan, SqlDialect dialect, SqlCapacity? capacity = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(dialect);
        if (plan.Choice.IsReadByRow)
        {
            throw new ArgumentException("SQL settles all rows as the agreement is read; expected a plan that does, too.", nameof(plan));
        }

        return new(plan, dialect, capacity ?? SqlCapacity.Ordinary);
    }

    /// <summary>
    /// One select from the facts of a period and the state of the period before to the figures and the next state, venture by venture. Each period is
    /// settled under its own text. Of a venture whose period before passed nothing on, nothing comes out: it is settled as soon as that is.
    /// </summary>
    /// <param name="facts">The table of facts of the period, or a query in brackets that gives them.</param>
    /// <param name="state">The table of state, or a query in brackets that gives it.</param>
    public string Step(string facts = "facts", string state = "state") => Step(facts, state, WithItems);

    /// <summary>The same for one period, under its text alone.</summary>
    /// <param name="period">The period.</param>
    /// <param name="facts">The table of its facts, or a query in brackets that gives them.</param>
    /// <param name="state">The table of state, or a query in brackets that gives it.</param>
    /// <exception cref="ArgumentException">The agreement has no such period, or no text then.</exception>
    public string StepOf(SettlementPeriod period, string facts = "facts", string state = "state")
    {
        ArgumentNullException.ThrowIfNull(period);
        var steps = _steps.Where(step => step.Text.Settles(period)).ToList();
        return Plan.Agreement.Periods.Include(period) && steps.Count > 0 ? Of(steps, facts, state, WithItems) : throw new ArgumentException(
            $"{Plan.Agreement} settles no {period}; expected one of its {Plan.Agreement.Cadence}.", nameof(period));
    }

    /// <summary>
    /// One select from the facts of all periods to the figures of all of them: recursive over the number of the period, each venture from its first period
    /// as far as its facts follow one another. It gives what the step gives, repeated.
    /// </summary>
    /// <param name="facts">The table of facts, or a query in brackets that gives them.</param>
    /// <exception cref="NotSupportedException">The dialect has none, as <see cref="SqlDialect.Ansi"/>.</exception>
    public string History(string facts = "facts")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(facts);
        return History(facts, WithItems);
    }

    /// <summary>
    /// A project of dbt: the facts and items as sources; an incremental model <c>settled</c>, by the step, or, made anew, by the history; models of what is to be paid and
    /// of what is refused; and a schema with the words of the agreement and tests of keys and ranges.
    /// </summary>
    /// <remarks>The names of tables stay those of dbt, so that its files hold nothing of where the data is.</remarks>
    /// <exception cref="NotSupportedException">The dialect has no select over all periods, as <see cref="SqlDialect.Ansi"/>.</exception>
    public EquatableArray<DbtFile> ToDbt() => [.. new DbtProject(this, Definitions).Files];

    /// <summary>The statements that make the tables of facts, items, state, terms and payments, where the agreement expects something of facts also of refusals, and say of each and of its columns what it holds.</summary>
    public EquatableArray<string> CreateTables() => [.. Definitions.SelectMany(table => (string[])[table.Create(), .. table.Comment()])];

    /// <summary>The statements that settle a period of which the facts stand in their table: its terms, payments and next state are put into theirs.</summary>
    /// <remarks>
    /// What is settled stays, so that a period is settled again for facts that come late. What breaks what the agreement expects of facts is put into the table of refusals
    /// instead, and its venture is settled no more; once its facts are mended and the refusal is deleted, settle the period again.
    /// </remarks>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">The agreement has no such period, or no text then.</exception>
    public EquatableArray<string> Settle(SettlementPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var step = StepOf(period, new UnsettledFacts(Tables, Dialect).Of(period));
        return new PeriodStatements(Tables, Dialect, _steps.First(found => found.Text.Settles(period)).Text.Program).Of(step);
    }

    /// <summary>Facts of a period as lines of CSV with a header, to be copied into the table of facts.</summary>
    /// <param name="facts">The facts, a row for each venture.</param>
    /// <param name="number">The number of the period, from 1 on.</param>
    /// <param name="ventures">What each venture is called.</param>
    /// <exception cref="ArgumentException">There are not as many names as rows, or something is given that the agreement doesn't take; lists all of it.</exception>
    public IEnumerable<string> ToCsv(FactColumns facts, int number, IReadOnlyList<string> ventures)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return [LineOfNames("facts"), .. FactRows.Of(Plan, Tables, Right(facts), number, Named(ventures, facts.Rows, facts)).Select(Csv.Line)];
    }

    /// <summary>Items of one kind of a period as lines of CSV with a header, to be copied into their table.</summary>
    /// <param name="items">What one of them is called: <c>call</c>.</param>
    /// <param name="facts">The facts given row by row, a row for each venture, with its items.</param>
    /// <param name="number">The number of the period, from 1 on.</param>
    /// <param name="ventures">What each venture is called.</param>
    /// <exception cref="ArgumentException">There is no table of such items, there are not as many names as rows, or something is given that the agreement doesn't take; lists all of it.</exception>
    public IEnumerable<string> ItemsToCsv(string items, FactColumns facts, int number, IReadOnlyList<string> ventures)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(items);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var table = Tables.Items.Tables.FirstOrDefault(found => found.Items.Key == items) ?? throw new ArgumentException(
            $"Expected one of {string.Join(", ", Tables.Items.Tables.Select(found => found.Items.Key))}; found '{items}'.", nameof(items));
        return [LineOfNames(table.Name), .. ItemRows.Of(table, Right(facts), number, Named(ventures, facts.Rows, facts)).Select(Csv.Line)];
    }

    /// <summary>What periods settled in memory passed on as lines of CSV with a header, to be copied into the table of state, from which the step goes on.</summary>
    /// <param name="state">What passes on of each venture, by this very plan.</param>
    /// <param name="ventures">What each venture is called.</param>
    /// <exception cref="ArgumentException">The state is of another plan, or there are not as many names as rows.</exception>
    public IEnumerable<string> ToCsv(PlanState state, IReadOnlyList<string> ventures)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(ventures);
        return state.Plan == Plan
            ? [Csv.Line(StateRows.Header(Tables)), .. StateRows.Of(Tables, state, Named(ventures, state.Rows, state)).Select(Csv.Line)]
            : throw new ArgumentException($"Expected the state of this very plan; found {state}.", nameof(state));
    }

    /// <summary>
    /// The statements that bring tables made for an earlier plan to this one, as where an amendment asks for more: what they hold is kept, and what is passed on
    /// anew is worked out from the facts of all periods.
    /// </summary>
    /// <param name="earlier">The plan that the tables were made for.</param>
    /// <exception cref="ArgumentException">It is of another dialect.</exception>
    /// <exception cref="NotSupportedException">Something is worked out anew, and the dialect has no select over all periods.</exception>
    public EquatableArray<string> MigrateFrom(SqlPlan earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.Dialect == Dialect
            ? [.. new Migration(earlier.Definitions, Definitions).Statements(() => History())]
            : throw new ArgumentException($"Expected a plan in {Dialect}; found one in {earlier.Dialect}.", nameof(earlier));
    }

    /// <summary>How the text is read, as rows tell it.</summary>
    internal string ReadAs => StepQuery.ReadAs(Plan.Agreement);

    /// <summary>The step.</summary>
    public override string ToString() => Step();

    /// <summary>The step, from these items.</summary>
    internal string Step(string facts, string state, FactsWithItems items) => Of(_steps, facts, state, items);

    /// <summary>The history, from these items.</summary>
    internal string History(string facts, FactsWithItems items) => Dialect.WhyNoHistory is { } why
        ? throw new NotSupportedException($"{Dialect} has no select over all periods: {why}. Expected the step, period by period.")
        : new HistoryQuery(Tables, Dialect, _steps).Of(facts, items);

    private string LineOfNames(string table) => Csv.Line(Definitions.First(found => found.Name == table).Columns.Select(column => column.Name.Trim('"')));

    // What no cell holds would stand there as not given.
    private FactColumns Right(FactColumns facts) => Plan.Check.Faults([facts], through: null) is { Count: > 0 } faults
        ? throw new ArgumentException($"Expected facts that {Plan.Agreement} takes; found\n{string.Join('\n', faults)}", nameof(facts))
        : facts;

    private static IReadOnlyList<string> Named(IReadOnlyList<string> ventures, int rows, object found)
    {
        ArgumentNullException.ThrowIfNull(ventures);
        return ventures.Count == rows && ventures.All(name => !string.IsNullOrWhiteSpace(name))
            ? ventures
            : throw new ArgumentException($"Expected a name for each of the rows; found {found}.", nameof(ventures));
    }

    private static string Of(IReadOnlyList<StepQuery> steps, string facts, string state, FactsWithItems items)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(facts);
        ArgumentException.ThrowIfNullOrWhiteSpace(state);
        var queries = steps.Select(step => step.Of(items.Of(facts, step.Text.Program), state)).ToList();
        return queries is [var only] ? only : string.Join("\nunion all\n", queries.Select(query => $"(\n{query}\n)"));
    }
}
