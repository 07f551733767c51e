using FsCheck;
using FsCheck.Fluent;

namespace ContractRules;

/// <summary>
/// Laws that cannot be a method with parameters: whose draws must together have reached something, which is asserted after them all, or
/// which are told of each datum of a theory.
/// </summary>
internal static class Law
{
    private const int MostRounds = 3;

    /// <summary>Tries a law so often by day, and at night as often as a method with the attribute.</summary>
    public static void Holds<T>(Gen<T> drawn, Func<T, bool> law, int draws = LawAttribute.Draws) =>
        Prop.ForAll(drawn.ToArbitrary(), law).Check(At(draws));

    /// <inheritdoc cref="Holds{T}(Gen{T}, Func{T, bool}, int)"/>
    public static void Holds<T>(Gen<T> drawn, Action<T> law, int draws = LawAttribute.Draws) =>
        Prop.ForAll(drawn.ToArbitrary(), law).Check(At(draws));

    /// <summary>Tries a law so often by day, and so often at night.</summary>
    public static void Holds<T>(Gen<T> drawn, Action<T> law, int byDay, int atNight) =>
        Prop.ForAll(drawn.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Nightly.Draws(byDay, atNight)).WithQuietOnSuccess(true));

    /// <summary>Tries a law so often, and as often again, at most three times in all, while chance has not led to what it is about; where it never has, the law fails.</summary>
    /// <remarks>For what more draws can only bring nearer; what may not become more, or a part of all draws, is asserted beside it.</remarks>
    /// <param name="drawn">What is drawn.</param>
    /// <param name="law">The law.</param>
    /// <param name="isReached">Whether all draws together have reached what the law is about.</param>
    /// <param name="told">What they have reached, in words.</param>
    /// <param name="byDay">Draws by day.</param>
    /// <param name="atNight">Draws at night.</param>
    public static void Reaches<T>(Gen<T> drawn, Action<T> law, Func<bool> isReached, Func<string> told, int byDay, int atNight)
    {
        var rounds = 0;
        do
        {
            Holds(drawn, law, byDay, atNight);
        }
        while (!isReached() && ++rounds < MostRounds);

        Assert.True(isReached(), told());
    }

    /// <inheritdoc cref="Reaches{T}(Gen{T}, Action{T}, Func{bool}, Func{string}, int, int)"/>
    public static void Reaches<T>(Gen<T> drawn, Action<T> law, Func<bool> isReached, Func<string> told, int draws = LawAttribute.Draws)
    {
        var now = LawAttribute.DrawsOf(draws);
        Reaches(drawn, law, isReached, told, byDay: now, atNight: now);
    }

    private static Config At(int draws) => Config.QuickThrowOnFailure.WithMaxTest(LawAttribute.DrawsOf(draws)).WithQuietOnSuccess(true);
}
