using ContractRules.Values;

namespace ContractRules.Testing.Laws;

/// <summary>How a law is tried: on how many cases, which, and how much of them has to be determined.</summary>
/// <example><c>LawTrial.Default with { Cases = 10_000, Seed = 7, Terms = ["net-profit"] }</c>.</example>
public sealed record LawTrial
{
    /// <summary>200 cases of any timeline and any readings, of whose terms half have to be determined.</summary>
    public static LawTrial Default { get; } = new();

    /// <summary>How many cases are drawn.</summary>
    public int Cases { get; init; } = 200;

    /// <summary>The same seed draws the same cases, and of more cases the first are those that there were.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Which timelines.</summary>
    public TimelineShape Shape { get; init => field = value ?? throw new ArgumentNullException(nameof(Shape)); } = TimelineShape.Any;

    /// <summary>Whether readings are drawn, in three cases of four; else all is read by the readings of the agreement given.</summary>
    public bool AnyReading { get; init; } = true;

    /// <summary>Whether the days on which facts became known are drawn too.</summary>
    public bool WithKnowledge { get; init; }

    /// <summary>The keys of the terms that the law is about, each of which has to be determined often enough; all of them together where left out.</summary>
    public EquatableArray<string> Terms { get; init; } = [];

    /// <summary>Of the terms looked at, the part that has to be determined, or the law failed for having tested nothing: from 0 to 1.</summary>
    public Rational LeastDetermined { get; init; } = new(1, 2);

    /// <summary>How many cases, from which seed and of which timelines.</summary>
    public override string ToString() => $"{Cases} cases of {Shape}, seed {Seed}";
}
