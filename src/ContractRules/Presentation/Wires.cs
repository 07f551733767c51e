using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Presentation;

/// <summary>Sets off the payments between two parties that fall due on one day, and those of which no day is known, so that one amount is left to wire.</summary>
internal static class Wires
{
    /// <summary>The amounts to wire of a statement, in the order in which they fall due; those without a day first, and otherwise in the order of the text.</summary>
    public static EquatableArray<AmountToWire> Of(Statement statement, StatementOfAccount? account)
    {
        var evaluation = statement.Basis.Evaluation();
        var wires = statement.Version.Clauses
            .SelectMany(clause => clause.Payments, (clause, payment) => One.Of(clause, payment, evaluation))
            .Where(one => !one.IsNothing)
            .GroupBy(one => (Between(one.Payment.Payer, one.Payment.Payee), one.Payment.Unit, one.Due))
            .Select(group => Netted([.. group]))
            .OrderBy(wire => wire.Due);
        return account is null ? [.. wires] : [.. wires.Select(wire => WithReceived(wire, statement.Period, account))];
    }

    private static AmountToWire Netted(IReadOnlyList<One> payments)
    {
        var (payer, payee, unit) = (payments[0].Payment.Payer, payments[0].Payment.Payee, payments[0].Payment.Unit);
        var amount = Rational.Sum(payments.Select(one => one.Towards(payee).Value).OfType<NumberValue>().Select(value => value.Number));
        var to = amount.Sign < 0 ? payer : payee;
        return new(
            amount.Sign < 0 ? payee : payer,
            to,
            payments[0].Due,
            unit,
            Rational.Abs(amount),
            [.. payments.Select(one => new PartOfWire(one.Label, Titles.KeyOf(one.Payment.Amount), one.Clause.Reference, unit, one.Towards(to)))]);
    }

    private static AmountToWire WithReceived(AmountToWire wire, SettlementPeriod period, StatementOfAccount account)
    {
        var debts = account.Accounts
            .Where(kept => kept.Unit == wire.Unit && Between(kept.Debtor, kept.Creditor) == Between(wire.Payer, wire.Payee))
            .SelectMany(kept => kept.Debts, (kept, debt) => (IsBack: kept.Debtor != wire.Payer, Debt: debt))
            .Where(found => found.Debt.Period == period && found.Debt.Due == wire.Due)
            .ToList();
        return debts.Count == 0 ? wire : wire with
        {
            Received = Rational.Sum(debts.Select(found => found.Debt.Amount - found.Debt.RemainingPrincipal is var paid && found.IsBack ? -paid : paid)),
        };
    }

    // Either way between two parties, always the same.
    private static (Party, Party) Between(Party one, Party other) => string.CompareOrdinal(one.Name, other.Name) <= 0 ? (one, other) : (other, one);

    private sealed record One(Clause Clause, Payment Payment, Outcome Amount, LocalDate? Due)
    {
        // An amount that the clause states alone goes by its heading.
        public string Label => Payment.Amount is Constant ? Clause.Heading : Titles.Of(Payment.Amount);

        public bool IsNothing => Amount.Value is NumberValue({ IsZero: true });

        // What is due on a day that is not known is open, whatever the amount.
        public static One Of(Clause clause, Payment payment, Evaluation evaluation)
        {
            var amount = evaluation.Of(payment.Amount, clause.Reference);
            var due = payment.Due is null || amount.Value is NumberValue({ IsZero: true }) ? (Outcome?)null : evaluation.Of(payment.Due, clause.Reference);
            return new(clause, payment, due is { } day ? day.With(amount, (_, much) => much) : amount, (due?.Value as DateValue)?.Date);
        }

        public Outcome Towards(Party payee) => Payment.Payee == payee ? Amount : Amount.Then(Arithmetic.Negative);
    }
}
