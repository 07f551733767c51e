using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>Draws up statements of account: from what was settled and what was received to what is owed on a day.</summary>
public static class Accounting
{
    /// <summary>What the parties owe each other on a day.</summary>
    /// <remarks>
    /// A payment enters its account with the end of its period, or on its due day where that comes before. A receipt is applied on its
    /// day to the payments that it names, then to others, the one due first before others and of one day in the order of the text; what
    /// is left is a credit, and goes to the next payment. Late payments bear interest where a clause says so (<see cref="LateInterest"/>).
    /// The order in which receipts are given changes nothing, and what an account enters by a day never changes on a later one.
    /// </remarks>
    /// <param name="agreement">The agreement.</param>
    /// <param name="statements">Its statements of successive periods.</param>
    /// <param name="receipts">What was received; those after the day stay out of it, and are listed.</param>
    /// <param name="on">The day of the account.</param>
    /// <returns>The account; or all faults in the receipts. Never throws because of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is none that data may hold.</exception>
    /// <exception cref="InvalidOperationException">Nothing was settled, since the facts are wrong; the message lists every fault.</exception>
    /// <example><c>agreement.Account(agreement.Settle(months).Statements, [receipt], on: new LocalDate(2003, 3, 31))</c>.</example>
    public static StatementOfAccount Account(this Agreement agreement, IReadOnlyList<Statement> statements, IEnumerable<Receipt> receipts, LocalDate on)
    {
        var settled = statements is StatementList list ? list.Settled : [.. statements.Whole()];
        var received = receipts.NotNull().ToEquatableArray();
        received.Whole(nameof(receipts));
        var faults = ReceiptsCheck.Faults(agreement.NotNull(), settled, received);
        return faults.Count > 0 ? new(agreement, on.InData(), [], faults) : DrawnUp(agreement, settled, received, on.InData());
    }

    private static StatementOfAccount DrawnUp(Agreement agreement, EquatableArray<Statement> statements, EquatableArray<Receipt> receipts, LocalDate on)
    {
        var terms = new InterestTerms(statements);
        var payments = statements.SelectMany(StatedPayment.In).Where(payment => payment.Entered <= on)
            .ToLookup(Way.Of, payment => payment.AsOf(on));
        var received = InOrder(receipts.Where(receipt => receipt.On <= on)).ToLookup(Way.Of);
        return new(
            agreement,
            on,
            [.. payments.Select(way => way.Key).Union(received.Select(way => way.Key)).Select(way => Ledger.Of(way, payments[way], received[way], terms, on))],
            [])
        {
            Open = [.. statements.Where(statement => statement.Period.End <= on)
                .SelectMany(statement => StatedPayment.OpenIn(statement).Select(open => new OpenDebt(statement.Period, open)))],
            Later = [.. InOrder(receipts.Where(receipt => receipt.On > on))],
        };
    }

    // Whatever their order when given: day by day, of one day those first that name a payment, then by their keys.
    private static IEnumerable<Receipt> InOrder(IEnumerable<Receipt> receipts) => receipts
        .OrderBy(receipt => receipt.On)
        .ThenBy(receipt => !receipt.NamesAPayment)
        .ThenBy(receipt => receipt.Key, StringComparer.Ordinal);
}
