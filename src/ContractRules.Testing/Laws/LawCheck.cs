using System.Globalization;
using ContractRules.Coverage;
using ContractRules.Values;

namespace ContractRules.Testing.Laws;

/// <summary>What trying a law came to.</summary>
/// <param name="Law">The law, in words.</param>
/// <param name="Agreement">The key of the agreement.</param>
/// <param name="Trial">How it was tried.</param>
/// <param name="Refused">In how many cases the agreement refuses the facts as it is read in them.</param>
/// <param name="Reach">What the statements really reached.</param>
/// <param name="Broken">The smallest case found that breaks it; null where none does.</param>
public sealed record LawCheck(string Law, string Agreement, LawTrial Trial, int Refused, Reach Reach, BrokenLaw? Broken)
{
    /// <summary>The law, in words.</summary>
    public string Law { get; init => field = value ?? throw new ArgumentNullException(nameof(Law)); } = Law ?? throw new ArgumentNullException(nameof(Law));

    /// <summary>The key of the agreement.</summary>
    public string Agreement { get; init => field = value ?? throw new ArgumentNullException(nameof(Agreement)); } = Agreement ?? throw new ArgumentNullException(nameof(Agreement));

    /// <summary>How it was tried.</summary>
    public LawTrial Trial { get; init => field = value ?? throw new ArgumentNullException(nameof(Trial)); } = Trial ?? throw new ArgumentNullException(nameof(Trial));

    /// <summary>What the statements really reached.</summary>
    public Reach Reach { get; init => field = value ?? throw new ArgumentNullException(nameof(Reach)); } = Reach ?? throw new ArgumentNullException(nameof(Reach));

    /// <summary>Why the law failed, each in words; none where it holds and was really tested.</summary>
    public EquatableArray<string> Failures => Broken is not null ? [$"{Broken}"] : [.. TestedTooLittle()];

    /// <summary>Throws where the law does not hold, or tested too little: a law that reached nothing found nothing.</summary>
    /// <exception cref="LawFailedException">It failed; tells the case that shows it, or what was not reached.</exception>
    public void ThrowOnFailure()
    {
        if (Failures.Count > 0)
        {
            throw new LawFailedException(this);
        }
    }

    /// <summary>The law, the cases, and what was reached.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Law}: {(Broken is null ? "held in" : $"broken by case {Broken.Place + 1} of")} {Trial.Cases:N0} cases of {Agreement} drawn with seed {Trial.Seed}, {Refused:N0} refused; {Reach}");

    private IEnumerable<string> TestedTooLittle()
    {
        var looked = Trial.Terms.Count > 0
            ? Trial.Terms.Select(Reach.OfTerm).Where(term => term.PartDetermined < Trial.LeastDetermined).Select(term => $"{term}")
            : Reach.PartDetermined < Trial.LeastDetermined ? [$"{Reach}"] : [];
        return looked.Select(found => $"{Law}: tested too little. {found}; expected {Trial.LeastDetermined} determined, at least. "
            + (Trial.Shape.NothingMissing ? "Give what is missing, or expect less." : $"Draw complete facts ({nameof(TimelineShape.NothingMissing)}), or expect less."));
    }
}
