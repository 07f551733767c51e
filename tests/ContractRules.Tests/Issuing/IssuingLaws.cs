using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Issuing;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Comparison;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Issuing;

/// <summary>What holds of every run of statements, whatever was known when.</summary>
public sealed class IssuingLaws
{
    [Fact]
    public void All_that_is_ever_stated_adds_up_to_the_last_knowledge()
    {
        // What all runs together reached, so that the law is not held by nothing.
        var (adjusted, opened, reopened, delivered, ofItems) = (0, 0, 0, 0, 0);
        Law.Reaches(
            History.Drawn,
            history =>
            {
                var run = history.Agreement.Issue(history.Knowledge);
                var last = history.Agreement.Settle(history.Knowledge);
                var open = last.Statements.SelectMany(OpenIn).ToHashSet();
                var adjustments = run.Statements.SelectMany(issued => issued.Adjustments).Concat(run.ToIssue).ToList();
                adjusted += adjustments.SelectMany(InAdjustment).Any() ? 1 : 0;
                opened += adjustments.Exists(period => period.Payments.Any(payment => payment.IsOpen || (payment.AsSettled is null && payment.SettledAgain is not null))) ? 1 : 0;
                reopened += adjustments.Exists(period => period.Payments.Any(payment => payment is { AsSettled: null, SettledAgain: not null, Paid.Amount.IsZero: false })) ? 1 : 0;
                delivered += adjustments.Exists(period => period.ChangedDeliveries.Any()) ? 1 : 0;
                ofItems += adjustments.Exists(period => period.ChangedPayments.Any(payment => payment.Clause == "6")) ? 1 : 0;
                Assert.Empty(run.Faults);
                Assert.Equal(last.Statements.Count, run.Statements.Count);
                Assert.Equal(
                    Sums(last.Statements.SelectMany(InStatement), open),
                    Sums(run.Statements.SelectMany(issued => InStatement(issued.Statement)).Concat(adjustments.SelectMany(InAdjustment)), open));
            },
            () => adjusted > 30 && opened > 10 && reopened > 5 && delivered > 3 && ofItems > 5,
            () => $"{adjusted} adjusted, {opened} opened, {reopened} again, {delivered} delivered, {ofItems} of items");
    }

    [Law]
    public bool A_statement_once_issued_is_never_changed_by_what_becomes_known_later(History history, DaysLater days)
    {
        // With the first period all statements begin: what was known before it was is not stated before it.
        var first = history.Knowledge.AsLastKnown()[0].Period;
        var day = history.Knowledge.FirstKnownOf(first)!.Value.PlusDays(days);
        var asOfThen = history.Agreement.AsKnownOn(day).Issue(history.Knowledge.KnownOn(day));
        var since = history.Agreement.Issue(history.Knowledge).Statements.Where(issued => issued.IssuedOn <= day);
        return Told(asOfThen.Statements).SequenceEqual(Told(since));
    }

    [Law]
    public bool A_statement_as_issued_is_the_period_settled_as_known_on_its_day(History history) =>
        history.Agreement.Issue(history.Knowledge).Statements.All(issued =>
            history.Agreement.SettleAsKnownOn(history.Knowledge, issued.IssuedOn).Statements
                .Single(statement => statement.Period == issued.Statement.Period) is var alone
            && alone.Terms == issued.Statement.Terms && alone.Payments == issued.Statement.Payments && alone.Deliveries == issued.Statement.Deliveries);

    [Law]
    public bool The_order_of_rows_makes_no_difference(History history) =>
        Told(history.Agreement.Issue(history.Knowledge).Statements)
        .SequenceEqual(Told(history.Agreement.Issue(Knowledge.Of([.. history.Knowledge.Rows.OrderByDescending(row => row.Day)])).Statements));

    [Law]
    public bool Where_nothing_is_corrected_and_no_letter_reaches_back_nothing_is_adjusted(Timeline<Calls> periods)
    {
        var signed = CallCentre.Agreement.AsKnownOn(Dated);
        var run = signed.Issue(Knowledge.Of([.. periods.Select(KnownInTime)]));
        return run.ToIssue.Count == 0 && run.Statements.All(issued => issued.Adjustments.Count == 0)
            && run.Statements.Select(issued => issued.Statement.Terms).SequenceEqual(signed.Settle(periods).Statements.Select(statement => statement.Terms));
    }

    [Law]
    public bool A_true_up_is_what_is_to_be_adjusted_once_the_audited_facts_are_known(Timeline<Agencies> periods, Timeline<Agencies> audited)
    {
        var signed = Agency.Agreement.AsKnownOn(Agency.BeforeTheLetter);
        var (year, late) = (SettlementPeriod.Year(2024), new LocalDate(2025, 12, 31));
        EquatableArray<PeriodFacts> found = [.. audited.Take(periods.Count)];
        var run = signed.Issue(Knowledge.Of([.. periods.Select(facts => facts.KnownOn(facts.Period.End)), .. found.Select(facts => facts.KnownOn(late))]));
        return Changes(run.ToIssue).SequenceEqual(Changes(signed.TrueUp(periods, found, year).OfYear.Periods));
    }

    [Law]
    public bool What_an_amendment_signed_late_adds_is_what_is_to_be_adjusted_once_it_is_known(Timeline<Agencies> periods)
    {
        // All periods are known, and issued, on the eve of the letter.
        var eve = Agency.BeforeTheLetter;
        EquatableArray<PeriodFacts> known = [.. periods.Where(facts => facts.Period.End <= eve)];
        var run = Agency.Agreement.Issue(Knowledge.Of([.. known.Select(facts => facts.KnownOn(facts.Period.End))]));
        return Changes(run.ToIssue).SequenceEqual(Changes(Agency.Agreement.Adjust(known, eve, Agency.LetterSigned).Periods));
    }

    // The calls of the first month are withdrawn with the statement of the second, and given again with that of the third.
    private static Knowledge Reopened(EquatableArray<PeriodFacts> periods) => Knowledge.Of(
    [
        .. periods.Select(KnownInTime),
        PeriodFacts.For(periods[0].Period).Withdrawing(CallCentre.Calls).KnownOn(KnownInTime(periods[1]).Day),
        periods[0].KnownOn(KnownInTime(periods[2]).Day),
    ]);

    private static KnownFacts KnownInTime(PeriodFacts facts) => facts.KnownOn(facts.Period.End.PlusDays(5));

    private static IEnumerable<string> Changes(IEnumerable<PeriodAdjustment> periods) =>
        periods.SelectMany(period => period.ChangedPayments, (period, payment) => $"{period}: {payment}, {payment.ToPay}");

    private static IEnumerable<string> Told(IEnumerable<IssuedStatement> statements) => statements.Select(issued => string.Join(
        " | ",
        [
            issued.ToString(),
            issued.Statement.Fingerprint,
            .. issued.Statement.Terms.Select(term => term.ToString()),
            .. InStatement(issued.Statement).Select(paid => paid.ToString()),
            .. OpenIn(issued.Statement).Select(open => open.ToString()),
            .. issued.Adjustments.SelectMany(period => period.Payments.Select(payment => $"{period}: {payment}, {payment.Paid}, {payment.ToPay}")),
            .. issued.Adjustments.SelectMany(period => period.Deliveries.Select(payment => $"{period}: {payment}, {payment.Paid}, {payment.ToPay}")),
            .. issued.Adjustments.SelectMany(period => period.Terms.Select(term => $"{period}: {term}")),
            .. issued.Adjustments.SelectMany(period => period.Facts.Select(fact => $"{period}: {fact}")),
        ]));

    // By period, clause, the two parties and what is paid, whoever pays whom.
    private static HashSet<((string Period, string Clause, string Parties, string Unit) What, Rational Sum)> Sums(
        IEnumerable<((string Period, string Clause, string Parties, string Unit) What, Rational Amount)> paid,
        HashSet<(string Period, string Clause, string Parties, string Unit)> open) =>
    [
        .. paid.Where(one => !open.Contains(one.What))
            .GroupBy(one => one.What, one => one.Amount)
            .Select(sum => (sum.Key, sum.Aggregate(Rational.Zero, (total, amount) => total + amount)))
            .Where(sum => !sum.Item2.IsZero),
    ];

    private static IEnumerable<((string, string, string, string) What, Rational Amount)> InStatement(Statement statement) =>
        Signed(statement.Period, statement.Payments).Concat(Signed(statement.Period, statement.Deliveries));

    private static IEnumerable<((string, string, string, string) What, Rational Amount)> InAdjustment(PeriodAdjustment period) =>
        Signed(period.Period, period.Payments.Select(payment => payment.ToPay)).Concat(Signed(period.Period, period.Deliveries.Select(delivery => delivery.ToPay)));

    private static IEnumerable<((string, string, string, string) What, Rational Amount)> Signed<T>(SettlementPeriod period, IEnumerable<PaymentDue<T>?> payments)
        where T : struct, IPayable => payments.OfType<PaymentDue<T>>().Select(payment => (
            What(period, payment.Clause, payment.Payer, payment.Payee, payment.Amount.Unit),
            string.CompareOrdinal(payment.Payer.Name, payment.Payee.Name) < 0 ? payment.Amount.Amount : -payment.Amount.Amount));

    private static IEnumerable<(string, string, string, string)> OpenIn(Statement statement) => statement.OpenPayments.Concat(statement.OpenDeliveries)
        .Select(open => What(statement.Period, open.Clause, open.Payer, open.Payee, open.Unit));

    private static (string Period, string Clause, string Parties, string Unit) What(SettlementPeriod period, ClauseReference clause, Party payer, Party payee, Unit unit) =>
        (period.Label, $"{clause}", string.Join('-', new[] { payer.Name, payee.Name }.Order(StringComparer.Ordinal)), unit.Symbol);

    /// <summary>Up to more than a year after the first period was known.</summary>
    public readonly record struct DaysLater(int Count) : IDrawn<DaysLater>
    {
        public static Gen<DaysLater> Drawn => Gen.Choose(0, 500).Select(count => new DaysLater(count));

        public static implicit operator int(DaysLater drawn) => drawn.Count;
    }

    public sealed class Calls : IContract
    {
        public static Agreement Agreement => CallCentre.Agreement;

        public static TimelineShape Shape => TimelineShape.Any with { First = SettlementPeriod.Month(2002, 1), AtMost = 9 };
    }

    public sealed class Agencies : IContract
    {
        public static Agreement Agreement => Agency.Agreement;

        public static TimelineShape Shape => Calls.Shape with { First = SettlementPeriod.Month(2024, 1) };
    }

    /// <summary>
    /// An agreement of tiers, carry-overs, deliveries, items and an end, with what became known when; one of running totals; and what became
    /// unknown once it was stated.
    /// </summary>
    public sealed record History(Agreement Agreement, Knowledge Knowledge) : IDrawn<History>
    {
        public static Gen<History> Drawn => Gen.OneOf(
            from knowledge in GeneratedKnowledge.Of(Calls.Agreement, Calls.Shape).Generator
            select new History(Calls.Agreement, knowledge),
            from knowledge in GeneratedKnowledge.Of(Agencies.Agreement, Agencies.Shape).Generator
            select new History(Agencies.Agreement, knowledge),
            from periods in GeneratedFacts.Of(Calls.Agreement, Calls.Shape with { AtLeast = 3, NothingMissing = true }).Generator
            select new History(Calls.Agreement, Reopened(periods)));
    }
}
