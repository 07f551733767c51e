using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>
/// All that passes from one period to the next. It is kept by fact and term, so it passes from one version of the
/// agreement to the next as it is. Settling may stop with it and go on from it.
/// </summary>
[JsonConverter(typeof(Json.CarriedStateConverter))]
public sealed record CarriedState
{
    internal CarriedState(
        string? agreement, SettlementPeriod? through, int periods, EquatableMap<Value> standing, EquatableMap<Memory> memories) =>
        (Agreement, Through, Periods, Standing, Memories) = (agreement, through, periods, standing, memories);

    /// <summary>Before the first period: nothing.</summary>
    public static CarriedState None { get; } = new(null, null, 0, EquatableMap<Value>.Empty, EquatableMap<Memory>.Empty);

    /// <summary>The key of the agreement that was settled; null before the first period.</summary>
    public string? Agreement { get; }

    /// <summary>The last period settled; null before the first.</summary>
    public SettlementPeriod? Through { get; }

    /// <summary>How many periods have been settled.</summary>
    public int Periods { get; }

    /// <summary>The fingerprint of the text under which it was settled, as far as that text took effect by then; null before the first period.</summary>
    /// <remarks>See <see cref="Agreements.Agreement.FingerprintThrough"/>. A state made under another text is not settled on.</remarks>
    public string? Fingerprint { get; internal init; }

    /// <summary>How the text was read, by the keys of its readings. A state made under other readings is not settled on.</summary>
    public EquatableMap<string> ReadAs { get; internal init; } = EquatableMap<string>.Empty;

    /// <summary>The last period before settling began, where its balances were taken over; null where all periods were settled.</summary>
    public SettlementPeriod? OpenedAfter { get; internal init; }

    /// <summary>The standing facts as last given, by key.</summary>
    public EquatableMap<Value> Standing { get; internal init; }

    /// <summary>The period in which each standing fact was last given, by the key of the fact.</summary>
    public EquatableMap<string> GivenIn { get; internal init; } = EquatableMap<string>.Empty;

    /// <summary>The powers that were exercised, in the order in which that became known.</summary>
    public EquatableArray<Exercise> Exercised { get; internal init; } = [];

    /// <summary>When and by what the agreement ended; null where it has not.</summary>
    public AgreementEnd? End { get; internal init; }

    /// <summary>What is remembered of facts and terms, by key.</summary>
    public EquatableMap<Memory> Memories { get; internal init; }

    /// <summary>The lots that are open, by what one of them is called.</summary>
    public EquatableMap<OpenLots> Lots { get; internal init; } = EquatableMap<OpenLots>.Empty;

    /// <summary>
    /// The same state, to be settled on under this agreement although it was made under another text or other readings: whoever
    /// says so knows that what it remembers stays as it was settled then.
    /// </summary>
    /// <param name="agreement">The agreement with the text and the readings to go on with.</param>
    /// <remarks>
    /// An amendment that takes effect after the state was made needs no such word. One that reaches back does: either say so
    /// here, or settle the periods again from where it takes effect, which a true-up and an adjustment do.
    /// </remarks>
    /// <example><c>agreement.Under(basis, "net").Settle(november, october.AcceptedUnder(agreement.Under(basis, "net")))</c>.</example>
    public CarriedState AcceptedUnder(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return Through is { } through ? this with { Fingerprint = agreement.FingerprintThrough(through.End), ReadAs = agreement.ReadAs } : this;
    }

    /// <summary>Whether it was read from a document that is not as it was written.</summary>
    internal bool IsDamaged { get; init; }

    /// <summary>Whether both remember the same, whatever the text or readings under which they were made.</summary>
    internal bool RemembersTheSameAs(CarriedState other) => Periods == other.Periods && Standing.Equals(other.Standing) && Memories.Equals(other.Memories)
        && Lots.Equals(other.Lots)
        && Exercised.Equals(other.Exercised) && Equals(End, other.End);

    /// <summary>The lots under a key that are open.</summary>
    internal OpenLots OpenOf(string key) => Lots.TryGet(key, out var open) ? open : OpenLots.None;

    /// <summary>What is remembered of a fact or term.</summary>
    public Memory Of(Named name) => Memories.TryGet(name.NotNull().Key, out var memory) ? memory : Memory.None;

    /// <summary>
    /// The value in the period before, as rules of a version recall it; of a term that the version has retired, the value with which it
    /// was left. A term that is defined anew begins anew.
    /// </summary>
    internal Outcome? Prior(Named name, AgreementVersion version) =>
        name is TermDeclaration && !version.TryDefine(name.Key, out _) ? Of(name).Last : Of(name).Ago(1);

    /// <summary>The first day on which a power takes effect that was exercised, or on which it was; null where it was not.</summary>
    internal LocalDate? DayOf(PriorExercise asked) => Exercised
        .Where(exercise => (exercise.Holder, exercise.Key) == (asked.Holder, asked.Key))
        .Min(exercise => (LocalDate?)(asked.OfItself ? exercise.On : exercise.TakesEffect));

    /// <summary>The agreement and the last period settled.</summary>
    public override string ToString() => Through is null ? "nothing settled" : $"{Agreement} through {Through}";
}
