using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Who pays whom in what: what adds up over clauses and periods.</summary>
internal sealed record PaidWay(Party Payer, Party Payee, Unit Unit)
{
    /// <summary>The ways in which anything is paid or open, in the order in which statements first tell of them.</summary>
    public static IEnumerable<PaidWay> Of(EquatableArray<Statement> statements) => statements
        .SelectMany(statement => Paid.In(statement).Select(paid => new PaidWay(paid.Payer, paid.Payee, paid.Amount.Unit))
            .Concat(Paid.OpenIn(statement).Select(open => new PaidWay(open.Payer, open.Payee, open.Unit))))
        .Distinct();

    /// <summary>What goes this way in a statement.</summary>
    public IEnumerable<Paid> In(Statement statement) =>
        Paid.In(statement).Where(paid => (paid.Payer, paid.Payee, paid.Amount.Unit) == (Payer, Payee, Unit));

    /// <summary>Whether any of it is open.</summary>
    public bool IsOpenIn(Statement statement) =>
        Paid.OpenIn(statement).Any(open => (open.Payer, open.Payee, open.Unit) == (Payer, Payee, Unit));

    /// <summary>How much goes this way in statements.</summary>
    public Rational In(IEnumerable<Statement> statements) =>
        statements.SelectMany(In).Aggregate(Rational.Zero, (sum, paid) => sum + paid.Amount.Amount);
}
