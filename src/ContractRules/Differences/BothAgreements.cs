using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Two agreements beside each other: in what they differ, which payments that reaches, and what lies between them.</summary>
internal sealed class BothAgreements
{
    private readonly BothTexts _both;
    private readonly Hybrids _hybrids;
    private readonly EquatableArray<PaymentsReached> _reached;

    public BothAgreements(Agreement before, Agreement after)
    {
        (Before, After) = (new(before), new(after));
        _both = new(Before, After);
        _hybrids = new(Before, After, _both);
        Alterations = Altering.Between(Before, After);
        var reach = new AlterationReach(Before, After, _both);
        _reached = [.. Alterations.Select(reach.Of)];
    }

    /// <summary>The first, as it is written.</summary>
    public WrittenText Before { get; }

    /// <summary>The second, as it is written.</summary>
    public WrittenText After { get; }

    /// <summary>In what they differ.</summary>
    public EquatableArray<Alteration> Alterations { get; }

    /// <summary>In what they differ that reaches no payment.</summary>
    public EquatableArray<Alteration> WithoutEffect => [.. Alterations.Zip(_reached).Where(found => found.Second.IsNothing).Select(found => found.First)];

    /// <summary>How differences are shared out among what reaches payments.</summary>
    /// <param name="comingOf">What comes of an agreement on the way from the first to the second.</param>
    public Attribution<T> SharedOut<T>(Func<Agreement, T> comingOf)
        where T : class =>
        Attribution<T>.Of(Alterations, _reached, Needs.Between(Alterations, _both), made => _hybrids.With(made) is { } agreement ? comingOf(agreement) : null);
}
