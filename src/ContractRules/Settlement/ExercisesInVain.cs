using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>Days of an exercise that were given, and exercise nothing.</summary>
internal static class ExercisesInVain
{
    /// <summary>A warning for each, in the period with which the day was given.</summary>
    public static IEnumerable<Warning> Warnings(Ending ending) =>
        from state in ending.Powers
        let basis = ending.Basis
        let given = basis.Facts.Values.TryGet(state.Power.Exercised.Key, out var value) ? value as DateValue : null
        where given is not null
        let why = Why(state, given.Date, ending)
        where why is not null
        select new Warning(
            WarningKind.FactInVain, state.Clause, $"{state.Power.Exercised} was given as {given}, but the power of {state.Power.Holder} to {state.Power.What} {why}");

    // A standing day that has not come yet is judged in its own period. The day of what was exercised is that which the state carries.
    private static string? Why(PowerState state, LocalDate given, Ending ending) => (state.Standing, given > ending.Basis.Facts.Period.End) switch
    {
        (_, false) when state.HasLapsed && !ending.Exercised.Any(exercise => exercise.IsOf(state.Power)) =>
            $"lapsed when the agreement ended on {new DateValue(ending.End!.On)}, so that it exercises nothing",
        (PowerStanding.Exercised, false) => given == state.ExercisedOn
            ? null
            : $"was exercised on {new DateValue(state.ExercisedOn!.Value)} already, so that it changes nothing of it",
        (PowerStanding.Exercised, true) => null,
        (_, true) => state.Power.Exercised.IsStanding ? null : "is not exercised by a day after the period with which it is given",
        (PowerStanding.Unavailable, _) => $"has no ground in {ending.Basis.Facts.Period}, so that it exercises nothing{GivenLate(given, ending.Basis)}",
        (PowerStanding.Available or PowerStanding.Pending, _) =>
            $"can be exercised from {new DateValue(state.From!.Value)} on, so that it exercises nothing{GivenLate(given, ending.Basis)}",
        _ => null,
    };

    private static string GivenLate(LocalDate given, StatementBasis basis) =>
        given < basis.Facts.Period.Start ? "; a day in an earlier period is given with the facts of that period" : "";
}
