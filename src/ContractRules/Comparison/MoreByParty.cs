using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What parties receive more or less, added up.</summary>
internal sealed class MoreByParty
{
    private readonly Dictionary<(Party Party, Unit Unit), Rational> _more = [];

    /// <summary>By party and unit; of none that receives as much as it did.</summary>
    public IReadOnlyDictionary<(Party Party, Unit Unit), Rational> Totals => _more;

    /// <summary>Adds what is paid more one way.</summary>
    public void Add(PaymentWay way, Rational more)
    {
        if (more.IsZero)
        {
            return;
        }

        Add((way.Payee, way.Unit), more);
        Add((way.Payer, way.Unit), -more);
    }

    /// <summary>Adds what is paid more one way. What is open either way makes no difference, since nobody knows it.</summary>
    /// <param name="way">The way.</param>
    /// <param name="before">How much is paid as the text is read; null where that is open.</param>
    /// <param name="after">How much would be paid; null where that is open.</param>
    public void Add(PaymentWay way, Rational? before, Rational? after) => Add(way, after - before ?? Rational.Zero);

    /// <summary>What parties receive more or less in money, or in what is delivered: in the order of the agreement.</summary>
    public EquatableArray<PartyDifference<T>> Of<T>(Agreement agreement)
        where T : struct, IPayable => ByParty.Of<T>(
            from unit in _more.Keys.Select(column => column.Unit).Distinct().OrderBy(unit => unit.Symbol, StringComparer.Ordinal)
            where unit is Currency == (typeof(T) == typeof(Money))
            from party in agreement.Parties
            select (party, unit, _more.GetValueOrDefault((party, unit))));

    private void Add((Party Party, Unit Unit) receives, Rational more)
    {
        if (_more.GetValueOrDefault(receives) + more is { IsZero: false } total)
        {
            _more[receives] = total;
        }
        else
        {
            _more.Remove(receives);
        }
    }
}
