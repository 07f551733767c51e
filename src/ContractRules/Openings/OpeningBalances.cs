using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Openings;

/// <summary>
/// The balances with which settling begins in the middle of an agreement's life: all that its rules recall of the periods before, which
/// powers were exercised, which lots are open. Blank to begin with; what stays blank is undetermined, and nothing is taken for zero.
/// </summary>
/// <remarks>
/// A standing fact that is left blank was not given, as in any period; a power that is not named was not exercised. The sum of what was settled
/// of a term has to be given: nobody can go on from a payment that may or may not have been made.
/// </remarks>
/// <example>
/// <code>
/// var opening = OpeningBalances.After(agreement, SettlementPeriod.Month(2002, 12))
///     .With(LossCarried, Currency.Usd.Of(1_200))
///     .WithTotal(EquipmentCosts, Currency.Usd.Of(96_000));
/// agreement.Settle(january, opening.ToCarried());
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record OpeningBalances
{
    private OpeningBalances(Agreement agreement, SettlementPeriod through, int? periods) =>
        (Agreement, Through, Periods, Balances, Lots) = (agreement, through, periods, OpeningQuestions.Of(agreement, through, periods), OpeningQuestions.LotsOf(agreement, through));

    /// <summary>The agreement, under the readings with which it goes on.</summary>
    public Agreement Agreement { get; }

    /// <summary>The last period before.</summary>
    public SettlementPeriod Through { get; }

    /// <summary>How many periods there were, which the next one is counted after; null where that was not said, and no calendar tells it.</summary>
    public int? Periods { get; }

    /// <summary>What is asked for of facts and terms, and what was answered, in the order of the text.</summary>
    public EquatableArray<OpeningBalance> Balances { get; private init; }

    /// <summary>The powers that were exercised, in the order in which that became known.</summary>
    public EquatableArray<Exercise> Exercised { get; private init; } = [];

    /// <summary>The lots that are open.</summary>
    public EquatableArray<OpeningLots> Lots { get; private init; }

    /// <summary>Whether everything is answered that would be undetermined otherwise.</summary>
    public bool IsComplete => Periods is not null && Lots.All(lots => lots.Open is not null)
        && Balances.All(balance => !balance.IsBlank || balance.Kind is BalanceKind.Standing);

    /// <summary>Blank balances after a period.</summary>
    /// <param name="agreement">The agreement, under the readings with which it goes on.</param>
    /// <param name="through">The last period before.</param>
    /// <param name="periods">How many periods there were; as many as there can have been since the agreement's date where left out. Of intervals, which no calendar sets, it has to be said.</param>
    /// <exception cref="ArgumentException">The period is none of the agreement, or ends before it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There cannot have been so many periods.</exception>
    public static OpeningBalances After(Agreement agreement, SettlementPeriod through, int? periods = null)
    {
        if (!agreement.NotNull().Periods.Include(through.NotNull()) || through.End < agreement.Dated)
        {
            throw new ArgumentException($"'{agreement.Key}' has no period {through} to go on from.", nameof(through));
        }

        var most = CarriedCheck.MostPeriods(agreement, through);
        return periods is null or > 0 && !(periods > most)
            ? new(agreement, through, periods ?? (agreement.Cadence == Cadence.Intervals ? null : most))
            : throw new ArgumentOutOfRangeException(nameof(periods), $"Expected from 1 to {most} periods from {new DateValue(agreement.Dated)} through {through}.");
    }

    /// <summary>The balances that a state holds, for a person to read.</summary>
    /// <exception cref="ArgumentException">Nothing was settled yet, or not of this agreement.</exception>
    public static OpeningBalances In(CarriedState state, Agreement agreement) => state.NotNull() is { Through: { } through, Agreement: var key } && key == agreement.NotNull().Key
        ? OpeningFromState.Filled(After(agreement, through, state.Periods), state)
        : throw new ArgumentException($"Expected a state of '{agreement.Key}'; found {state}.", nameof(state));

    /// <summary>The same balances, with the value of a fact or term in a period before.</summary>
    /// <param name="name">The fact or term.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ago">How many periods ago: 1 is the last one before.</param>
    /// <exception cref="ArgumentException">No rule recalls it, or it is in another unit.</exception>
    public OpeningBalances With<T>(NamedRule<T> name, T value, int ago = 1)
        where T : struct => Answered(name, BalanceKind.Before, ago, value);

    /// <summary>The same balances, with the sum of a fact or term over all periods before.</summary>
    /// <inheritdoc cref="With{T}(NamedRule{T}, T, int)"/>
    public OpeningBalances WithTotal<T>(NamedRule<T> name, T value)
        where T : struct => Answered(name, BalanceKind.ToDate, 0, value);

    /// <summary>The same balances, with a standing fact as it was last given.</summary>
    /// <inheritdoc cref="With{T}(NamedRule{T}, T, int)"/>
    public OpeningBalances WithStanding<T>(Fact<T> fact, T value)
        where T : struct => Answered(fact, BalanceKind.Standing, 0, value);

    /// <summary>The same balances, with an answer to one of the questions, as data files give it. Settling reports what doesn't fit.</summary>
    /// <param name="balance">The question.</param>
    /// <param name="value">Its answer; null where there was none.</param>
    /// <exception cref="ArgumentException">It is none of the questions.</exception>
    public OpeningBalances With(OpeningBalance balance, Value? value) => With([KeyValuePair.Create(balance.NotNull(), value)]);

    /// <summary>The same balances, with answers to several questions at once.</summary>
    /// <exception cref="ArgumentException">One of them is none of the questions.</exception>
    public OpeningBalances With(IEnumerable<KeyValuePair<OpeningBalance, Value?>> answers)
    {
        var given = answers.NotNull().ToDictionary(answer => PlaceOf(answer.Key.NotNull(nameof(answers))), answer => answer.Value);
        return given.Keys.Except(Balances.Select(PlaceOf)).FirstOrDefault() is { Key: { } unknown }
            ? throw new ArgumentException($"No such balance is asked of {unknown}.", nameof(answers))
            : this with { Balances = [.. Balances.Select(asked => given.TryGetValue(PlaceOf(asked), out var value) ? asked with { Value = value, IsNone = value is null } : asked)] };

        static (string Key, BalanceKind Kind, int Ago) PlaceOf(OpeningBalance asked) => (asked.Name.Key, asked.Kind, asked.Ago);
    }

    /// <summary>The same balances, with a power that was exercised.</summary>
    /// <param name="power">The power.</param>
    /// <param name="on">The day on which it was exercised.</param>
    /// <param name="takesEffect">The day on which that takes effect; at once where left out.</param>
    /// <exception cref="ArgumentException">No clause gives such a power.</exception>
    public OpeningBalances Exercising(Power power, LocalDate on, LocalDate? takesEffect = null)
    {
        var asked = power.NotNull();
        var given = OpeningQuestions.PowersOf(Agreement).Where(found => found.Power.Key == asked.Key && found.Power.Holder.Name == power.Holder.Name).ToList();
        return given is [.., var (clause, last)]
            ? this with { Exercised = [.. Exercised, new(clause, last.Holder.Name, last.Key, last.What, last.Effect, From: on, on, takesEffect ?? on)] }
            : throw new ArgumentException($"'{Agreement.Key}' gives {power.Holder} no power to {power.What}.", nameof(power));
    }

    /// <summary>The same balances, with the lots of a kind that are open: all of them, or none.</summary>
    /// <exception cref="ArgumentException">No clause keeps such lots.</exception>
    public OpeningBalances WithLots(LotsDeclaration lots, params IEnumerable<Item> open) => Lots.Any(asked => asked.Lots == lots.NotNull())
        ? this with { Lots = [.. Lots.Select(asked => asked.Lots == lots ? new(lots, [.. open.NotNull()]) : asked)] }
        : throw new ArgumentException($"'{Agreement.Key}' keeps no {lots} through {Through}.", nameof(lots));

    /// <summary>The state to go on from, which says of itself that its balances were taken over.</summary>
    /// <exception cref="InvalidOperationException">It was not said how many periods there were, and no calendar tells it.</exception>
    public CarriedState ToCarried() => OpeningState.Of(this);

    /// <summary>The powers of which it is asked whether they were exercised, as they stand in the last text that gives them.</summary>
    public IEnumerable<Power> Powers => OpeningQuestions.PowersOf(Agreement).Select(found => found.Power);

    internal OpeningBalances Filled(EquatableArray<OpeningBalance> balances, EquatableArray<Exercise> exercised, EquatableArray<OpeningLots> lots) =>
        this with { Balances = balances, Exercised = exercised, Lots = lots };

    private OpeningBalances Answered<T>(NamedRule<T> name, BalanceKind kind, int ago, T value)
        where T : struct
    {
        var (declared, constant) = (name.Named(), Face<T>.Constant(value));
        return constant.Measure == declared.Measure
            ? With(new OpeningBalance(declared, default, kind, ago), constant.Value)
            : throw new ArgumentException($"{declared} is counted in {declared.Measure}, not in {constant.Measure}.", nameof(value));
    }

    /// <summary>After which period, and how much of it is answered.</summary>
    public override string ToString() => $"opening balances of {Agreement.Key} after {Through}: {Balances.Count(balance => !balance.IsBlank)} of {Balances.Count} given";
}
