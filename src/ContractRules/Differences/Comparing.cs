using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Compares two agreements in money, over the same facts.</summary>
public static class Comparing
{
    /// <summary>How many interacting causes are shared out by the mean of all orders; where they are more, by the order of the text.</summary>
    public const int MostCausesInAllOrders = 6;

    /// <summary>What it changes to settle facts under another agreement instead of this one, and what each difference is due to.</summary>
    /// <param name="before">The first agreement, in force, read and known as it is: <see cref="Agreement.AsInForceOn"/>, <see cref="Agreement.Under(Rules.Reading, string)"/>.</param>
    /// <param name="after">The second: another version or reading of the same, or the same agreement written otherwise.</param>
    /// <param name="periods">The facts of each period; the periods must adjoin. What only one of the two asks for is not looked at under the other.</param>
    /// <param name="carried">What the periods before passed on, accepted under both as it stands; nothing for the first.</param>
    /// <returns>The difference; or all faults in the facts. Never throws because of data.</returns>
    /// <exception cref="ArgumentException">They are of different keys, dates or periods, observe different holidays, or assume different values: a wrong program.</exception>
    /// <remarks>
    /// Where both are settled under one text throughout, the clauses that differ are the causes; else the clauses as signed that do, and amendments as a whole.
    /// Causes that reach a common payment are shared out together, up to <see cref="MostCausesInAllOrders"/> of them by the mean of all orders.
    /// Time grows with the periods and, up to that number, with every combination of such causes, each of which is settled once: by the reference, since each is
    /// a text of its own, whose plan takes several times as long to make as it takes to settle (of the time, four fifths go into writing those texts and checking them: the
    /// sample of the International VoIP Agreement, as signed and as amended). Over the facts of many ventures plans are worth making: <see cref="Ventures.ComparingVentures.CompareVentures"/>.
    /// </remarks>
    /// <example><c>agreement.AsInForceOn(signed).CompareWith(agreement.AsInForceOn(amended), months).ByCause</c>.</example>
    public static AgreementDifference CompareWith(this Agreement before, Agreement after, IReadOnlyList<PeriodFacts> periods, CarriedState? carried = null)
    {
        before.EnsureComparableWith(after);
        var facts = new SameFacts(before, after, periods.Whole(), carried);
        var (asBefore, asAfter) = (facts.Settle(before), facts.Settle(after));
        EquatableArray<FactFault> faults = [.. asBefore.Faults.Concat(asAfter.Faults).Distinct()];
        if (faults.Count > 0)
        {
            return new(before, after) { Faults = faults };
        }

        var both = new BothAgreements(before, after);
        var attribution = both.SharedOut(facts.Paid);
        var attributing = new Attributing(attribution);
        return new(before, after)
        {
            Causes = attribution.Causes,
            WithoutEffect = both.WithoutEffect,
            Method = attribution.Method,
            Periods = [.. asBefore.Statements.Zip(asAfter.Statements).Index().Select(found => attributing.Compared(found.Index, found.Item.First, found.Item.Second))],
        };
    }

    /// <summary>Refuses agreements of which the same facts would not be the same, as all do that compare: for whoever would know before the facts are read.</summary>
    /// <param name="before">The first agreement.</param>
    /// <param name="after">The second.</param>
    /// <exception cref="ArgumentException">They are of different keys, dates or periods, observe different holidays, or assume different values: a wrong program.</exception>
    /// <example><c>agreement.EnsureComparableWith(rewritten)</c>.</example>
    public static void EnsureComparableWith(this Agreement before, Agreement after)
    {
        before.NotNull();
        after.NotNull();
        Same(before.Key, after.Key, "key");
        Same(before.Dated, after.Dated, "date");
        Same(before.Periods, after.Periods, "periods");
        Same(before.Holidays, after.Holidays, "holidays");
        Same(before.Assumptions, after.Assumptions, "assumptions");

        void Same<T>(T one, T other, string what)
        {
            if (!EqualityComparer<T>.Default.Equals(one, other))
            {
                throw new ArgumentException($"Only agreements with the same {what} can be compared; found {one} and {other}.", nameof(after));
            }
        }
    }
}
