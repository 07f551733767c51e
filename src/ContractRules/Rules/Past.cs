using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>What a rule can know of the past: the prior value, the sum to date, the sum over a trailing window.</summary>
public static class Past
{
    /// <summary>The fact's value in the period before; 0 or false before the first.</summary>
    /// <exception cref="InvalidOperationException">The fact is a date: say which date comes before the first.</exception>
    public static Rule<T> Prior<T>(this Fact<T> fact)
        where T : struct => new(new Prior(fact.Declaration, NothingBefore(fact.Declaration)));

    /// <summary>The term's value in the period before; 0 or false before the first.</summary>
    /// <exception cref="InvalidOperationException">The term is a date: say which date comes before the first.</exception>
    public static Rule<T> Prior<T>(this Term<T> term)
        where T : struct => new(new Prior(term.Declaration, NothingBefore(term.Declaration)));

    /// <summary>The fact's value in the period before, and a stated value before the first.</summary>
    public static Rule<T> Prior<T>(this Fact<T> fact, T initial)
        where T : struct => new(new Prior(fact.Declaration, Face<T>.Constant(initial).Value));

    /// <summary>The term's value in the period before, and a stated value before the first.</summary>
    public static Rule<T> Prior<T>(this Term<T> term, T initial)
        where T : struct => new(new Prior(term.Declaration, Face<T>.Constant(initial).Value));

    /// <summary>The fact summed over all periods so far, the present one included.</summary>
    public static Rule<T> ToDate<T>(this Fact<T> fact)
        where T : struct, IAmount => new(new ToDate(fact.Declaration));

    /// <summary>The term summed over all periods so far, the present one included.</summary>
    public static Rule<T> ToDate<T>(this Term<T> term)
        where T : struct, IAmount => new(new ToDate(term.Declaration));

    /// <summary>The fact summed over so many periods; periods before the first count as nothing.</summary>
    /// <param name="fact">What is summed.</param>
    /// <param name="periods">How many periods, at least 1.</param>
    /// <param name="lag">How many periods ago the last of them is: 0 includes the present one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty, or the lag negative.</exception>
    public static Rule<T> OverTrailing<T>(this Fact<T> fact, int periods, int lag = 0)
        where T : struct, IAmount => new(Window(fact.Declaration, periods, lag));

    /// <summary>The term summed over so many periods; periods before the first count as nothing.</summary>
    /// <param name="term">What is summed.</param>
    /// <param name="periods">How many periods, at least 1.</param>
    /// <param name="lag">How many periods ago the last of them is: 0 includes the present one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty, or the lag negative.</exception>
    public static Rule<T> OverTrailing<T>(this Term<T> term, int periods, int lag = 0)
        where T : struct, IAmount => new(Window(term.Declaration, periods, lag));

    private static Trailing Window(Named name, int periods, int lag)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(lag);
        return new Trailing(name, periods, lag);
    }

    private static Value NothingBefore(Named name) => Value.NothingOf(name.Measure)
        ?? throw new InvalidOperationException($"{name} is a date; say which date comes before the first.");
}
