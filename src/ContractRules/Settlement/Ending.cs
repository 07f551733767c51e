using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>
/// What of the text is stated in a period: all of it, or, where the agreement has ended, what goes on; and how the powers
/// stand on which that turns. What ended stays so, whatever becomes of the ground.
/// </summary>
/// <param name="Basis">What the statement is made from, the text being what is stated of it.</param>
/// <param name="Evaluation">What its rules come to.</param>
/// <param name="Powers">How the powers stand.</param>
/// <param name="Exercised">The powers that have been exercised by now.</param>
/// <param name="End">When and by what the agreement ends, as far as is known.</param>
internal sealed record Ending(
    StatementBasis Basis, Evaluation Evaluation, EquatableArray<PowerState> Powers, EquatableArray<Exercise> Exercised, AgreementEnd? End)
{
    /// <summary>Whether the agreement has ended by the end of the period.</summary>
    public bool HasEnded => End is { } end && end.On <= Basis.Facts.Period.End;

    /// <summary>The day to which the period counts, where it is that of the end and counts by days.</summary>
    public LocalDate? CountsTo { get; private init; }

    /// <summary>What of the text is stated in a period, and how the powers stand.</summary>
    /// <remarks>
    /// It is the text as it stands on the day of the end: an amendment that takes effect after it changes nothing in the period, neither
    /// what is stated nor whether and how the agreement ends. Whether it has expired is decided by the text in force on the day of the end,
    /// also where the period is settled under that at its start.
    /// </remarks>
    public static Ending Of(Agreement agreement, PeriodFacts facts, CarriedState before) => agreement.TextsOf(facts.Period)
        .Select(text => (text.Through, Ending: Of(
            new StatementBasis(text.Version, text.Changes, agreement.Choices, agreement.Holidays, facts, before) { Agreement = agreement }, text.InForce)))
        .Where(found => found.Through == facts.Period.End || found.Ending.FallsBetween(facts.Period.Start, found.Through))
        .Select(found => found.Ending.LeavingOut(after: found.Through))
        .First();

    private static Ending Of(StatementBasis text, AgreementVersion inForce)
    {
        var version = text.Version;
        var basis = text with { Version = text.Before.End is null ? version.BeforeTheEnd : version.AfterTheEnd };
        var evaluation = basis.Evaluation();
        var powers = new Standings(basis, evaluation).Powers();
        var exercised = After(text.Before.Exercised, powers);
        var ending = new Ending(basis, evaluation, powers, exercised, text.Before.End ?? EndBy(
            exercised, ReferenceEquals(inForce, version) ? Expired(basis, evaluation) : Expired(text with { Version = inForce.BeforeTheEnd })));
        return text.Before.End is null && ending.HasEnded ? ending.Restated(version) : ending;
    }

    private bool FallsBetween(LocalDate first, LocalDate last) => End is { } end && end.On >= first && end.On <= last;

    private Ending LeavingOut(LocalDate after) => Basis.Changes.Count == 0 ? this : this with
    {
        Basis = Basis with { Changes = [.. Basis.Changes.Select(change => change.Amendment.Effective > after ? change with { EndedOn = End!.On } : change)] },
    };

    // An end that becomes known late lies before the period: then nothing that ended with it is stated any more.
    private Ending Restated(AgreementVersion version)
    {
        var (end, period) = (End!.On, Basis.Facts.Period);
        var byDays = end >= period.Start && end < period.End && version.PeriodsOfTheEnd.Any(IsByDays);
        var basis = Basis with { Version = end < period.Start ? version.AfterTheEnd : byDays ? TextAtTheEnd.ToTheDay(version, end) : version };
        var evaluation = basis.Evaluation();
        var exercised = ExercisedBy(end);
        var powers = new Standings(basis with { Before = basis.Before with { Exercised = exercised } }, evaluation).Powers();
        return this with { Basis = basis, Evaluation = evaluation, Powers = powers, Exercised = After(exercised, powers), CountsTo = byDays ? end : null };
    }

    // What brought the end about stays exercised, also where the text at the end leaves no ground for it.
    private EquatableArray<Exercise> ExercisedBy(LocalDate end) =>
        [.. Basis.Before.Exercised, .. Exercised.Skip(Basis.Before.Exercised.Count).Where(exercise => exercise.EndsTheAgreement || exercise.On <= end)];

    private bool IsByDays((ClauseReference Clause, PeriodOfTheEnd Period) said) =>
        Evaluation.Of(said.Period.IsByDays, said.Clause).Value is TruthValue(true);

    // A power that recurs can be exercised again, and each exercise counts.
    private static EquatableArray<Exercise> After(EquatableArray<Exercise> before, EquatableArray<PowerState> powers) =>
        [.. before, .. powers.Select(ExerciseOf).OfType<Exercise>().Where(exercise => !before.Any(exercise.IsThatOf))];

    private static Exercise? ExerciseOf(PowerState state) => state is { Standing: PowerStanding.Exercised, HasLapsed: false, From: { } from, ExercisedOn: { } day, TakesEffectOn: { } effect }
        ? new(state.Clause, state.Power.Holder.Name, state.Power.Key, state.Power.What, state.Power.Effect, from, day, effect)
        : null;

    private static AgreementEnd? EndBy(EquatableArray<Exercise> exercised, IEnumerable<AgreementEnd> expired) => exercised
        .Where(exercise => exercise.EndsTheAgreement)
        .Select(exercise => new AgreementEnd(exercise.TakesEffect, exercise.Clause, $"{exercise.Holder}'s power to {exercise.What}"))
        .Concat(expired)
        .MinBy(end => end.On);

    // A day or a condition that is not known ends nothing yet.
    private static IEnumerable<AgreementEnd> Expired(StatementBasis basis) =>
        basis.Version.Expiries.Count == 0 ? [] : Expired(basis, basis.Evaluation());

    private static IEnumerable<AgreementEnd> Expired(StatementBasis basis, Evaluation evaluation) =>
        from found in basis.Version.Expiries
        where found.Expiry.Condition is not { } condition || evaluation.Of(condition, found.Clause).Value is TruthValue(true)
        let day = evaluation.Of(found.Expiry.Day, found.Clause).Value as DateValue
        where day is not null && day.Date <= basis.Facts.Period.End
        select new AgreementEnd(day.Date, found.Clause, "expiry");
}
