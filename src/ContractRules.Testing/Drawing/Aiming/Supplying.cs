using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing.Aiming;

/// <summary>Gives what a rule lacks to be determined.</summary>
internal sealed class Supplying(DrawnFacts facts, Dice dice)
{
    private const int Rounds = 6;

    /// <summary>The draft with a fact, or a list of items, given in a period.</summary>
    public Draft Giving(Draft draft, int place, string key)
    {
        var given = facts.With(draft.Periods[place], key, dice);
        return draft.With(place, ReferenceEquals(given, draft.Periods[place]) ? facts.WithItems(given, key.Split('.')[0], dice) : given);
    }

    /// <summary>The draft with what is missing for a rule to be determined, one after another, as the reasons name it.</summary>
    public Draft Determining(Draft draft, int place, Node rule, ClauseReference clause)
    {
        for (var round = 0; round < Rounds && draft.Of(place, rule, clause) is { IsDetermined: false } open; round++)
        {
            foreach (var reason in open.Reasons)
            {
                var missing = Array.FindIndex(draft.Periods, facts => facts.Period.Label == reason.Period);
                foreach (var key in missing < 0 ? [] : reason.Needs is { } needed ? [needed] : reason.NotGiven)
                {
                    draft = Giving(draft, missing, key);
                }
            }
        }

        return draft;
    }
}
