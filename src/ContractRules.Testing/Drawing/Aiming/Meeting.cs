using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing.Aiming;

/// <summary>Meets a condition by solving back along the rules, down to the facts that it follows from, also those of periods before.</summary>
internal sealed class Meeting
{
    private const int Deepest = 48;
    private const int DepthOfATurn = 16;
    private const int Pushes = 5;

    private readonly TimelineShape _shape;
    private readonly Moving _moving;
    private readonly Supplying _supplying;
    private readonly Pushing _pushing;
    private readonly Dice _dice;

    public Meeting(TimelineShape shape, DrawnPeriods periods, DrawnFacts facts, Dice dice)
    {
        (_shape, _dice, _moving, _supplying) = (shape, dice, new(shape, periods, facts, dice), new(facts, dice));
        _pushing = new(Met, dice);
    }

    /// <summary>The draft with the condition as it is wanted, as far as that was found.</summary>
    public Draft Met(Draft draft, Wanted wanted) => Met(draft, wanted, depth: 0);

    private Draft Met(Draft draft, Wanted wanted, int depth)
    {
        if (depth > Deepest || draft.TextOf(wanted.Place) is not { } text || wanted.IsMet(draft))
        {
            return draft;
        }

        var (place, holds) = (wanted.Place, wanted.Holds);
        switch (wanted.Condition)
        {
            case Not(var operand):
                return Met(draft, wanted.Of(operand, !holds), depth + 1);
            case Phrase(_, _, var meaning):
                return Met(draft, wanted.Of(meaning, holds), depth + 1);
            case Ambiguity(var reading, var branches):
                return Met(draft, wanted.Of(branches[draft.Read.Choices.IndexOf(reading)], holds), depth + 1);
            case All(var operands):
                return holds ? EachMet(draft, wanted, operands, depth) : OneMet(draft, wanted, operands, depth);
            case Any(var operands):
                return holds ? OneMet(draft, wanted, operands, depth) : EachMet(draft, wanted, operands, depth);
            case Choice(var condition, var then, var otherwise):
                var taken = draft.Truth(place, condition, wanted.Clause) is { } known && _dice.Happens(60) ? known : _dice.Happens(50);
                return Met(Met(draft, wanted.Of(condition, taken), depth + 1), wanted.Of(taken ? then : otherwise, holds), depth + 1);
            case Confined(var condition, var meaning):
                return Met(Met(draft, wanted.Of(condition, true), depth + 1), wanted.Of(meaning, holds), depth + 1);
            case TermValue(var term) when text.TryDefine(term.Key, out var defined):
                return Met(draft, new(place, defined.Clause, defined.Rule, holds), depth + 1);
            case Prior(var name, var initial):
                return place == 0 ? Met(draft, wanted.Of(initial, holds), depth + 1) : MetBefore(draft, place - 1, name, holds, depth + 1);
            case FactValue(var fact):
                return Said(draft, place, fact, holds);
            case Given(var fact):
                return holds ? _supplying.Giving(draft, place, fact.Key) : _shape.MustGive(fact) ? draft : draft.Without(place, fact);
            case Determined(var rule):
                return holds ? _supplying.Determining(draft, place, rule, wanted.Clause) : _moving.Until(draft, wanted);
            case Compared(var left, _, var right):
                var moved = _moving.Until(_supplying.Determining(_supplying.Determining(draft, place, left, wanted.Clause), place, right, wanted.Clause), wanted);
                return wanted.IsMet(moved) ? moved : _moving.Until(_dice.Happens(70) ? Pushed(moved, wanted, depth) : Turned(moved, wanted, depth), wanted);
            default:
                return _moving.Until(draft, wanted);
        }
    }

    // What hangs on several facts, of several periods, comes by all of them.
    private Draft Pushed(Draft draft, Wanted wanted, int depth)
    {
        for (var push = 0; push < Pushes && !wanted.IsMet(draft); push++)
        {
            draft = _pushing.Towards(draft, wanted, depth + DepthOfATurn);
        }

        return draft;
    }

    // Where no fact moves a number, another way through the rules may.
    private Draft Turned(Draft draft, Wanted wanted, int depth)
    {
        var conditions = new Hinges(wanted.Condition, wanted.Clause, draft.TextOf(wanted.Place)!, draft.Read).Conditions
            .Where(condition => wanted.Place > 0 || !condition.IsPast).ToList();
        if (conditions.Count == 0)
        {
            return draft;
        }

        var (turning, clause, isPast) = conditions[Math.Min(_dice.Between(0, conditions.Count - 1), _dice.Between(0, conditions.Count - 1))];
        var place = isPast ? _dice.Between(0, wanted.Place - 1) : wanted.Place;
        return Met(draft, new(place, clause, turning, draft.Truth(place, turning, clause) != true), depth + DepthOfATurn);
    }

    private Draft EachMet(Draft draft, Wanted wanted, EquatableArray<Node> operands, int depth) =>
        operands.Aggregate(draft, (met, operand) => Met(met, wanted.Of(operand, wanted.Holds), depth + 1));

    private Draft OneMet(Draft draft, Wanted wanted, EquatableArray<Node> operands, int depth) =>
        Met(draft, wanted.Of(_dice.OneOf(operands), wanted.Holds), depth + 1);

    private Draft MetBefore(Draft draft, int place, Named name, bool holds, int depth) => name switch
    {
        FactDeclaration fact => Said(draft, place, fact, holds),
        _ when draft.TextOf(place) is { } text && text.TryDefine(name.Key, out var defined) => Met(draft, new(place, defined.Clause, defined.Rule, holds), depth),
        _ => draft,
    };

    private static Draft Said(Draft draft, int place, FactDeclaration fact, bool holds) =>
        draft.With(place, draft.Periods[place].With(fact.Key, TruthValue.Of(holds)));
}
