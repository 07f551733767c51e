using ContractRules.Accounts;
using ContractRules.Agreements;
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
        var wires = statement.Version.Payments
            .Select(found => One.Of(found.Clause, found.Payment, evaluation))
            .Where(one => !one.IsNothing)
            .GroupBy(one => (Between(one.Payment.Payer, one.Payment.Payee), one.Payment.Unit, one.Due))
            .Select(group => Netted([.. group]))
            .OrderBy(wire => wire.Due);
        return account is null ? [.. wires] : [.. wires.Select(wire => WithReceived(wire, statement.Period, account))];
    }

    private static AmountToWire Netted(IReadOnlyList<One> payments)
    {
        var (payer, payee, unit) = (payments[0].Payment.Payer, payments[0].Payment.Payee, payments[0].Payment.Unit);
        var amount = Rational.Sum(payments.Select(one => Towards(payee, one)));
        var isBack = amount.Sign < 0;
        return new(
            isBack ? payee : payer,
            isBack ? payer : payee,
            payments[0].Due,
            unit,
            Rational.Abs(amount),
            [.. payments.Where(one => one.Open is null).Select(one => new PartOfWire(
                Titles.Of(one.Payment.Amount), Titles.KeyOf(one.Payment.Amount), one.Clause, unit, isBack ? -Towards(payee, one) : Towards(payee, one)))],
            [.. payments.Select(one => one.Open).OfType<PaymentOpen>()]);
    }

    private static Rational Towards(Party payee, One one) => one.Payment.Payee == payee ? one.Amount : -one.Amount;

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

    private sealed record One(ClauseReference Clause, Payment Payment, Rational Amount, LocalDate? Due, PaymentOpen? Open)
    {
        public bool IsNothing => Open is null && Amount.IsZero;

        public static One Of(ClauseReference clause, Payment payment, Evaluation evaluation)
        {
            var amount = evaluation.Of(payment.Amount, clause);
            var due = payment.Due is null || amount.Value is NumberValue({ IsZero: true }) ? (Outcome?)null : evaluation.Of(payment.Due, clause);
            var day = (due?.Value as DateValue)?.Date;
            return amount.IsDetermined && due is null or { IsDetermined: true }
                ? new(clause, payment, ((NumberValue)amount.Value!).Number, day, null)
                : new(clause, payment, Rational.Zero, day, new(clause, payment.Payer, payment.Payee, payment.Unit, Reason.Together([.. amount.Reasons, .. due?.Reasons ?? []])) { Due = day });
        }
    }
}
