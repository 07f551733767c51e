using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Looks at a carried state before it is settled on, since it may come from a file: is it one of this agreement?</summary>
internal static class CarriedCheck
{
    public static IEnumerable<FactFault> Faults(Agreement agreement, CarriedState carried)
    {
        if (carried.Periods == 0)
        {
            return [];
        }

        return carried.Agreement == agreement.Key
            ? Standing(agreement, carried).Concat(Memories(agreement, carried))
            : [new FactFault(PlaceOf(carried), null, $"the carried state is that of '{carried.Agreement}'", $"that of '{agreement.Key}'")];
    }

    private static IEnumerable<FactFault> Standing(Agreement agreement, CarriedState carried)
    {
        foreach (var (key, value) in carried.Standing)
        {
            if (!agreement.TryGetFact(key, out var fact) || !fact.IsStanding)
            {
                yield return new FactFault(PlaceOf(carried), key, "no such standing fact", "one that the agreement asks for");
            }
            else if (!fact.Accepts(value))
            {
                yield return new FactFault(PlaceOf(carried), key, $"found {value}", fact.Expectation);
            }
        }
    }

    private static IEnumerable<FactFault> Memories(Agreement agreement, CarriedState carried)
    {
        foreach (var asked in agreement.Recollections)
        {
            var found = carried.Memories.TryGet(asked.Name.Key, out var memory);
            if (!found || !Fits(memory!, asked.Name.Measure))
            {
                yield return new FactFault(
                    PlaceOf(carried),
                    asked.Name.Key,
                    found ? "what is remembered of it is of another kind" : "nothing is remembered of it",
                    $"values in {asked.Name.Measure}");
            }
        }
    }

    private static bool Fits(Memory memory, Measure measure)
    {
        foreach (var outcome in memory.Recent)
        {
            if (!Fits(outcome, measure))
            {
                return false;
            }
        }

        return Fits(memory.ToDate, measure);
    }

    private static bool Fits(Outcome? outcome, Measure measure) => outcome?.Value is not { } value || value.Kind == measure.Kind;

    private static string PlaceOf(CarriedState carried) => $"carried from {carried.Through}";
}
