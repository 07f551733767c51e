using ContractRules.Agreements;
using ContractRules.Settlement.LotAccounts;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>
/// Looks at a carried state before it is settled on, since it may come from a file: is it one of this agreement, made under this
/// text and these readings, and as it was written?
/// </summary>
internal static class CarriedCheck
{
    public static IEnumerable<FactFault> Faults(Agreement agreement, CarriedState carried)
    {
        if (carried == CarriedState.None)
        {
            return [];
        }

        if (carried.Agreement != agreement.Key)
        {
            return [Fault(carried, null, $"the carried state is that of '{carried.Agreement}'", $"that of '{agreement.Key}'")];
        }

        // What does not fit would not fit either where the text or the reading was accepted.
        EquatableArray<FactFault> faults =
        [
            .. Course(agreement, carried),
            .. Standing(agreement, carried),
            .. MemoryCheck.Faults(agreement, carried),
            .. LotsCheck.Faults(agreement, carried),
            .. EndCheck.Faults(agreement, carried),
        ];
        return faults.Count > 0 ? faults : Origin(agreement, carried);
    }

    public static FactFault Fault(CarriedState carried, string? name, string found, string expected) =>
        new($"carried from {carried.Through?.Label ?? "nothing"}", name, found, expected);

    private static IEnumerable<FactFault> Origin(Agreement agreement, CarriedState carried)
    {
        if (carried.Through is { } through && carried.Fingerprint != agreement.FingerprintThrough(through.End))
        {
            yield return Fault(
                carried,
                null,
                $"the carried state was made under {(carried.Fingerprint is { } other ? $"another text ({other})" : "a text that it does not name")}",
                $"one made under the text as it stands through {through} ({agreement.FingerprintThrough(through.End)}), or accepted under it");
        }

        foreach (var (key, option) in carried.ReadAs)
        {
            if (agreement.ReadAs.TryGet(key, out var chosen) && chosen != option)
            {
                yield return Fault(carried, key, $"the carried state was made under reading {key} = {option}", $"{chosen}, or a state accepted under it");
            }
        }
    }

    private static IEnumerable<FactFault> Course(Agreement agreement, CarriedState carried)
    {
        if (carried.IsDamaged)
        {
            yield return Fault(carried, null, "the carried state is not as it was written: its checksum is another", "the document as it was written");
        }

        if (carried.Through is not { } through || carried.Periods == 0)
        {
            yield return Fault(carried, null, $"the carried state is one after {carried.Periods} periods", "one or more, and the last of them");
        }
        else if (!agreement.Periods.Include(through))
        {
            yield return Fault(carried, null, $"the carried state ends with {through}", $"one of {FactsCheck.Named(agreement.Cadence)}");
        }
        else if (through.End < agreement.Dated)
        {
            yield return Fault(carried, null, $"the carried state ends before {agreement} is in force", $"a period that ends on or after {new DateValue(agreement.Dated)}");
        }
        else if (carried.OpenedAfter is { } opened && opened.End > through.End)
        {
            yield return Fault(carried, null, $"its balances were taken over after {opened}", $"{through} or a period before");
        }
        else if (MostPeriods(agreement, through) is var most && carried.Periods > most)
        {
            yield return Fault(
                carried,
                null,
                $"the carried state is one after {carried.Periods} periods",
                $"at most {most}, as many as there are from {new DateValue(agreement.Dated)} through {through}");
        }
    }

    /// <summary>The most periods that there can have been from the agreement's date through a period.</summary>
    public static int MostPeriods(Agreement agreement, SettlementPeriod through) => agreement.Cadence switch
    {
        Cadence.Months => MonthsBetween(agreement.Dated, through.Start) + 1,
        Cadence.Quarters => ((MonthsBetween(agreement.Dated, through.Start) + ((agreement.Dated.Month - 1) % 3)) / 3) + 1,
        Cadence.Years => through.Start.Year - agreement.Dated.Year + 1,
        _ => Period.DaysBetween(agreement.Dated, through.End) + 1,
    };

    private static int MonthsBetween(LocalDate first, LocalDate last) => ((last.Year - first.Year) * 12) + last.Month - first.Month;

    private static IEnumerable<FactFault> Standing(Agreement agreement, CarriedState carried)
    {
        foreach (var (key, value) in carried.Standing)
        {
            if (!agreement.TryGetFact(key, out var fact) || !fact.IsStanding)
            {
                yield return Fault(carried, key, "no such standing fact", "one that the agreement asks for");
            }
            else if (!fact.Accepts(value))
            {
                yield return Fault(carried, key, $"found {value}", fact.Expectation);
            }
        }
    }
}
