using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Lowering;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Openings;

/// <summary>Makes the state of the reference from what a plan passed on of one row.</summary>
internal sealed class CarriedFromPlan
{
    private readonly Agreement _agreement;
    private readonly CarriedValues _values;
    private readonly CarriedState _empty;
    private readonly EarlierTexts _texts;
    private readonly CarriedEnd _end;
    private readonly List<LeftOut> _leftOut = [];

    public CarriedFromPlan(PlanState state, int row)
    {
        (_agreement, _values) = (state.Plan.Agreement, new(state, row));
        _end = new(_agreement, _values, _leftOut);
        _empty = new(_agreement.Key, state.Through, state.Periods, EquatableMap<Value>.Empty, EquatableMap<Memory>.Empty)
        {
            OpenedAfter = state.Through,
            Fingerprint = _agreement.FingerprintThrough(state.Through.End),
            ReadAs = _agreement.ReadAs,
            Exercised = _end.Exercised,
            End = _end.End,
        };
        _texts = new(_agreement, _empty);
    }

    /// <summary>The state, and what it leaves out.</summary>
    public CarriedRow Made()
    {
        var memories = Remembering.Asked(_agreement).Select(asked => KeyValuePair.Create(asked.Name.Key, MemoryOf(asked)));
        var state = _empty with
        {
            Memories = _empty.Memories.With([.. memories]),
            Standing = _empty.Standing.With([.. Standing()]),
            Lots = _empty.Lots.With([.. OpeningQuestions.LotsOf(_agreement, _empty.Through!).Select(lots => KeyValuePair.Create(lots.Lots.Key, Without(lots)))]),
        };
        return new(_agreement, state, [.. _leftOut]);
    }

    private Memory MemoryOf(Recollection asked)
    {
        var name = asked.Name;
        return new(asked.ToDate ? ToDate(name) : null, [.. Enumerable.Range(1, Math.Min(asked.Periods, _empty.Periods)).Select(ago => Before(name, ago))])
        {
            WithoutOpen = asked.WithoutOpen ? SettledToDate(name) : null,
            Retired = name is TermDeclaration && asked.Periods > 0 ? LeftWith(name) : null,
        };
    }

    // A sum of nothing is none, as long as there was nothing to add.
    private Outcome? ToDate(Named name) => _values.TryGet(StateNames.ToDate(name), out var sum)
        ? IsNothing(sum) && _texts.EverKnew(name) != true ? null : Outcome(sum, name, BalanceKind.ToDate)
        : WasNeverThere(name) ? null : Without(name, BalanceKind.ToDate);

    private NumberValue SettledToDate(Named name)
    {
        if (_values.TryGet(StateNames.WithoutOpen(name), out var sum))
        {
            return (NumberValue)sum!;
        }

        if (!WasNeverThere(name))
        {
            Without(name, BalanceKind.SettledToDate);
        }

        return NumberValue.Zero;
    }

    // What was nothing in a period may have been none: it adds the same.
    private Outcome? Before(Named name, int ago)
    {
        if (ago == 1 && _values.Holds(StateNames.Had(name)) is { } had && _values.TryGet(StateNames.Last(name), out var last))
        {
            return had ? Outcome(last, name, BalanceKind.Before, ago) : null;
        }

        return _texts.Knew(name, ago) is var knew && knew == false && !_agreement.CountsBeforehand(name) ? null
            : !_values.TryGet(StateNames.Before(name, ago), out var value) ? Without(name, BalanceKind.Before, ago)
            : IsNothing(value) && knew != true ? null
            : Outcome(value, name, BalanceKind.Before, ago);
    }

    private Outcome? LeftWith(Named name)
    {
        if (_values.Holds(StateNames.Had(name)) ?? _texts.Knew(name, 1) ?? false)
        {
            return null;
        }

        return _values.Holds(StateNames.Left(name)) is { } left && _values.TryGet(StateNames.Last(name), out var last)
            ? left ? Outcome(last, name, BalanceKind.LeftWith) : null
            : WasNeverThere(name) ? null : Without(name, BalanceKind.LeftWith);
    }

    private IEnumerable<KeyValuePair<string, Value>> Standing()
    {
        foreach (var fact in _agreement.Facts.Where(fact => fact.IsStanding))
        {
            if (!_values.TryGet(StateNames.Standing(fact), out var value))
            {
                Without(fact, BalanceKind.Standing);
            }
            else if (value is not null)
            {
                yield return new(fact.Key, value);
            }
        }
    }

    private OpenLots Without(OpeningLots lots)
    {
        var what = $"the open lots of {lots.Lots}";
        _leftOut.Add(new("", what));
        return new([], [OpeningState.NotGiven(lots.Lots.Clause, what, _empty.Through!)]);
    }

    private Outcome Without(Named name, BalanceKind kind, int ago = 0)
    {
        _leftOut.Add(LeftOut.Of($"{name} {new OpeningBalance(name, default, kind, ago).Asked}"));
        return Outcome(null, name, kind, ago);
    }

    private Outcome Outcome(Value? value, Named name, BalanceKind kind, int ago = 0) => value is not null
        ? Settlement.Outcome.Determined(value)
        : OpeningState.NotGiven(new(name, ClauseOf(name), kind, ago), _empty.Through!);

    private ClauseReference ClauseOf(Named name) => name is FactDeclaration fact ? fact.Clause
        : _agreement.Texts.Reverse().SelectMany(text => text.TryDefine(name.Key, out var defined) ? [defined.Clause] : (ClauseReference[])[]).FirstOrDefault();

    private bool WasNeverThere(Named name) => _texts.EverKnew(name) == false && !_agreement.CountsBeforehand(name);

    private static bool IsNothing(Value? value) => value is NumberValue(var number) && number.IsZero;
}
