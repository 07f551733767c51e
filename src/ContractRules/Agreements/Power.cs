using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>What a party may do, from which day, because of what: terminate, suspend, renew, buy.</summary>
/// <remarks>
/// Once exercised on a day on which it could be, a power is not forgotten when its ground lapses. A first day that lies
/// after the exercise gives the power anew: a power that recurs with every year that earned too little is there again in the next. One
/// that ends the agreement is exercised once: a notice given anew, while it runs or after the end, changes nothing. A notice is judged by the facts
/// of the period with which it is given: one that exercises nothing, since it comes late, before its first day or after the end, is warned of.
/// </remarks>
/// <param name="Holder">Who may do it.</param>
/// <param name="What">What it may do, in our own words, after "may": <c>terminate for a breach not cured</c>.</param>
/// <param name="Effect">What follows when it does.</param>
/// <param name="Ground">The condition under which it may; a condition that is undetermined leaves the power undetermined.</param>
/// <param name="From">The first day on which it may, once the ground holds.</param>
/// <param name="Exercised">The fact that gives the day on which it did.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Power(Party Holder, string What, PowerEffect Effect, Node Ground, Node From, FactDeclaration Exercised)
    : Provision([Holder, What, Effect.Defined(), Ground, From, Exercised])
{
    /// <summary>
    /// The name by which it is known, with its holder, from text to text and in the carried state: that of the fact by which it is
    /// exercised, unless it has one of its own. So an exercise stands where an amendment rewords or renumbers the power.
    /// </summary>
    public string Key { get => field ?? Exercised.Key; private init; }

    /// <summary>The day on which it takes effect, once exercised; null where at once.</summary>
    public Node? Effective { get; private init; }

    /// <summary>Whether the agreement ends when the power is exercised, on the day on which that takes effect.</summary>
    public bool EndsTheAgreement => Effect is PowerEffect.Terminate or PowerEffect.Discharge;

    /// <summary>Whether it has been exercised by the end of the period, on a day on which it could be: a condition for rules to build on.</summary>
    /// <remarks>
    /// It holds while the ground does. What was exercised for good is a term that this opens:
    /// <c>Bought.Means(Bought.OpenedBy(option.IsExercised))</c>, best in the very clause that gives the power, so that an amendment
    /// of the one comes to the other. The price is then due once: <c>Price.OnceUpon(Bought, ExercisePrice)</c>. A power that ends the agreement
    /// is exercised once: the day of its exercise is then that which the state carries, whatever is given anew.
    /// </remarks>
    public Rule<bool> IsExercised => (EndsTheAgreement ? ExercisedOnce : ExercisedUpon(ExercisedOn))
        .Called($"the power of {Holder} to {What} is exercised");

    /// <summary>The day on which it takes effect: once exercised that of the exercise, whatever is given or amended later.</summary>
    /// <remarks>Until it is exercised, it is that on which it would take effect; see <see cref="HasBeenExercised"/>.</remarks>
    /// <example>
    /// <c>AccountingYear.StartingIn(4).Counting(ShortYears.ProRataByDays, from: signed, until: notice.EffectiveDay, providedThat: notice.HasBeenExercised)</c>.
    /// </example>
    public Rule<LocalDate> EffectiveDay => Rule<LocalDate>.Of(Effective ?? new FactValue(Exercised))
        .Unless(WasExercised, then: Rule<LocalDate>.Of(Before))
        .Called($"the day on which the power of {Holder} to {What} takes effect");

    /// <summary>Whether it has been exercised by the end of the period: for good, also where its ground lapses.</summary>
    public Rule<bool> HasBeenExercised => (WasExercised | IsExercised).Called($"the power of {Holder} to {What} has been exercised");

    /// <summary>Whether it has been exercised and has taken effect by the end of the period: for good, also where its ground lapses.</summary>
    /// <remarks>
    /// Of a power that ends the agreement it is what the statement says of the end: notice given anew while it runs, or an amendment of
    /// the time of notice, changes neither.
    /// </remarks>
    /// <example><c>HasEnded.Means(notice.HasTakenEffect)</c>; with two powers, <c>HasEnded.Means(one.HasTakenEffect | other.HasTakenEffect)</c>.</example>
    public Rule<bool> HasTakenEffect => (HasBeenExercised & EffectiveDay <= ThePeriod.End)
        .Called($"the power of {Holder} to {What} has taken effect");

    // A day that is not standing is given with its period alone.
    private Rule<bool> ExercisedOnce => Exercised.IsStanding
        ? ExercisedUpon(ExercisedOn.Unless(WasExercised, then: Rule<LocalDate>.Of(Before with { OfItself = true })))
        : ExercisedUpon(ExercisedOn) & !WasExercised;

    private PriorExercise Before => new(Holder.Name, Key, What);

    private Rule<bool> WasExercised => Rule<LocalDate>.Of(Before).IsDetermined();

    private Rule<bool> Done => Rule<bool>.Of(new Given(Exercised));

    private Rule<LocalDate> ExercisedOn => Rule<LocalDate>.Of(new FactValue(Exercised));

    private Rule<bool> ExercisedUpon(Rule<LocalDate> day) => Done & day <= ThePeriod.End & Rule<bool>.Of(Ground) & Rule<LocalDate>.Of(From) <= day;

    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => new[] { Ground, From, new FactValue(Exercised), Effective }.OfType<Node>();

    /// <summary>The same power, known by a name of its own: one of several that a party exercises by one fact.</summary>
    /// <param name="key">Its name among the powers of its holder: <c>fraud</c>.</param>
    /// <exception cref="ArgumentException">It is none: lower-case words joined by hyphens.</exception>
    /// <example><c>Thil.May("terminate for fraud", …, exercised: Notice).KnownAs("fraud")</c>.</example>
    public Power KnownAs(string key) => this with { Key = ContractRules.Rules.Key.Checked(key, nameof(key)) };

    /// <summary>The same power, taking effect on a later day than that on which it is exercised.</summary>
    /// <example><c>power.TakingEffectOn(Notice.PlusMonths(6).EndOfMonth())</c>: six months after the notice, at the end of a month.</example>
    public Power TakingEffectOn(Rule<LocalDate> day) => this with { Effective = day.Declared() };

    /// <summary>The same power, exercised upon notice: it takes effect so many months and then days after it was exercised.</summary>
    /// <example><c>Tenant.May("terminate", …, exercised: Notice).UponNotice(months: 6)</c>: notice of 31 March ends the lease on 30 September.</example>
    public Power UponNotice(int months = 0, int days = 0) => this with { Effective = new DateShift(new FactValue(Exercised), months, days) };

    /// <summary>The power in words: <c>THIL may terminate for fraud</c>.</summary>
    public override string ToString() => $"{Holder} may {What}";

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) => this with
    {
        Ground = change(Ground),
        From = change(From),
        Effective = Effective is null ? null : change(Effective),
    };
}
