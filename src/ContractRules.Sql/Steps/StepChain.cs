using System.Globalization;
using System.Numerics;
using ContractRules.Plans;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Names;
using ContractRules.Sql.Ranges;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Steps;

/// <summary>
/// The steps of a text as columns of a chain of selects: each a column of its own, computed once, in the first select that has all that it is
/// made of. Constants stand where they are read.
/// </summary>
internal sealed class StepChain
{
    private readonly RangedProgram _text;
    private readonly SqlDialect _dialect;
    private readonly Refusals _refusals;
    private readonly NameList _names;
    private readonly Dictionary<int, string> _operands = [];
    private readonly Dictionary<int, int> _levels = [];
    private readonly List<StepColumn> _columns = [];
    private readonly HashSet<int> _tooLong = [];
    private string _stem = "";

    /// <summary>The steps of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tables">The columns that come in.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="holidays">The holidays that business days pass over.</param>
    /// <param name="refusals">Where it is told what the dialect cannot say.</param>
    public StepChain(RangedProgram text, PlanTables tables, SqlDialect dialect, HolidayCalendar holidays, Refusals refusals)
    {
        (_text, _dialect, _refusals, _names) = (text, dialect, refusals, new(dialect, refusals, "the column"));
        var (facts, carried) = (tables.Facts.ToDictionary(column => column.Step, column => column.Name), tables.State.ToDictionary(column => column.State, column => column.Carried));
        foreach (var name in PlanTables.Keys.Concat(PeriodNames.Values).Concat(facts.Values).Concat(carried.Values))
        {
            _names.Free(name.Trim('"'));
        }

        var (sql, number) = (new StepSql(this, dialect, holidays), 0);
        foreach (var place in Needed.Of(text.Program.Steps, text.Program.Outcomes))
        {
            var step = text.Program.Steps[place];
            var name = step switch
            {
                PeriodStep(var aspect) => PeriodNames[aspect],
                StateStep(var state) => carried[state],
                { IsInput: true } => facts[step],
                _ => null,
            };
            _levels[place] = 0;
            _operands[place] = name ?? sql.SameInEveryRow(place) ?? Computed(place, sql, ++number);
        }
    }

    /// <summary>What a period is called by its aspects; its days as day numbers.</summary>
    public static IReadOnlyDictionary<PeriodAspect, string> PeriodNames { get; } = new Dictionary<PeriodAspect, string>
    {
        [PeriodAspect.Number] = "period_number",
        [PeriodAspect.Start] = "first_day",
        [PeriodAspect.End] = "last_day",
    };

    /// <summary>The columns that are computed, in their order.</summary>
    public IReadOnlyList<StepColumn> Columns => _columns;

    /// <summary>The step at a place.</summary>
    public Step this[int place] => _text.Program.Steps[place];

    /// <summary>How a step is read by others: by the name of its column, or as the constant that it is.</summary>
    public string Operand(int place) => _operands[place];

    /// <summary>Whether it is a constant, which has no type of its own.</summary>
    public bool IsLiteral(int place) => this[place] is ConstantStep or TruthStep;

    /// <summary>Whether it is determined in every row.</summary>
    public bool IsKnown(int place) => _text.Known[place];

    /// <summary>The greatest distance of its integers from zero.</summary>
    public BigInteger MagnitudeOf(int place) => _text.Bounds[place]!.Value.Magnitude;

    /// <summary>The bounds of its integers.</summary>
    public Plans.Columns.Bounds BoundsOf(int place) => _text.Bounds[place]!.Value;

    /// <summary>The type of its column.</summary>
    public string TypeOf(int place) => this[place].IsTruth ? _dialect.Truth : TypeUpTo(MagnitudeOf(place), place);

    /// <summary>The type that holds what a step meets on its way.</summary>
    public string TypeUpTo(BigInteger magnitude, int place)
    {
        if (_dialect.IntegerUpTo(magnitude) is { } type)
        {
            return type;
        }

        // What is made of it is too long for the same reason.
        if (!_tooLong.Contains(place) && !this[place].Operands.Any(_tooLong.Contains))
        {
            Refuse(place, TooLong.Why(magnitude, _dialect));
        }

        _tooLong.Add(place);
        return _dialect.Integer;
    }

    /// <summary>Refuses a step; what stands in its place is never run.</summary>
    public void Refuse(int place, string why) => _refusals.Add(ClauseOf(place), this[place].Words(operand => _operands[operand]), why);

    /// <summary>A column on the way to a step, and what it is called.</summary>
    public string Aside(int place, string name, string expression)
    {
        var column = _names.Free($"{StemOf(place)}_{name}");
        Add(place, column, expression, words: null);
        return column;
    }

    private string Computed(int place, StepSql sql, int number)
    {
        _levels[place] = 1 + _text.Program.Steps[place].Operands.Select(operand => _levels[operand]).DefaultIfEmpty().Max();
        _stem = string.Create(CultureInfo.InvariantCulture, $"_{number}");
        var said = _text.Program.Names.GetValueOrDefault(place)?.Name;
        var expression = sql.Of(place);
        var name = _names.Free(said is null ? _stem : Identifier.Of(said, _dialect.LongestName));
        Add(place, name, expression, said);
        _levels[place]--;
        return name;
    }

    private string StemOf(int place) => _text.Program.Names.GetValueOrDefault(place) is { } said ? Identifier.Of(said.Name, _dialect.LongestName - 16) : _stem;

    private void Add(int place, string name, string expression, string? words) => _columns.Add(new(name, expression, _levels[place]++, ClauseOf(place), words));

    private ClauseReference ClauseOf(int place) =>
        _text.Program.Names.TryGetValue(place, out var name) ? name.Clause : _text.Program.Clauses.GetValueOrDefault(place);
}
