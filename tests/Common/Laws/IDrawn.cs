using FsCheck;

namespace ContractRules;

/// <summary>What a law speaks of, which says itself how it is drawn.</summary>
public interface IDrawn<T>
    where T : IDrawn<T>
{
    /// <summary>Any of them.</summary>
    static abstract Gen<T> Drawn { get; }

    /// <summary>Simpler ones, to be tried where this one breaks a law.</summary>
    static virtual IEnumerable<T> SimplerThan(T drawn) => [];
}
