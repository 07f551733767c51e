using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Seeking;

/// <summary>Settles the periods with one value of the fact after another, each once.</summary>
internal sealed class Trials
{
    private readonly Agreement _agreement;
    private readonly Goal _goal;
    private readonly FactDeclaration _fact;
    private readonly FactSteps _steps;
    private readonly CarriedState? _carried;
    private readonly IReadOnlyList<PeriodFacts> _periods;
    private readonly HashSet<SettlementPeriod> _varied;
    private readonly Dictionary<BigInteger, TriedValue> _tried = [];

    public Trials(Agreement agreement, IReadOnlyList<PeriodFacts> periods, Goal goal, FactDeclaration fact, FactSteps steps, SettlementPeriod? during, CarriedState? carried)
    {
        (_agreement, _goal, _fact, _steps, _carried, _periods) = (agreement, goal, fact, steps, carried, periods);
        _varied = [.. periods.Select(facts => facts.Period).Where(period => during is null ? IsAskedIn(period) : period == during)];
    }

    /// <summary>How many values were settled.</summary>
    public int Count => _tried.Count;

    /// <summary>The values tried, in the order of their steps.</summary>
    public IEnumerable<TriedValue> Tried => _tried.OrderBy(tried => tried.Key).Select(tried => tried.Value);

    /// <summary>The statements of a value with which the facts are not refused; null before there is one.</summary>
    public StatementList? Settled { get; private set; }

    /// <summary>Whether the fact is varied in a period.</summary>
    public bool IsVariedIn(SettlementPeriod period) => _varied.Contains(period);

    /// <summary>What the term comes to with the value of a step.</summary>
    public TriedValue Of(BigInteger step)
    {
        if (!_tried.TryGetValue(step, out var tried))
        {
            tried = Try(_steps.Of(step));
            _tried.Add(step, tried);
        }

        return tried;
    }

    /// <summary>Whether the goal is met with the value of a step.</summary>
    public bool IsMet(BigInteger step) => Of(step).Figure?.Value is { } value && _goal.IsMetBy(value);

    /// <summary>The statement of the period looked at with a value, settled anew: kept, those of all values would take too much room.</summary>
    public Statement? StatementWith(TriedValue? tried) => tried is { Faults.Count: 0 } ? Settle(tried.Value).Statements[^1] : null;

    private TriedValue Try(Value value)
    {
        var timeline = Settle(value);
        if (timeline.Faults.Count > 0)
        {
            return new(value, null, timeline.Faults);
        }

        Settled ??= timeline.Statements;
        return new(value, timeline.Statements[^1].Find(_goal.Term.Key)?.Outcome, []);
    }

    private Timeline Settle(Value value) =>
        _agreement.Settle([.. _periods.Select(facts => IsVariedIn(facts.Period) ? facts.With(_fact.Key, value) : facts)], _carried);

    private bool IsAskedIn(SettlementPeriod period) => _agreement.TextsOf(period).Any(text => text.Version.AsksFor(_fact));
}
