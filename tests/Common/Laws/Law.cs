using FsCheck;
using FsCheck.Fluent;

namespace ContractRules;

/// <summary>
/// Laws that cannot be a method with parameters: whose draws must together have reached something, which is asserted after them all, or
/// which are told of each datum of a theory.
/// </summary>
internal static class Law
{
    /// <summary>Tries a law so often by day, and at night as often as a method with the attribute.</summary>
    public static void Holds<T>(Gen<T> drawn, Func<T, bool> law, int draws = LawAttribute.Draws) =>
        Prop.ForAll(drawn.ToArbitrary(), law).Check(At(draws));

    /// <inheritdoc cref="Holds{T}(Gen{T}, Func{T, bool}, int)"/>
    public static void Holds<T>(Gen<T> drawn, Action<T> law, int draws = LawAttribute.Draws) =>
        Prop.ForAll(drawn.ToArbitrary(), law).Check(At(draws));

    /// <summary>Tries a law so often by day, and so often at night.</summary>
    public static void Holds<T>(Gen<T> drawn, Action<T> law, int byDay, int atNight) =>
        Prop.ForAll(drawn.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Nightly.Draws(byDay, atNight)).WithQuietOnSuccess(true));

    private static Config At(int draws) => Config.QuickThrowOnFailure.WithMaxTest(LawAttribute.DrawsOf(draws)).WithQuietOnSuccess(true);
}
