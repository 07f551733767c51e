using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Looks at what a carried state remembers: all that the agreement recalls, in its units, and nothing that contradicts itself.</summary>
internal static class MemoryCheck
{
    public static IEnumerable<FactFault> Faults(Agreement agreement, CarriedState carried)
    {
        var last = LastText(agreement, carried);
        foreach (var asked in agreement.Recollections)
        {
            var periods = Math.Min(asked.Periods, carried.Periods);
            if (!carried.Memories.TryGet(asked.Name.Key, out var memory))
            {
                if (!IsNew(asked.Name, agreement, last))
                {
                    yield return CarriedCheck.Fault(carried, asked.Name.Key, "nothing is remembered of it", Wanted(asked, periods));
                }
            }
            else if (!Fits(memory, asked.Name, periods) || (asked.WithoutOpen && memory.WithoutOpen is null))
            {
                yield return CarriedCheck.Fault(carried, asked.Name.Key, "what is remembered of it does not fit", Wanted(asked, periods));
            }
            else if (Contradiction(agreement, carried, last, asked, memory) is var (found, expected))
            {
                yield return CarriedCheck.Fault(carried, asked.Name.Key, found, expected);
            }
        }
    }

    private static string Wanted(Recollection asked, int periods) =>
        $"{periods} values in {asked.Name.Measure}{(asked.ToDate || asked.WithoutOpen ? " and their sum to date" : "")}";

    /// <summary>Whether no version in force so far knew of it, so that there was nothing to remember.</summary>
    public static bool IsNew(Named name, Agreement agreement, AgreementVersion? last) => last is null
        || agreement.Versions.Where(version => version.InForceFrom <= last.InForceFrom).All(version => !Knows(version, name));

    /// <summary>The text of the last period, which need not be that in force at its end; where the agreement ended in it, that of the day of the end.</summary>
    public static AgreementVersion? LastText(Agreement agreement, CarriedState carried)
    {
        if (carried.Through is not { } through)
        {
            return null;
        }

        var texts = agreement.TextsOf(through).ToList();
        var atTheEnd = carried.End is { } end && through.Holds(end.On) ? texts.Find(text => end.On <= text.Through) : null;
        return (atTheEnd ?? texts.LastOrDefault())?.Version;
    }

    /// <summary>Whether a text asks for a fact, or defines a term.</summary>
    public static bool Knows(AgreementVersion version, Named name) =>
        name is FactDeclaration fact ? version.AsksFor(fact) : version.TryDefine(name.Key, out _);

    private static bool Fits(Memory memory, Named name, int periods)
    {
        foreach (var outcome in memory.Recent.Append(memory.Retired).Append(memory.WithoutOpen is { } settled ? Outcome.Determined(settled) : null))
        {
            if (outcome?.Value is { } value && !Fits(value, name))
            {
                return false;
            }
        }

        // A layout has the last value of a balance remembered, also where no rule recalls it.
        return (memory.Recent.Count == periods || (periods == 0 && memory.Recent.Count == 1)) && memory.ToDate?.Value is null or NumberValue;
    }

    private static bool Fits(Value value, Named name) => name is FactDeclaration fact
        ? fact.Accepts(value)
        : value.Kind == name.Measure.Kind && value is not DateValue { Date.Year: < 1 };

    private static (string Found, string Expected)? Contradiction(
        Agreement agreement, CarriedState carried, AgreementVersion? last, Recollection asked, Memory memory)
    {
        if (asked.ToDate && memory.ToDate is null && last is not null && Knows(last, asked.Name))
        {
            return ("its sum to date is not remembered", $"a number of {asked.Name.Measure}");
        }

        if (agreement.Denominators.OfPast(asked.Name) is { } finest && FinerThan(finest, memory) is { } finer)
        {
            return ($"it remembers {finer}", $"nothing finer than 1/{finest}, as the text has it");
        }

        var range = agreement.Ranges.Past(asked.Name) as NumberRange;
        return (memory.ToDate?.Value as NumberValue)?.Number is { } sum && RecentSum(memory) is { } recent
                && Contradiction(range, sum, recent, isAll: carried.Periods <= memory.Recent.Count) is { } contradiction ? contradiction
            : (range, memory.WithoutOpen?.Number.Sign) is ({ IsNeverBelowZero: true }, < 0) or ({ IsNeverAboveZero: true }, > 0)
                ? ($"its sum without what was open is {memory.WithoutOpen}", $"one of {range}")
            : null;
    }

    // What is never below zero, in any text, only adds to the sum.
    private static (string Found, string Expected)? Contradiction(NumberRange? range, Rational sum, Rational recent, bool isAll) => range switch
    {
        _ when isAll && sum != recent => ($"its sum to date is {sum}", $"{recent}, the sum of all its values"),
        { IsNeverBelowZero: true } when sum < recent => ($"its sum to date is {sum}", $"at least {recent}, the sum of its last values"),
        { IsNeverAboveZero: true } when sum > recent => ($"its sum to date is {sum}", $"at most {recent}, the sum of its last values"),
        _ => null,
    };

    private static Rational? FinerThan(BigInteger finest, Memory memory)
    {
        foreach (var outcome in memory.Recent.Append(memory.Retired))
        {
            if (IsFiner(outcome))
            {
                return Number(outcome);
            }
        }

        return IsFiner(memory.ToDate) ? Number(memory.ToDate) : null;

        bool IsFiner(Outcome? outcome) => Number(outcome) is { IsInteger: false } number && !(finest % number.Denominator).IsZero;
    }

    // Nothing for a period without a value; null where any of them is undetermined.
    private static Rational? RecentSum(Memory memory)
    {
        var sum = Rational.Zero;
        foreach (var outcome in memory.Recent)
        {
            if (outcome is not null && Number(outcome) is null)
            {
                return null;
            }

            sum += Number(outcome) ?? Rational.Zero;
        }

        return sum;
    }

    private static Rational? Number(Outcome? outcome) => (outcome?.Value as NumberValue)?.Number;
}
