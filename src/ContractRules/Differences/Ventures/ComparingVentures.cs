using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>Compares two agreements in money over the facts of many ventures, which come lot after lot.</summary>
public static class ComparingVentures
{
    /// <summary>How many of the ventures that differ most are told.</summary>
    public const int GreatestTold = 10;

    /// <summary>What it changes to settle the facts of ventures under another agreement instead of this one, and what the differences are due to.</summary>
    /// <param name="before">The first agreement, in force, read and known as it is.</param>
    /// <param name="after">The second: another version or reading of the same, or the same agreement written otherwise.</param>
    /// <param name="lots">The rows, those of a venture in the order of its periods, from its first on. What only one of the two asks for is not looked at under the other.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <param name="onLot">Told what came of each lot, and at last, with no row, of the ventures that were not let go of before.</param>
    /// <returns>The comparison: what <see cref="Comparing.CompareWith"/> gives for each venture alone, added up. Never throws because of data.</returns>
    /// <exception cref="ArgumentException">They are of different keys, dates or periods, observe different holidays, or assume different values: a wrong program.</exception>
    /// <exception cref="PlanRefusedException">A rule of either, or of an agreement on the way from the one to the other, has no step; lists all such rules by their clauses.</exception>
    /// <remarks>
    /// Rows are settled by the plans of both agreements and of those on the way, so that time grows with the rows and the number of these. Nothing is held of rows but what passes on, and the
    /// sums of each venture of which more may come: where ventures come in any order, of all of them to the end. A venture in which anything is wrong is refused as a whole. Where all rows
    /// of one were to come one after another, and some stand apart, these are told, and nothing of them counts; what stood before does, once.
    /// </remarks>
    /// <example><c>agreement.AsInForceOn(signed).CompareVentures(agreement.AsInForceOn(amended), lots).ByCause</c>.</example>
    public static VentureComparison CompareVentures(
        this Agreement before, Agreement after, IEnumerable<VentureRows> lots, VentureOrder order = VentureOrder.Any, Action<ComparedLot>? onLot = null)
    {
        before.EnsureComparableWith(after);
        lots.NotNull();
        var comparing = new ComparingLots(before, after, order.Defined());
        foreach (var rows in lots)
        {
            var lot = comparing.Compare(rows.NotNull());
            onLot?.Invoke(lot);
        }

        var rest = comparing.End();
        onLot?.Invoke(rest);
        return comparing.InAll;
    }
}
