using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>Begins an amount that changes on dates, see <see cref="DatedAmount{T}"/>.</summary>
public static class DatedAmounts
{
    /// <summary>An amount, and another in its place from a day on.</summary>
    /// <example><c>Percent(40).ChangedTo(Percent(25), from: new LocalDate(2002, 7, 31)).ByDays() * Sales</c>.</example>
    public static DatedAmount<T> ChangedTo<T>(this Rule<T> amount, Rule<T> then, Rule<LocalDate> from)
        where T : struct, IAmount => Unchanged(amount).ChangedTo(then, from);

    /// <summary>An amount, and another in its place from the day of an event on; nothing changes until that day is given.</summary>
    public static DatedAmount<T> ChangedTo<T>(this Rule<T> amount, Rule<T> then, Fact<LocalDate> from)
        where T : struct, IAmount => Unchanged(amount).ChangedTo(then, from);

    /// <summary>An amount, and so much more from a day on: a daily balance.</summary>
    /// <example><c>Seats.Prior().ChangedBy(SeatsAdded, from: AddedOn).ByDays() * Usd(20, Seat)</c>.</example>
    public static DatedAmount<T> ChangedBy<T>(this Rule<T> amount, Rule<T> movement, Rule<LocalDate> from)
        where T : struct, IAmount => Unchanged(amount).ChangedBy(movement, from);

    private static DatedAmount<T> Unchanged<T>(Rule<T> amount)
        where T : struct, IAmount => new(amount.Made(), []);
}
