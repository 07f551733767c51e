using System.Numerics;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Testing.Drawing.Aiming;

/// <summary>
/// Pushes a number up or down by what it is made of: an addend, either factor, all of what it is the least of, the branch of a choice that is
/// taken or the other, what is summed in some period before; down to a fact that is given more or less.
/// </summary>
/// <param name="meet">Meets a condition, so that another branch is taken.</param>
/// <param name="dice">Which way of several.</param>
internal sealed class Pushing(Func<Draft, Wanted, int, Draft> meet, Dice dice)
{
    private const int Deepest = 40;

    /// <summary>The draft with the two sides of a comparison pushed to where it is wanted.</summary>
    public Draft Towards(Draft draft, Wanted wanted, int depth)
    {
        var (left, relation, right) = (Compared)wanted.Condition;
        var isUp = relation is Relation.Above or Relation.AtLeast ? wanted.Holds : !wanted.Holds;
        return right is Constant || (left is not Constant && dice.Happens(50))
            ? Pushed(draft, wanted.Of(left, true), isUp, depth)
            : Pushed(draft, wanted.Of(right, true), !isUp, depth);
    }

    private Draft Pushed(Draft draft, Wanted at, bool up, int depth)
    {
        if (depth > Deepest || draft.TextOf(at.Place) is not { } text)
        {
            return draft;
        }

        switch (at.Condition)
        {
            case FactValue(var fact) when fact.Measure.IsNumber && Steps.Of(fact) is { } steps:
                return Given(draft, at.Place, fact, steps, up);
            case Negation(var operand):
                return Pushed(draft, at.Of(operand, true), !up, depth + 1);
            case Quotient(var dividend, var divisor):
                return dice.Happens(70) ? Pushed(draft, at.Of(dividend, true), up, depth + 1) : Pushed(draft, at.Of(divisor, true), !up, depth + 1);
            case Choice(var condition, var then, var otherwise):
                return Chosen(draft, at, condition, then, otherwise, up, depth + 1);
            case Ambiguity(var reading, var branches):
                return Pushed(draft, at.Of(branches[draft.Read.Choices.IndexOf(reading)], true), up, depth + 1);
            case TermValue or Prior or ToDate or Trailing when WhereNamed(at) is var (name, place) && place >= 0:
                return name is FactDeclaration named && Steps.Of(named) is { } stepsOfNamed ? Given(draft, place, named, stepsOfNamed, up)
                    : draft.TextOf(place)?.TryDefine(name.Key, out var defined) == true ? Pushed(draft, new(place, defined.Clause, defined.Rule, true), up, depth + 1)
                    : draft;
            case Least or Greatest when up == at.Condition is Least:
                return at.Condition.Operands().Aggregate(draft, (pushed, operand) => Pushed(pushed, at.Of(operand, true), up, depth + 1));
            case Sum or Product or Least or Greatest or Round or Phrase or Confined:
                return Pushed(draft, at.Of(at.Condition is Confined(_, var meaning) ? meaning : OneThatMoves(at.Condition), true), up, depth + 1);
            default:
                return draft;
        }
    }

    private Draft Chosen(Draft draft, Wanted at, Node condition, Node then, Node otherwise, bool up, int depth)
    {
        var holds = draft.Truth(at.Place, condition, at.Clause) == true;
        if (dice.Happens(40) || (holds ? then : otherwise) is Constant)
        {
            (draft, holds) = (meet(draft, at.Of(condition, !holds), depth), !holds);
        }

        return Pushed(draft, at.Of(holds ? then : otherwise, true), up, depth);
    }

    private Node OneThatMoves(Node rule) => rule.Operands().Where(operand => operand is not Constant).ToList() is { Count: > 0 } moving ? dice.OneOf(moving) : rule.Operands()[0];

    private (Named Name, int Place) WhereNamed(Wanted at) => at.Condition switch
    {
        TermValue(var term) => (term, at.Place),
        Prior(var name, _) => (name, at.Place - 1),
        ToDate(var name, var withPresent) => (name, dice.Between(0, withPresent ? at.Place : Math.Max(0, at.Place - 1))),
        _ => ((Trailing)at.Condition) is var (name, window, lag) ? (name, at.Place - lag - dice.Between(0, window - 1)) : default,
    };

    private Draft Given(Draft draft, int place, FactDeclaration fact, Steps steps, bool up)
    {
        var by = BigInteger.One + dice.Below(BigInteger.Pow(10, dice.Between(1, steps.Digits)));
        var given = steps.To(draft.Given(place, fact) ?? fact.Default);
        return draft.With(place, draft.Periods[place].With(fact.Key, steps.At(steps.Within(up ? given + by : dice.Happens(30) ? steps.To(null) : given - by))));
    }
}
