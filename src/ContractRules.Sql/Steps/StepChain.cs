using System.Numerics;
using ContractRules.Plans;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;
using ContractRules.Sql.Ranges;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Steps;

/// <summary>The steps of a text as expressions, and what is known of them; what comes in and constants stand where they are read.</summary>
internal sealed class StepChain
{
    private readonly RangedProgram _text;
    private readonly SqlDialect _dialect;
    private readonly Refusals _refusals;
    private readonly Dictionary<int, string> _operands = [];
    private readonly List<StepExpression> _expressions = [];
    private readonly HashSet<int> _tooLong = [];
    private int _wordsInside;

    /// <summary>The steps of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">What that is called which comes in.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="holidays">The holidays that business days pass over.</param>
    /// <param name="refusals">Where it is told what the dialect cannot say.</param>
    public StepChain(RangedProgram text, IReadOnlyDictionary<Step, string> names, SqlDialect dialect, HolidayCalendar holidays, Refusals refusals)
    {
        (_text, _dialect, _refusals) = (text, dialect, refusals);
        var sql = new StepSql(this, dialect, holidays);
        foreach (var place in Needed.Of(text.Program.Steps, text.Program.Outcomes))
        {
            var step = text.Program.Steps[place];
            _operands[place] = step switch
            {
                PeriodStep(var aspect) => PeriodNames[aspect],
                { IsInput: true } => names[step],
                _ => sql.SameInEveryRow(place) ?? Marked(new(sql.Of(place), text.Program.Names.GetValueOrDefault(place)?.Name, ClauseOf(place))),
            };

            // What only passes others on has a type, too.
            _ = TypeOf(place);
        }

        Refused = text.Program.Expected.Count == 0 ? null : Marked(new($"case {string.Join(' ', text.Program.Expected.Select(WhenBroken))} end", RefusedRow.Column, default));
    }

    /// <summary>What a period is called by its aspects; its days as day numbers.</summary>
    public static IReadOnlyDictionary<PeriodAspect, string> PeriodNames { get; } = new Dictionary<PeriodAspect, string>
    {
        [PeriodAspect.Number] = "period_number",
        [PeriodAspect.Start] = "first_day",
        [PeriodAspect.End] = "last_day",
    };

    /// <summary>The expressions of the steps, each of earlier ones.</summary>
    public IReadOnlyList<StepExpression> Expressions => _expressions;

    /// <summary>How it is read what the facts break of what is expected of them; null where nothing is.</summary>
    public string? Refused { get; }

    /// <summary>The step at a place.</summary>
    public Step this[int place] => _text.Program.Steps[place];

    /// <summary>How a step is read by others: by its mark, the name of the column that comes in, or as the constant that it is.</summary>
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
    public void Refuse(int place, string why) => _refusals.Add(ClauseOf(place), this[place].Words(WordsOf), why);

    /// <summary>Something on the way to a step, and how it is read.</summary>
    public string Aside(int place, string name, string expression) =>
        Marked(new(expression, _text.Program.Names.GetValueOrDefault(place)?.Name, ClauseOf(place)) { Aside = name });

    private string WhenBroken(ExpectedFacts expected) => $"when {Operand(expected.IsBroken)} then {SqlDialect.TextLiteral(RefusedRow.Words(expected))}";

    private string Marked(StepExpression expression)
    {
        _expressions.Add(expression);
        return Marks.Of(_expressions.Count - 1);
    }

    // What has no name is told by what it is made of.
    private string WordsOf(int operand) => _text.Program.Names.TryGetValue(operand, out var name) ? name.Name : this[operand] switch
    {
        StateStep(var state) => state.Name,
        FactStep(var fact) => fact.Key,
        _ when _wordsInside > 1 => "…",
        var step => Inside(step),
    };

    private string Inside(Step step)
    {
        _wordsInside++;
        var words = step is ConstantStep or TruthStep or ItemsStep ? step.Words(WordsOf) : $"({step.Words(WordsOf)})";
        _wordsInside--;
        return words;
    }

    private ClauseReference ClauseOf(int place) =>
        _text.Program.Names.TryGetValue(place, out var name) ? name.Clause : _text.Program.Clauses.GetValueOrDefault(place);
}
