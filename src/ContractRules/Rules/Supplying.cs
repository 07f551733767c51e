using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>What can be said of a fact and of a field alike: what it accepts, and what holds where nothing is given.</summary>
internal static class Supplying
{
    /// <summary>Taken as 0 or false where it isn't given.</summary>
    /// <exception cref="InvalidOperationException">It is a date, and no date means that nothing happened; or its range doesn't hold 0.</exception>
    public static T NothingUnlessGiven<T>(this T declared)
        where T : Supplied => (declared with
        {
            Default = Value.NothingOf(declared.Measure)
                ?? throw new InvalidOperationException($"{declared} is a date, and no date means that nothing happened."),
        }).Checked<T>();

    /// <summary>Accepting only numbers in a range.</summary>
    /// <exception cref="InvalidOperationException">It is no number, the range is empty, or it doesn't hold the default.</exception>
    public static T InRange<T>(this T declared, Rational least, Rational? most)
        where T : Supplied => declared.Measure.IsNumber && !(least > most)
            ? (declared with { Minimum = least, Maximum = most }).Checked<T>()
            : throw new InvalidOperationException($"{declared} cannot lie between {least} and {most}.");

    /// <summary>Carrying at most so many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or above <see cref="Rounding.MostPlaces"/>.</exception>
    public static T WithDecimals<T>(this T declared, int decimals)
        where T : Supplied => (T)(declared with { Decimals = decimals.From(0, to: Rounding.MostPlaces) });

    // What is taken where nothing is given could have been given.
    private static T Checked<T>(this Supplied declared)
        where T : Supplied => declared.Default is { } nothing && !declared.Accepts(nothing)
            ? throw new InvalidOperationException($"{declared} is {nothing} unless given, but accepts only {declared.Expectation}.")
            : (T)declared;
}
