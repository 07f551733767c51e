using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>A breakpoint of a rule: where a condition compares a fact or term with something else.</summary>
/// <param name="Where">The rule.</param>
/// <param name="Driver">The fact or term.</param>
/// <param name="Figure">What it is compared with.</param>
/// <param name="BelongsAbove">Whether the figure itself lies on the upper side.</param>
internal sealed record Breakpoint(PlacedRule Where, Named Driver, Node Figure, bool BelongsAbove)
{
    /// <summary>The least by which the fact or term can differ.</summary>
    public Rational Step => new Rounding(
        Driver switch
        {
            FactDeclaration fact => fact.Decimals,
            { Measure: { Over: { } unit, Under: null } } => unit.PayableDecimals,
            _ => 6,
        },
        default).Step;

    /// <summary>The breakpoints of a rule.</summary>
    public static IEnumerable<Breakpoint> In(PlacedRule placed) => placed.Rule.OutsideItems().OfType<Compared>().Select(compared => Of(placed, compared)).OfType<Breakpoint>();

    private static Breakpoint? Of(PlacedRule placed, Compared compared)
    {
        var (left, relation, right) = compared;
        var (driver, figure, isMirrored) = Shape.Driver(left) is { } found ? (found, right, false) : (Shape.Driver(right), left, true);
        return driver is { Measure.IsNumber: true } && relation != Relation.EqualTo
            ? new(placed, driver, figure, BelongsAbove: (relation is Relation.Below or Relation.AtLeast) != isMirrored)
            : null;
    }
}
