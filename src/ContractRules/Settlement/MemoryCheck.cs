using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Looks at what a carried state remembers: all that the agreement recalls, in its units, and nothing that contradicts itself.</summary>
internal static class MemoryCheck
{
    public static IEnumerable<FactFault> Faults(Agreement agreement, CarriedState carried)
    {
        foreach (var asked in agreement.Recollections)
        {
            var periods = Math.Min(asked.Periods, carried.Periods);
            if (!carried.Memories.TryGet(asked.Name.Key, out var memory))
            {
                if (!IsNew(asked.Name, agreement, carried))
                {
                    yield return CarriedCheck.Fault(carried, asked.Name.Key, "nothing is remembered of it", Wanted(asked, periods));
                }
            }
            else if (!Fits(memory, asked.Name, periods) || (asked.WithoutOpen && memory.WithoutOpen is null))
            {
                yield return CarriedCheck.Fault(carried, asked.Name.Key, "what is remembered of it does not fit", Wanted(asked, periods));
            }
            else if (Contradiction(agreement, carried, asked, memory) is var (found, expected))
            {
                yield return CarriedCheck.Fault(carried, asked.Name.Key, found, expected);
            }
        }
    }

    private static string Wanted(Recollection asked, int periods) =>
        $"{periods} values in {asked.Name.Measure}{(asked.ToDate || asked.WithoutOpen ? " and their sum to date" : "")}";

    // No version in force so far knew of it, so there was nothing to remember.
    private static bool IsNew(Named name, Agreement agreement, CarriedState carried) => LastText(agreement, carried) is not { } last
        || agreement.Versions.Where(version => version.InForceFrom <= last.InForceFrom).All(version => !Knows(version, name));

    // That of the last period, which need not be the text in force at its end.
    private static AgreementVersion? LastText(Agreement agreement, CarriedState carried) =>
        carried.Through is { } through ? agreement.TextOf(through)?.Version : null;

    private static bool Knows(AgreementVersion version, Named name) =>
        name is FactDeclaration fact ? version.AsksFor(fact) : version.TryDefine(name.Key, out _);

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
        : value.Kind == name.Measure.Kind && value is not DateValue { Date.Year: < 1 };

    private static (string Found, string Expected)? Contradiction(Agreement agreement, CarriedState carried, Recollection asked, Memory memory)
    {
        if (asked.ToDate && memory.ToDate is null && LastText(agreement, carried) is { } text && Knows(text, asked.Name))
        {
            return ("its sum to date is not remembered", $"a number of {asked.Name.Measure}");
        }

        if (agreement.Denominators.OfPast(asked.Name) is { } finest
            && Numbers(memory).Cast<Rational?>().FirstOrDefault(number => !(finest % number!.Value.Denominator).IsZero) is { } finer)
        {
            return ($"it remembers {finer}", $"nothing finer than 1/{finest}, as the text has it");
        }

        return (memory.ToDate?.Value as NumberValue)?.Number is { } sum && RecentSum(memory) is { } recent
            ? Contradiction(asked.Name, sum, recent, isAll: carried.Periods <= memory.Recent.Count)
            : null;
    }

    private static (string Found, string Expected)? Contradiction(Named name, Rational sum, Rational recent, bool isAll) => name switch
    {
        _ when isAll && sum != recent => ($"its sum to date is {sum}", $"{recent}, the sum of all its values"),
        FactDeclaration { Minimum.Sign: >= 0 } when sum < recent => ($"its sum to date is {sum}", $"at least {recent}, the sum of its last values"),
        FactDeclaration { Maximum.Sign: <= 0 } when sum > recent => ($"its sum to date is {sum}", $"at most {recent}, the sum of its last values"),
        _ => null,
    };

    private static IEnumerable<Rational> Numbers(Memory memory) =>
        memory.Recent.Append(memory.ToDate).Select(outcome => outcome?.Value).OfType<NumberValue>().Select(value => value.Number);

    // Nothing for a period without a value; null where any of them is undetermined.
    private static Rational? RecentSum(Memory memory) => memory.Recent.Any(outcome => outcome is { Value: not NumberValue })
        ? null
        : memory.Recent.Select(outcome => outcome?.Value).OfType<NumberValue>().Aggregate(Rational.Zero, (sum, value) => sum + value.Number);
}
