using System.Numerics;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing.Aiming;

/// <summary>
/// Moves what a condition hangs on until it holds, or fails: a fact to beyond the point where the two sides of a comparison meet, in the
/// period or in an earlier one; items; or all periods to another time.
/// </summary>
internal sealed class Moving(TimelineShape shape, DrawnPeriods periods, DrawnFacts facts, Dice dice)
{
    private const int Attempts = 6;
    private const int FarthestMove = 12;

    /// <summary>The draft with the condition as it is wanted in a period, or nearer to that.</summary>
    public Draft Until(Draft draft, Wanted wanted)
    {
        var hinges = new Hinges(wanted.Condition, wanted.Clause, draft.TextOf(wanted.Place)!, draft.Read);
        for (var attempt = 0; attempt < Attempts && !wanted.IsMet(draft); attempt++)
        {
            draft = Moved(draft, wanted, hinges) is { } moved && (wanted.IsMet(moved) || wanted.Gap(moved) <= wanted.Gap(draft)) ? moved : draft;
        }

        return draft;
    }

    private Draft? Moved(Draft draft, Wanted wanted, Hinges hinges)
    {
        var (present, past) = (hinges.Present.Count > 0 ? 6 : 0, hinges.Past.Count > 0 && wanted.Place > 0 ? 3 : 0);
        return dice.Weighted(present, past, present > 0 ? 1 : 0, hinges.Items.Count > 0 ? 2 : 0, hinges.IsOnThePeriod ? 2 : 0, 1) switch
        {
            0 => FactMoved(draft, wanted, wanted.Place, Near(hinges.Present)),
            1 => FactMoved(draft, wanted, dice.Between(0, wanted.Place - 1), Near(hinges.Past)),
            2 => Near(hinges.Present) is var fact && !shape.MustGive(fact) ? draft.Without(wanted.Place, fact) : null,
            3 => ItemsMoved(draft, dice.Between(0, wanted.Place), Near(hinges.Items)),
            4 => PeriodsMoved(draft),
            _ => null,
        };
    }

    private Draft? FactMoved(Draft draft, Wanted wanted, int place, FactDeclaration fact)
    {
        var given = draft.Given(place, fact) ?? fact.Default;
        if (fact.Measure.Kind == MeasureKind.Truth)
        {
            return Giving(TruthValue.Of(given is not TruthValue(true)));
        }

        if (wanted.Condition is not Compared || Steps.Of(fact) is not { } steps)
        {
            return draft.With(place, facts.With(draft.Periods[place], fact.Key, dice));
        }

        var point = new TurningPoint(steps, value => wanted.Distance(Giving(value)));
        if (point.From(given, dice) is not { } found)
        {
            return null;
        }

        var far = point.Beside(dice);
        List<Draft> around = [.. (dice.Happens(50) ? [found, found + 1, found - 1, found + far, found - far] : (BigInteger[])[found + far, found - far, found, found - 1, found + 1])
            .Select(step => Giving(steps.At(steps.Within(step))))];
        return around.Find(wanted.IsMet) ?? around.MinBy(wanted.Gap);

        Draft Giving(Value value) => draft.With(place, draft.Periods[place].With(fact.Key, value));
    }

    private Draft ItemsMoved(Draft draft, int place, ItemsDeclaration items) => draft.With(
        place,
        !shape.NothingMissing && dice.Happens(25) ? draft.Periods[place].Without([items.Key]) : facts.WithItems(draft.Periods[place], items.Key, dice));

    // Dates stay as they are, and items lie in their periods; the same texts have to govern.
    private Draft? PeriodsMoved(Draft draft)
    {
        if (periods.Moved(draft.Periods[0].Period, draft.Periods.Length, dice.Between(-FarthestMove, FarthestMove), dice) is not { } moved || moved.Length < draft.Periods.Length)
        {
            return null;
        }

        var later = draft.Over([.. moved.Zip(draft.Periods, (period, before) => before.Items.Aggregate(
            PeriodFacts.For(period).With(before.Values), (given, list) => facts.WithItems(given, list.Key, dice)))]);
        return moved.Index().All(period => ReferenceEquals(later.TextOf(period.Index), draft.TextOf(period.Index))) ? later : null;
    }

    private T Near<T>(IList<T> among) => among[Math.Min(dice.Between(0, among.Count - 1), dice.Between(0, among.Count - 1))];
}
