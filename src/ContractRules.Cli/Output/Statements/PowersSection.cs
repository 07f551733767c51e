using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Cli.Output.Statements;

/// <summary>The powers that there is or was a ground for: since when, whether they were exercised, and what follows.</summary>
internal static class PowersSection
{
    /// <summary>The section; none where the agreement gives nobody any power.</summary>
    public static EquatableArray<Section> Of(EquatableArray<Statement> statements)
    {
        var arisen = statements
            .SelectMany(statement => statement.Powers)
            .GroupBy(state => (state.Clause, state.Power.Holder, state.Power.What))
            .Select(course => (Now: course.Last(), Best: course.LastOrDefault(HasArisen)))
            .Where(power => power.Best is not null || power.Now.Standing is null)
            .ToList();
        return statements.All(statement => statement.Powers.Count == 0) ? []
            : arisen.Count == 0 ? [new Section("Powers", "No ground for any power has arisen.")]
            :
            [
                new Section(
                    "Powers",
                    WhatFollows([.. arisen.Select(power => power.Best).OfType<PowerState>().Where(state => state.Standing == PowerStanding.Exercised)], statements[^1]),
                    new Grid(
                        [new("Clause", ColumnKind.Name), new("Power"), new("How it stands")],
                        arisen.Select(power => RowOf(power.Now, power.Best)).ToEquatableArray())),
            ];
    }

    private static bool HasArisen(PowerState state) => state.Standing is PowerStanding.Pending or PowerStanding.Available or PowerStanding.Exercised;

    private static EquatableArray<string> RowOf(PowerState now, PowerState? best) =>
        [$"{now.Clause}", $"{now.Power.Holder} may {now.Power.What}", InWords(now, best)];

    // A ground can pass, as when a breach is cured; what was exercised stays so.
    private static string InWords(PowerState now, PowerState? best) => (now.Standing, best) switch
    {
        (null, _) => $"undetermined: {Missing.InWords(Missing.In(now.Reasons))}",
        (_, { Standing: PowerStanding.Exercised }) => $"exercised on {ExactText.Of(best.ExercisedOn)}; available since {ExactText.Of(best.From)}",
        (PowerStanding.Unavailable, { Standing: PowerStanding.Pending }) => $"no longer pending; would have been available from {ExactText.Of(best.From)}",
        (PowerStanding.Unavailable, { }) => $"no longer available; was since {ExactText.Of(best.From)}",
        (PowerStanding.Pending, _) => $"pending: available from {ExactText.Of(now.From)}",
        _ => $"available since {ExactText.Of(now.From)}",
    };

    private static string WhatFollows(IReadOnlyList<PowerState> exercised, Statement last) => string.Join('\n', (string[])
    [
        .. exercised.Where(state => state.Power.EndsTheAgreement).Select(state => state.ExercisedOn).Min() is { } day ? (string[])[Ended(day, last)] : [],
        .. exercised.Select(InWords).OfType<string>().Distinct(),
    ]);

    private static string Ended(LocalDate day, Statement last) => $"Ended on {ExactText.Of(day)}. " + (string.Join(", ", last.Surviving()) is { Length: > 0 } surviving
        ? $"These clauses go on to bind: {surviving}."
        : "No clause goes on to bind.");

    private static string? InWords(PowerState state) => state.Power.Effect switch
    {
        PowerEffect.Suspend => $"Suspended by {state.Power.Holder} on {ExactText.Of(state.ExercisedOn)}, until performance is taken up again.",
        PowerEffect.Renew => $"Renewed by {state.Power.Holder} on {ExactText.Of(state.ExercisedOn)} for another term.",
        PowerEffect.Discharge => $"Discharged of liability or costs for ending it: {state.Power.Holder} ({state.Clause}).",
        _ => null,
    };
}
