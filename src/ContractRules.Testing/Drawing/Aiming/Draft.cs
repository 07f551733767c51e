using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing.Aiming;

/// <summary>Facts of successive periods on their way to a goal, and what rules come to with them. What was settled of the periods before is settled once.</summary>
internal sealed class Draft
{
    private readonly Agreement _read;
    private readonly Probes _probes;
    private readonly PeriodFacts[] _periods;
    private readonly CarriedState?[] _before;
    private int _settled;

    public Draft(Agreement read, Probes probes, PeriodFacts[] periods)
        : this(read, probes, periods, new CarriedState?[periods.Length], settled: 0) => _before[0] = CarriedState.None;

    private Draft(Agreement read, Probes probes, PeriodFacts[] periods, CarriedState?[] before, int settled) =>
        (_read, _probes, _periods, _before, _settled) = (read, probes, periods, before, settled);

    /// <summary>The agreement, as it is read.</summary>
    public Agreement Read => _read;

    /// <summary>The facts of all periods.</summary>
    public PeriodFacts[] Periods => _periods;

    /// <summary>The place of the last period.</summary>
    public int Last => _periods.Length - 1;

    /// <summary>The text that governs a period; null where none does.</summary>
    public AgreementVersion? TextOf(int place) => _read.InForceOn(_periods[place].Period.End);

    /// <summary>The facts of one period replaced.</summary>
    public Draft With(int place, PeriodFacts facts)
    {
        PeriodFacts[] periods = [.. _periods];
        periods[place] = facts;
        var settled = Math.Min(_settled, place);
        return new(_read, _probes, periods, [.. _before.Select((state, index) => index <= settled ? state : null)], settled);
    }

    /// <summary>Other facts of as many periods.</summary>
    public Draft Over(PeriodFacts[] periods) => new(_read, _probes, periods);

    /// <summary>The same without a fact, in a period and, where they stand from before, in all before.</summary>
    public Draft Without(int place, FactDeclaration fact) => (fact.IsStanding ? Enumerable.Range(0, place + 1) : [place])
        .Where(index => _periods[index].Values.TryGet(fact.Key, out _))
        .Aggregate(this, (draft, index) => draft.With(index, draft._periods[index].Without([fact.Key])));

    /// <summary>What is given for a fact in a period, or stands from before; null where nothing is.</summary>
    public Value? Given(int place, FactDeclaration fact)
    {
        for (var index = place; index >= (fact.IsStanding ? 0 : place); index--)
        {
            if (_periods[index].Values.TryGet(fact.Key, out var value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>What a rule comes to in a period; null where the facts before are refused, or no text governs it.</summary>
    public Outcome? Of(int place, Node rule, ClauseReference clause) =>
        TextOf(place) is { } text && Before(place) is { } before ? _probes.Into(text).Of(rule, clause, _read, _periods[place], before) : null;

    /// <summary>Whether a condition holds in a period; null where that is not determined.</summary>
    public bool? Truth(int place, Node condition, ClauseReference clause) => Of(place, condition, clause)?.Value is TruthValue(var holds) ? holds : null;

    private CarriedState? Before(int place)
    {
        for (; _settled < place; _settled++)
        {
            if (_before[_settled] is not { } before || _read.Settle(_periods[_settled], before) is not { Faults.Count: 0 } settled)
            {
                return null;
            }

            _before[_settled + 1] = settled.Carried;
        }

        return _before[place];
    }
}
