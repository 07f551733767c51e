using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>What a rule can know of the past of a fact or term: the prior value, the sum to date, the sum over a trailing window.</summary>
public static class Past
{
    /// <summary>The value in the period before; 0 or false before the first.</summary>
    /// <exception cref="InvalidOperationException">It is a date: say which date comes before the first.</exception>
    public static Rule<T> Prior<T>(this NamedRule<T> named)
        where T : struct
    {
        var name = named.Named();
        var nothing = Value.NothingOf(name.Measure) ?? throw new InvalidOperationException($"{name} is a date; say which date comes before the first.");
        return new(new Prior(name, new Constant(nothing, name.Measure) { IsStated = false }));
    }

    /// <summary>The value in the period before, and another one before the first.</summary>
    /// <param name="named">A fact or term.</param>
    /// <param name="initial">What stands in its place before there is one: an amount that the contract states, or a fact.</param>
    /// <example><c>Unrecouped.Prior(initial: Currency.Usd.Of(5_000))</c> is the advance in the first period.</example>
    public static Rule<T> Prior<T>(this NamedRule<T> named, Rule<T> initial)
        where T : struct => new(new Prior(named.Named(), initial.Declared()));

    /// <summary>The sum over all periods so far, the present one included.</summary>
    public static Rule<T> ToDate<T>(this NamedRule<T> named)
        where T : struct, IAmount => new(new ToDate(named.Named()));

    /// <summary>The sum over all periods before the present one; nothing in the first. So a term may be defined by its own.</summary>
    /// <example>Of 40, 50 and 60, nothing, 40 and 90 lie before.</example>
    public static Rule<T> ToDateBefore<T>(this NamedRule<T> named)
        where T : struct, IAmount => new(new ToDate(named.Named(), WithPresent: false));

    /// <summary>The same, of what was determined then: what was open has not been paid. Never undetermined.</summary>
    /// <example>Of 40, of what was open, and of 60, nothing, 40, 40 and 100 were settled before.</example>
    public static Rule<T> SettledBefore<T>(this NamedRule<T> named)
        where T : struct, IAmount => new(new ToDate(named.Named(), WithPresent: false) { LeavesOutOpen = true });

    /// <summary>The sum over so many periods; periods before the first count as nothing.</summary>
    /// <param name="named">What is summed: a fact or term.</param>
    /// <param name="periods">How many periods, 1 to <see cref="Trailing.MostPeriods"/>.</param>
    /// <param name="lag">How many periods ago the last of them is, up to as many: 0 includes the present one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty, the lag negative, or either beyond the bound.</exception>
    public static Rule<T> OverTrailing<T>(this NamedRule<T> named, int periods, int lag = 0)
        where T : struct, IAmount =>
        new(new Trailing(named.Named(), periods.From(1, to: Trailing.MostPeriods), lag.From(0, to: Trailing.MostPeriods)));
}
