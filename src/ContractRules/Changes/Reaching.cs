using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>Tells what a change of the text can alter at all.</summary>
public static class Reaching
{
    /// <summary>What it can alter to settle under another agreement instead of this one, and what it provably cannot.</summary>
    /// <param name="before">The agreement before the change, in force and read as it is.</param>
    /// <param name="after">The agreement after it: another version, another amendment, or clauses written otherwise.</param>
    /// <exception cref="ArgumentException">They are of different keys, dates or periods, observe different holidays, or assume different values: a wrong program.</exception>
    /// <example><c>agreement.AsInForceOn(signed).ReachOfChange(agreement.AsInForceOn(amended)).UnchangingPayments</c>.</example>
    public static ChangeReach ReachOfChange(this Agreement before, Agreement after)
    {
        before.EnsureComparableWith(after);
        var (one, other) = (new WrittenText(before), new WrittenText(after));
        var alterations = Altering.Between(one, other);
        EquatableArray<AgreementVersion> texts = [.. one.Texts, .. other.Texts];
        var places = new AlteredPlaces(one, other, texts);
        var reach = new ChangeReach(alterations, [.. alterations.SelectMany(places.Of), .. places.OfAnotherOrder(alterations)]);
        var terms = texts.SelectMany(text => text.Definitions).Select(defined => defined.Term).DistinctBy(term => term.Key).ToLookup(term => reach.CanChange(term.Key));
        var payments = texts.SelectMany(text => PaymentWay.In(text, text))
            .DistinctBy(way => way.EitherWay)
            .ToLookup(way => reach.CanChange(way.EitherWay), way => new ClausePayment(way));
        return reach with
        {
            ChangeableTerms = [.. terms[true]],
            UnchangingTerms = [.. terms[false]],
            ChangeablePayments = [.. payments[true]],
            UnchangingPayments = [.. payments[false]],
        };
    }
}
