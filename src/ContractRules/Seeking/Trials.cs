using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Variations;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Seeking;

/// <summary>
/// What the term comes to with one value of the fact after another. Those foreseen are settled side by side; what is told of a value, with its reasons,
/// is settled by the reference.
/// </summary>
internal sealed class Trials
{
    private readonly Agreement _agreement;
    private readonly Goal _goal;
    private readonly FactSteps _steps;
    private readonly CarriedState? _carried;
    private readonly VariedRun _run;
    private readonly VariedFigures _figures;
    private readonly SortedSet<BigInteger> _tried = [];
    private readonly Dictionary<BigInteger, VariedFigure> _known = [];
    private readonly Dictionary<BigInteger, TriedValue> _told = [];

    public Trials(Agreement agreement, VariedRun run, Goal goal, FactSteps steps, CarriedState? carried)
    {
        (_agreement, _goal, _steps, _carried, _run) = (agreement, goal, steps, carried, run);
        _figures = new VariedFigures(agreement, run, goal.Term, carried ?? CarriedState.None);
    }

    /// <summary>How many values were tried; those that were only foreseen do not count.</summary>
    public int Count => _tried.Count;

    /// <summary>The steps tried, the least first.</summary>
    public IReadOnlyList<BigInteger> Tried => [.. _tried];

    /// <summary>The statements of the first value told with which the facts are not refused; null before there is one.</summary>
    public StatementList? Settled { get; private set; }

    /// <summary>Whether the fact is varied in a period.</summary>
    public bool IsVariedIn(SettlementPeriod period) => _run.In.Contains(period);

    /// <summary>What the term comes to with the value of a step, with the reasons where it is undetermined or refused.</summary>
    public TriedValue Of(BigInteger step)
    {
        _tried.Add(step);
        if (!_told.TryGetValue(step, out var told))
        {
            told = Told(_steps.Of(step));
            _told.Add(step, told);
            _known[step] = new(told.Figure?.Value, told.Faults.Count > 0);
        }

        return told;
    }

    /// <summary>What the term comes to with the value of a step.</summary>
    public VariedFigure FigureWith(BigInteger step)
    {
        _tried.Add(step);
        if (!_known.ContainsKey(step))
        {
            Settle([step, .. _figures.AreSideBySide ? StepsAfter(step) : []]);
        }

        return _known[step];
    }

    /// <summary>Whether the goal is met with the value of a step.</summary>
    public bool IsMet(BigInteger step) => FigureWith(step).Value is { } value && _goal.IsMetBy(value);

    /// <summary>Settles steps that are likely to be tried next, where that takes hardly longer than to settle one of them.</summary>
    public void Foresee(IEnumerable<BigInteger> steps)
    {
        if (_figures.AreSideBySide)
        {
            Settle(steps);
        }
    }

    /// <summary>The statement of the period looked at with a value, settled anew: kept, those of all values would take too much room.</summary>
    public Statement? StatementWith(TriedValue? tried) => tried is { Faults.Count: 0 } ? Settle(tried.Value).Statements[^1] : null;

    // They are mostly gone through from the least on.
    private IEnumerable<BigInteger> StepsAfter(BigInteger step) => Enumerable.Range(1, SideBySide.Rows - 1).Select(more => step + more).Where(_steps.All.Has);

    private void Settle(IEnumerable<BigInteger> steps)
    {
        var unknown = steps.Where(step => !_known.ContainsKey(step)).Distinct().ToList();
        foreach (var (step, figure) in unknown.Count > 0 ? unknown.Zip(_figures.With([.. unknown.Select(_steps.Of)])) : [])
        {
            _known.Add(step, figure);
        }
    }

    private TriedValue Told(Value value)
    {
        var timeline = Settle(value);
        if (timeline.Faults.Count > 0)
        {
            return new(value, null, timeline.Faults);
        }

        Settled ??= timeline.Statements;
        return new(value, timeline.Statements[^1].Find(_goal.Term.Key)?.Outcome, []);
    }

    private Timeline Settle(Value value) => _agreement.Settle(_run.With(value), _carried);
}
