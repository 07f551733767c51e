using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>The powers that there is or was a ground for: since when, whether they were exercised, and what follows.</summary>
internal static class PowersSection
{
    /// <summary>The section; none where the agreement gives nobody any power.</summary>
    public static EquatableArray<Section> Of(EquatableArray<Statement> statements)
    {
        var arisen = statements
            .SelectMany(statement => statement.Powers)
            .Where(state => !state.HasLapsed || state.Standing == PowerStanding.Exercised)
            .GroupBy(state => (state.Clause, state.Power.Holder, state.Power.What))
            .Select(course => (Now: course.Last(), Best: course.LastOrDefault(HasArisen), Exercised: course.Where(IsExercised).DistinctBy(state => state.ExercisedOn).ToList()))
            .Where(power => power.Best is not null || power.Now.Standing is null)
            .ToList();
        return statements.All(statement => statement.Powers.Count == 0) ? []
            : arisen.Count == 0 ? [new Section("Powers", "No ground for any power has arisen.")]
            :
            [
                new Section(
                    "Powers",
                    WhatFollows([.. arisen.SelectMany(power => power.Exercised)], statements[^1]),
                    new Grid(
                        [new("Clause", ColumnKind.Name), new("Power"), new("How it stands")],
                        arisen.Select(power => RowOf(power.Now, power.Best, power.Exercised)).ToEquatableArray())),
            ];
    }

    private static bool HasArisen(PowerState state) => state.Standing is PowerStanding.Pending or PowerStanding.Available or PowerStanding.Exercised;

    private static bool IsExercised(PowerState state) => state.Standing == PowerStanding.Exercised;

    private static EquatableArray<string> RowOf(PowerState now, PowerState? best, IEnumerable<PowerState> exercised) =>
        [$"{now.Clause}", $"{now.Power.Holder} may {now.Power.What}", InWords(now, best) + Before(exercised.Where(state => state.ExercisedOn != best?.ExercisedOn))];

    // A power that recurs can be exercised again.
    private static string Before(IEnumerable<PowerState> exercised) =>
        string.Join(", ", exercised.Select(state => ExactText.Of(state.ExercisedOn))) is { Length: > 0 } days ? $"; exercised before on {days}" : "";

    private static string Effect(PowerState state) => state.TakesEffectOn == state.ExercisedOn ? "" : $", taking effect on {ExactText.Of(state.TakesEffectOn)}";

    // A ground can pass, as when a breach is cured; what was exercised stays so.
    private static string InWords(PowerState now, PowerState? best) => (now.Standing, best) switch
    {
        (null, _) => $"undetermined: {Missing.InWords(Missing.In(now.Reasons))}",
        (_, { Standing: PowerStanding.Exercised }) => $"exercised on {ExactText.Of(best.ExercisedOn)}{Effect(best)}; available since {ExactText.Of(best.From)}",
        (PowerStanding.Unavailable, { Standing: PowerStanding.Pending }) => $"no longer pending; would have been available from {ExactText.Of(best.From)}",
        (PowerStanding.Unavailable, { }) => $"no longer available; was since {ExactText.Of(best.From)}",
        (PowerStanding.Pending, _) => $"pending: available from {ExactText.Of(now.From)}",
        _ => $"available since {ExactText.Of(now.From)}",
    };

    private static string WhatFollows(IReadOnlyList<PowerState> exercised, Statement last) => string.Join('\n', (string[])
    [
        .. last.HasEnded ? (string[])[Ended(last.End!.On, last)] : [],
        .. exercised.Select(InWords).OfType<string>().Distinct(),
    ]);

    private static string Ended(LocalDate day, Statement last) => $"Ended on {ExactText.Of(day)}. " + (string.Join(", ", last.Surviving()) is { Length: > 0 } surviving
        ? $"These clauses go on to bind: {surviving}."
        : "No clause goes on to bind.");

    private static string? InWords(PowerState state) => state.Power.Effect switch
    {
        PowerEffect.Suspend => $"Suspended by {state.Power.Holder} on {ExactText.Of(state.TakesEffectOn)}, until performance is taken up again.",
        PowerEffect.Cease => $"Services ended by {state.Power.Holder} on {ExactText.Of(state.TakesEffectOn)}; the agreement goes on.",
        PowerEffect.Renew => $"Renewed by {state.Power.Holder} on {ExactText.Of(state.ExercisedOn)} for another term.",
        PowerEffect.Extend => $"Extended by {state.Power.Holder} on {ExactText.Of(state.ExercisedOn)} ({state.Clause}).",
        PowerEffect.Buy => $"Bought by {state.Power.Holder} on {ExactText.Of(state.ExercisedOn)} ({state.Clause}).",
        PowerEffect.Discharge => $"Discharged of liability or costs for ending it: {state.Power.Holder} ({state.Clause}).",
        _ => null,
    };
}
