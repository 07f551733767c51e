using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

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
            .Where(course => course.Any(HasArisen))
            .Select(course => (Last: course.Last(HasArisen), IsGone: !HasArisen(course.Last())))
            .ToList();
        return statements.All(statement => statement.Powers.Count == 0) ? []
            : arisen.Count == 0 ? [new Section("Powers", "No ground for any power has arisen.")]
            :
            [
                new Section(
                    "Powers",
                    WhatFollows([.. arisen.Select(power => power.Last).Where(state => state.Standing == PowerStanding.Exercised)], statements[^1]),
                    new Grid(
                        [new("Clause", ColumnKind.Name), new("Power"), new("How it stands")],
                        arisen.Select(power => RowOf(power.Last, power.IsGone)).ToEquatableArray())),
            ];
    }

    private static bool HasArisen(PowerState state) => state.Standing != PowerStanding.Unavailable;

    private static EquatableArray<string> RowOf(PowerState state, bool isGone) =>
        [$"{state.Clause}", $"{state.Power.Holder} may {state.Power.What}", InWords(state) + (isGone ? "; no longer" : "")];

    private static string InWords(PowerState state) => state.Standing switch
    {
        PowerStanding.Pending => $"pending: available from {ExactText.Of(state.From)}",
        PowerStanding.Available => $"available since {ExactText.Of(state.From)}",
        PowerStanding.Exercised => $"exercised on {ExactText.Of(state.ExercisedOn)}; available since {ExactText.Of(state.From)}",
        _ => $"undetermined: {Missing.InWords(Missing.In(state.Reasons))}",
    };

    private static string WhatFollows(IReadOnlyList<PowerState> exercised, Statement last) => string.Join('\n', exercised
        .GroupBy(state => state.Power.Effect, state => state.ExercisedOn)
        .Select(days => InWords(days.Key, ExactText.Of(days.Min()), last)));

    private static string InWords(PowerEffect effect, string day, Statement last) => effect switch
    {
        PowerEffect.Terminate => $"Terminated on {day}. " + (string.Join(", ", last.Surviving()) is { Length: > 0 } surviving
            ? $"These clauses go on to bind: {surviving}."
            : "No clause goes on to bind."),
        PowerEffect.Suspend => $"Suspended on {day}, until performance is taken up again.",
        PowerEffect.Renew => $"Renewed on {day} for another term.",
        _ => $"Discharged on {day}.",
    };
}
