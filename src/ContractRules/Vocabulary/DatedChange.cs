using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>A change on a day: another amount in place of the one before, or so much more.</summary>
/// <param name="Day">The first day on which it counts.</param>
/// <param name="Amount">What there is from then on, or what is added.</param>
/// <param name="IsMovement">Whether it is added.</param>
/// <param name="Happens">Whether it happens at all; null where it does.</param>
internal sealed record DatedChange<T>(Rule<LocalDate> Day, Rule<T> Amount, bool IsMovement, Rule<bool>? Happens)
    where T : struct, IAmount
{
    /// <summary>Whether it comes after the first day of the period, and no later than the last.</summary>
    public Rule<bool> ComesInThePeriod => If((Day > ThePeriod.Start & Day <= ThePeriod.End).Called($"{Day} comes in the period"));

    /// <summary>Whether it has come by a day.</summary>
    public Rule<bool> HasComeBy(Rule<LocalDate> day) => If(Day <= day);

    /// <summary>Whether the contract states the days of both, and this one comes before the other, which is listed earlier.</summary>
    public bool IsKnownToPrecede(DatedChange<T> other) =>
        (Day.Declared(), other.Day.Declared()) is (Constant(DateValue(var own), _), Constant(DateValue(var before), _))
        && (own < before || (own == before && !IsMovement));

    /// <summary>What it leaves of what there was, where it has come.</summary>
    public Rule<T> After(Rule<T> before, Rule<bool> hasCome) =>
        IsMovement ? before + Amount.ProvidedThat(hasCome) : Amount.ProvidedThat(hasCome, otherwise: before);

    /// <summary>The earlier of its day and another; of days that the contract states, its own.</summary>
    public Rule<LocalDate> EarlierDay(Rule<LocalDate>? other) => (other?.Node, Day.Declared()) switch
    {
        (null, _) or (Constant, Constant) => Day,
        _ => Day.Earlier(other!),
    };

    private Rule<bool> If(Rule<bool> hasCome) => Happens is null ? hasCome : Happens & hasCome;
}
