using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Differences.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Settlement;
using ContractRules.Values;
using Key = (string Clause, string One, string Other, string Unit);

namespace ContractRules.Tests.Differences.Ventures;

/// <summary>Ventures compared together, held against each compared alone.</summary>
internal static class SummedAlone
{
    /// <summary>Holds them against each other; tells what was reached.</summary>
    public static (int Differing, int Refused, int Open, int Together, int OnOtherDays) Holds(
        Agreement before, Agreement after, IReadOnlyList<IReadOnlyList<PeriodFacts>> ventures, VentureComparisonLaws.Cut cut)
    {
        var done = new Dictionary<string, ComparedVenture>();
        var faults = new HashSet<string>();
        var compared = before.CompareVentures(after, LotsOf(before.Taking(after), ventures, cut), cut.Order, lot =>
        {
            faults.UnionWith(lot.Faults.Select(fault => fault.Venture));
            foreach (var venture in lot.Done)
            {
                done.Add(venture.Venture, venture);
            }
        });
        var alone = ventures.Select(periods => before.CompareWith(after, periods)).ToList();
        var right = alone.Index().Where(found => found.Item.Faults.Count == 0).ToList();

        Assert.Equal(alone.Index().Where(found => found.Item.Faults.Count > 0).Select(found => NameOf(found.Index)).Order(), faults.Order());
        Assert.Equal(right.Select(found => NameOf(found.Index)).Order(), done.Keys.Order());
        Assert.All(right, found => IsSame([found.Item], done[NameOf(found.Index)].Payments, done[NameOf(found.Index)].Deliveries));
        Assert.All(right, found => Assert.Equal(found.Item.IsNothing, done[NameOf(found.Index)].IsNothing));
        IsSame([.. right.Select(found => found.Item)], compared.Totals, compared.DeliveryTotals);
        Assert.Equal((ventures.Count - right.Count, right.Count), (compared.Refused, compared.Ventures));
        Assert.Equal(right.Count(found => !found.Item.IsNothing), compared.Differing);
        Assert.Equal(right.Count(found => found.Item.IsOpen), compared.Open);
        Assert.Equal(ByParty(right.Where(found => !found.Item.IsOpen).SelectMany(found => found.Item.Total)), ByParty(compared.TotalOfKnown));
        Assert.Equal(right.Count(found => found.Item.Periods.Any(period => period.ChangesDays)), compared.OnOtherDays);
        Assert.Equal(right.Sum(found => found.Item.Periods.Count), compared.Periods);
        Assert.All(right, found => Assert.Equal(
            ($"{string.Join('|', found.Item.Causes)}", $"{string.Join('|', found.Item.WithoutEffect)}", found.Item.Method),
            ($"{string.Join('|', compared.Causes)}", $"{string.Join('|', compared.WithoutEffect)}", compared.Method)));
        Assert.Equal(
            right.SelectMany(found => found.Item.Periods).SelectMany(CausesIn).Distinct().Order(StringComparer.Ordinal),
            compared.Causing.Select(cause => $"{cause}").Order(StringComparer.Ordinal));
        Assert.All(compared.Greatest, found => Assert.Equal(found.Ventures.Select(venture => venture.Venture), GreatestOf(found.Unit, done.Values)));
        return (
            (int)compared.Differing,
            (int)compared.Refused,
            (int)compared.Open,
            compared.Totals.Count(total => !total.Together.Amount.IsZero),
            (int)compared.OnOtherDays);
    }

    private static IEnumerable<string> CausesIn(ComparedPeriod period) =>
    [
        .. period.Payments.SelectMany(payment => payment.Parts).Where(part => !part.More.Amount.IsZero).Select(part => $"{part.Cause}"),
        .. period.Deliveries.SelectMany(delivery => delivery.Parts).Where(part => !part.More.Amount.IsZero).Select(part => $"{part.Cause}"),
    ];

    private static IEnumerable<string> ByParty(IEnumerable<PartyDifference<Money>> differences) => differences
        .GroupBy(difference => $"{difference.Party} {difference.More.Currency}", difference => difference.More.Amount)
        .Select(party => (party.Key, More: party.Aggregate(Rational.Zero, (sum, more) => sum + more)))
        .Where(party => !party.More.IsZero)
        .Select(party => $"{party.Key} {party.More}")
        .Order(StringComparer.Ordinal);

    private static string NameOf(int venture) => $"V-{venture}";

    private static IEnumerable<VentureRows> LotsOf(Agreement agreement, IReadOnlyList<IReadOnlyList<PeriodFacts>> ventures, VentureComparisonLaws.Cut cut)
    {
        var rows = ventures.Index().SelectMany(venture => venture.Item.Select((facts, place) => (Venture: NameOf(venture.Index), Place: place, Facts: facts)));
        return (cut.Order == VentureOrder.ByVenture ? rows : rows.OrderBy(row => row.Place)).Chunk(cut.Lot).Select(lot => agreement.Facts.Aggregate(
            VentureRows.Of([.. lot.Select(row => row.Venture)], [.. lot.Select(row => row.Facts.Period)]),
            (facts, fact) => facts.With(fact, [.. lot.Select(row => row.Facts.Values.TryGet(fact.Key, out var value) ? value : null)])));
    }

    private static void IsSame(IReadOnlyList<AgreementDifference> alone, EquatableArray<SummedDifference<Money>> payments, EquatableArray<SummedDifference<Quantity>> deliveries)
    {
        Assert.Equal(Expected(alone.SelectMany(found => found.Totals)), Found(payments));
        Assert.Equal(Expected(alone.SelectMany(found => found.DeliveryTotals)), Found(deliveries));
        var changed = alone.SelectMany(found => found.Periods).SelectMany(period => period.Payments).Where(payment => payment.IsChange).Select(payment => KeyOf(payment.Clause, payment.Payer, payment.Payee, payment.Unit));
        Assert.Equal(changed.Distinct().Order(), payments.Where(payment => payment.IsChange).Select(payment => KeyOf(payment.Clause, payment.Payer, payment.Payee, payment.Unit)).Order());
    }

    private static string[] Expected<T>(IEnumerable<TotalDifference<T>> totals)
        where T : struct, IPayable =>
    [
        .. totals.GroupBy(total => KeyOf(total.Clause, total.Payer, total.Payee, total.Before.Unit)).Select(total => Told(
            total.Key,
            Sum(total.Select(one => Sign(one.Payer, one.Payee) * one.Before.Amount)),
            Sum(total.Select(one => Sign(one.Payer, one.Payee) * one.After.Amount)),
            Sum(total.Select(one => Sign(one.Payer, one.Payee) * one.Together.Amount)),
            total.Sum(one => one.LeftOut.Count),
            total.SelectMany(one => one.Parts, (one, part) => ($"{part.Cause}", Sign(one.Payer, one.Payee) * part.More.Amount)))).Order(StringComparer.Ordinal),
    ];

    private static string[] Found<T>(IEnumerable<SummedDifference<T>> totals)
        where T : struct, IPayable =>
    [
        .. totals.Select(one => Told(
            KeyOf(one.Clause, one.Payer, one.Payee, one.Before.Unit),
            Sign(one.Payer, one.Payee) * one.Before.Amount,
            Sign(one.Payer, one.Payee) * one.After.Amount,
            Sign(one.Payer, one.Payee) * one.Together.Amount,
            one.LeftOut,
            one.Parts.Select(part => ($"{part.Cause}", Sign(one.Payer, one.Payee) * part.More.Amount)))).Order(StringComparer.Ordinal),
    ];

    private static string Told(Key key, Rational before, Rational after, Rational together, long leftOut, IEnumerable<(string Cause, Rational More)> parts) =>
        $"{key}: {before}, then {after}, {leftOut} left out; {together} together, {string.Join("; ", parts.GroupBy(part => part.Cause).Select(part => (part.Key, More: Sum(part.Select(one => one.More)))).Where(part => !part.More.IsZero).OrderBy(part => part.Key, StringComparer.Ordinal))}";

    private static IEnumerable<string> GreatestOf(Unit unit, IEnumerable<ComparedVenture> ventures) =>
        from venture in ventures
        let more = Sum(MoreOf(venture.Money, unit).Concat(MoreOf(venture.Delivered, unit)))
        where !more.IsZero
        orderby more descending, venture.Venture
        select venture.Venture;

    private static IEnumerable<Rational> MoreOf<T>(EquatableArray<PartyDifference<T>> received, Unit unit)
        where T : struct, IPayable => received.Where(party => party.More.Unit == unit && party.More.Amount.Sign > 0).Select(party => party.More.Amount);

    private static Key KeyOf(ClauseReference clause, Party payer, Party payee, Unit unit) =>
        Sign(payer, payee) == Rational.One ? ($"{clause}", payer.Name, payee.Name, unit.Symbol) : ($"{clause}", payee.Name, payer.Name, unit.Symbol);

    private static Rational Sign(Party payer, Party payee) => string.CompareOrdinal(payer.Name, payee.Name) < 0 ? Rational.One : -Rational.One;

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, number) => sum + number);
}
