using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>Looks at what a carried state says of the end and of powers exercised: by clauses and powers that a text has, on days in their order.</summary>
internal static class EndCheck
{
    public static IEnumerable<FactFault> Faults(Agreement agreement, CarriedState carried) =>
        OfEnd(agreement, carried).Concat(carried.Exercised.SelectMany(exercise => Of(exercise, agreement, carried)));

    private static IEnumerable<FactFault> OfEnd(Agreement agreement, CarriedState carried)
    {
        if (carried.End is not { } end)
        {
            yield break;
        }

        if (!Calendar.Reaches(end.On) || end.On > carried.Through?.End)
        {
            yield return Fault(carried, $"it ended on {Day(end.On)}", $"a day of the calendar, and not after {carried.Through}");
        }

        if (!agreement.Texts.SelectMany(text => text.ClausesThatEnd).Any(clause => clause.Reference == end.Clause))
        {
            yield return Fault(carried, $"it ended by clause {end.Clause}", "a clause by which a text of the agreement can end");
        }
    }

    private static IEnumerable<FactFault> Of(Exercise exercise, Agreement agreement, CarriedState carried)
    {
        var powers = agreement.Texts.SelectMany(text => text.Powers).Where(found => exercise.IsOf(found.Power)).ToList();
        if (!powers.Any(found => found.Clause == exercise.Clause && found.Power.Effect == exercise.Effect))
        {
            yield return Fault(
                carried,
                $"{exercise.Holder} exercised the power known as '{exercise.Key}' in {exercise.Clause}, to {exercise.Effect}",
                "a power that a text of the agreement gives");
        }

        if (!Calendar.Covers(exercise.On) || exercise.On > carried.Through?.End)
        {
            yield return Fault(carried, $"'{exercise.Key}' was exercised on {Day(exercise.On)}", $"a day {Calendar.Span}, and not after {carried.Through}");
        }

        if (!Calendar.Reaches(exercise.From) || exercise.From > exercise.On)
        {
            yield return Fault(carried, $"'{exercise.Key}' could be exercised from {Day(exercise.From)} on", $"a day of the calendar, and not after {Day(exercise.On)}, on which it was");
        }

        if (!Calendar.Reaches(exercise.TakesEffect))
        {
            yield return Fault(carried, $"'{exercise.Key}' takes effect on {Day(exercise.TakesEffect)}", $"a day in {Calendar.Reach}");
        }
    }

    private static FactFault Fault(CarriedState carried, string found, string expected) => CarriedCheck.Fault(carried, null, found, expected);

    private static DateValue Day(LocalDate date) => new(date);
}
