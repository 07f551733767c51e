using FsCheck;
using FsCheck.Fluent;

namespace ContractRules;

/// <summary>How FsCheck draws and shrinks what says itself how.</summary>
internal static class DrawnAs<T>
    where T : IDrawn<T>
{
    public static Arbitrary<T> ItSays() => Arb.From(T.Drawn, T.SimplerThan);
}
