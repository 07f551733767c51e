using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>The names that receipts can give the payments which go one way, stated or open.</summary>
internal sealed class PayableNames
{
    private readonly HashSet<PaymentNamed> _names = [];
    private readonly Dictionary<ClauseReference, (SettlementPeriod First, SettlementPeriod Last)> _byClause = [];
    private (SettlementPeriod First, SettlementPeriod Last)? _all;

    private PayableNames(IEnumerable<(ClauseReference Clause, SettlementPeriod Period)> payments)
    {
        foreach (var (clause, period) in payments)
        {
            _names.UnionWith(PaymentNamed.Of(clause, period));
            _byClause[clause] = (_byClause.TryGetValue(clause, out var known) ? known.First : period, period);
            _all = (_all?.First ?? period, period);
        }
    }

    /// <summary>The clauses under which anything is payable.</summary>
    public IEnumerable<ClauseReference> Clauses => _byClause.Keys;

    /// <summary>Those of every way in statements, by who pays whom in what.</summary>
    public static Dictionary<Way, PayableNames> In(EquatableArray<Statement> statements) => statements
        .SelectMany(statement => StatedPayment.In(statement).Select(payment => (Way: Way.Of(payment), payment.Clause, statement.Period))
            .Concat(StatedPayment.OpenIn(statement).Select(open => (Way: new Way(open.Payer, open.Payee, open.Unit), open.Clause, statement.Period))))
        .GroupBy(one => one.Way)
        .ToDictionary(way => way.Key, way => new PayableNames(way.Select(one => (one.Clause, one.Period))));

    /// <summary>Whether there is such a payment.</summary>
    public bool Has(PaymentNamed name) => _names.Contains(name);

    /// <summary>The first and the last period with a payment of a clause, or of any where null; null where there is none.</summary>
    public (SettlementPeriod First, SettlementPeriod Last)? PeriodsOf(ClauseReference? clause) =>
        clause is not { } named ? _all : _byClause.TryGetValue(named, out var periods) ? periods : null;
}
