using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>How the duties and powers of a version stand at the end of a period.</summary>
internal sealed class Standings(StatementBasis basis, Evaluation evaluation)
{
    private LocalDate Today => basis.Facts.Period.End;

    public EquatableArray<DutyState> Duties() => [.. basis.Version.Duties.Select(found => Of(found.Duty, found.Clause))];

    public EquatableArray<PowerState> Powers() => [.. basis.Version.Powers.Select(found => Of(found.Power, found.Clause))];

    private DutyState Of(Duty duty, ClauseReference clause)
    {
        var state = new DutyState(clause, duty, null, null, 0, null, []);
        var arises = Condition(duty.Arises, clause, otherwise: true);
        if (basis.Version.Lapsed.Contains(clause) || arises.Value is TruthValue(false))
        {
            return state with { Standing = DutyStanding.NotYetDue };
        }

        var excused = Condition(duty.Excused, clause, otherwise: false);
        var due = evaluation.Of(duty.Due, clause);
        state = state with { Due = (due.Value as DateValue)?.Date, Reasons = ReasonsOf([arises, excused, due]) };
        return (excused.Value, state) switch
        {
            (TruthValue(true), _) => state with { Standing = DutyStanding.Excused, Reasons = [] },
            (_, { Reasons.Count: 0, Due: { } day }) => duty.Shortfall is { } shortfall
                ? Measured(state, day, evaluation.Of(shortfall, clause))
                : Done(state, day, DayOf(duty.KeptOn!)),
            _ => state,
        };
    }

    private DutyState Measured(DutyState state, LocalDate due, Outcome shortfall) => (due > Today, shortfall.Value) switch
    {
        (true, _) => state with { Standing = DutyStanding.NotYetDue },
        (_, NumberValue(var missed)) => state with { Standing = missed.Sign > 0 ? DutyStanding.Broken : DutyStanding.Kept, Shortfall = missed },
        _ => state with { Reasons = shortfall.Reasons },
    };

    private DutyState Done(DutyState state, LocalDate due, LocalDate? done) => done switch
    {
        { } day when day <= due => state with { Standing = DutyStanding.Kept },
        { } day => state with { Standing = DutyStanding.Late, DaysLate = Period.DaysBetween(due, day) },
        null when Today <= due => state with { Standing = DutyStanding.NotYetDue },
        null => state with { Standing = DutyStanding.Broken, DaysLate = Period.DaysBetween(due, Today) },
    };

    // What ends the agreement is exercised once.
    private PowerState Of(Power power, ClauseReference clause)
    {
        var now = Now(power, clause);
        var earlier = basis.Before.Exercised.LastOrDefault(exercise => exercise.IsOf(power));
        return earlier is null || (!power.EndsTheAgreement && now.From is { } first && first > earlier.On) ? now : now with
        {
            Standing = PowerStanding.Exercised,
            From = earlier.From,
            ExercisedOn = earlier.On,
            TakesEffectOn = earlier.TakesEffect,
            Reasons = [],
        };
    }

    private bool HasLapsed(Power power, ClauseReference clause) =>
        basis.Version.Lapsed.Contains(clause) || (power.EndsTheAgreement && basis.Before.End is not null);

    // As if it had never been exercised before.
    private PowerState Now(Power power, ClauseReference clause)
    {
        var state = new PowerState(clause, power, null, null, null, []) { HasLapsed = HasLapsed(power, clause) };
        var ground = evaluation.Of(power.Ground, clause);
        if (ground.Value is TruthValue(false))
        {
            return state with { Standing = PowerStanding.Unavailable };
        }

        var from = evaluation.Of(power.From, clause);
        state = state with { From = (from.Value as DateValue)?.Date, Reasons = ReasonsOf([ground, from]) };
        return (state.From, DayOf(power.Exercised)) switch
        {
            _ when state.Reasons.Count > 0 => state,
            ({ } first, { } day) when day >= first => Exercised(state, day, power.Effective is { } effective ? evaluation.Of(effective, clause) : null),
            ({ } first, _) => state with { Standing = first <= Today ? PowerStanding.Available : PowerStanding.Pending },
            _ => state,
        };
    }

    private static PowerState Exercised(PowerState state, LocalDate day, Outcome? effective) => effective is { IsDetermined: false } unknown
        ? state with { Reasons = unknown.Reasons }
        : state with
        {
            Standing = PowerStanding.Exercised,
            ExercisedOn = day,
            TakesEffectOn = effective?.Value is DateValue(var later) ? later : day,
        };

    private Outcome Condition(Node? condition, ClauseReference clause, bool otherwise) =>
        condition is null ? Outcome.Determined(TruthValue.Of(otherwise)) : evaluation.Of(condition, clause);

    // What is dated after the period has not happened yet.
    private LocalDate? DayOf(FactDeclaration fact) =>
        evaluation.Of(fact)?.Value is DateValue(var day) && day <= Today ? day : null;

    private static EquatableArray<Reason> ReasonsOf(Outcome[] outcomes) =>
        Reason.Together([.. outcomes.SelectMany(outcome => outcome.Reasons)]);
}
