namespace ContractRules.Testing.Laws;

/// <summary>A law that does not hold, with the smallest case found that shows it.</summary>
/// <param name="Law">The law, in words.</param>
/// <param name="Case">The smallest case found.</param>
/// <param name="Place">Which of the cases drawn broke it first, counted from 0.</param>
/// <param name="Seed">The seed by which it was drawn.</param>
/// <param name="Thrown">What the law threw; null where it just said that it does not hold.</param>
public sealed record BrokenLaw(string Law, DrawnCase Case, int Place, int Seed, Exception? Thrown)
{
    /// <summary>The law, in words.</summary>
    public string Law { get; init => field = value ?? throw new ArgumentNullException(nameof(Law)); } = Law ?? throw new ArgumentNullException(nameof(Law));

    /// <summary>The smallest case found.</summary>
    public DrawnCase Case { get; init => field = value ?? throw new ArgumentNullException(nameof(Case)); } = Case ?? throw new ArgumentNullException(nameof(Case));

    /// <summary>The law, the readings, all facts as a file, and how to draw it again.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"{Law}: broken",
        $"{Case}",
        .. Thrown is null ? (string[])[] : [$"{Thrown.GetType().Name}: {Thrown.Message}"],
        $"Seed {Seed}, case {Place + 1}",
    ]);
}
