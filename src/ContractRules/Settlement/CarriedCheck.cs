using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Looks at a carried state before it is settled on, since it may come from a file: is it one of this agreement?</summary>
internal static class CarriedCheck
{
    public static IEnumerable<FactFault> Faults(Agreement agreement, CarriedState carried)
    {
        if (carried == CarriedState.None)
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
            if (!found && IsNew(asked.Name, agreement, carried))
            {
                continue;
            }

            if (!found || !Fits(memory!, asked.Name, Math.Min(asked.Periods, carried.Periods)))
            {
                yield return new FactFault(
                    PlaceOf(carried),
                    asked.Name.Key,
                    found ? "what is remembered of it does not fit" : "nothing is remembered of it",
                    $"{Math.Min(asked.Periods, carried.Periods)} values in {asked.Name.Measure}{(asked.ToDate ? " and their sum to date" : "")}");
            }
        }
    }

    // No version in force so far knew of it, so there was nothing to remember.
    private static bool IsNew(Named name, Agreement agreement, CarriedState carried) => agreement.Versions
        .Where(version => carried.Through is { } through && version.InForceFrom <= through.End)
        .All(version => name is FactDeclaration fact ? !version.AsksFor(fact) : !version.TryDefine(name.Key, out _));

    private static bool Fits(Memory memory, Named name, int periods)
    {
        foreach (var outcome in memory.Recent)
        {
            if (outcome?.Value is { } value && !Fits(value, name))
            {
                return false;
            }
        }

        return memory.Recent.Count == periods && memory.ToDate?.Value is null or NumberValue;
    }

    private static bool Fits(Value value, Named name) => name is FactDeclaration fact
        ? fact.Accepts(value)
        : value.Kind == name.Measure.Kind && value is not DateValue { Date.Year: < 1000 or > 8999 };

    private static string PlaceOf(CarriedState carried) => $"carried from {carried.Through}";
}
