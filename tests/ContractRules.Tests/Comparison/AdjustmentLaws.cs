using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Tests.Comparison;

/// <summary>What holds of every adjustment, whatever the facts and whatever was known.</summary>
public sealed class AdjustmentLaws
{
    private static readonly Agreement Agreement = Agency.Agreement;
    [Law]
    public bool Settling_the_same_again_changes_nothing(Timeline<EightMonths> periods) =>
        Agreement.Settle(periods).AdjustTo(Agreement.Settle([.. periods])).IsNothing;

    [Law]
    public bool Knowing_nothing_new_adds_nothing(Timeline<EightMonths> periods, DayAboutTheLetter one, DayAboutTheLetter other) =>
        (IsLetterKnown(one) != IsLetterKnown(other)) || Agreement.Adjust(periods, one, other).IsNothing;

    [Law]
    public bool What_was_paid_and_what_is_added_make_what_is_paid_once_all_is_known(Timeline<EightMonths> periods, DayAboutTheLetter one, DayAboutTheLetter other)
    {
        var adjustment = Agreement.Adjust(periods, one, other);
        var before = Agreement.AsKnownOn(one).Settle(periods).Statements;
        var after = Agreement.AsKnownOn(other).Settle(periods).Statements;
        return adjustment.Periods.Zip(before, after).All(month => month.First.Payments
            .Where(change => change.SettledAgain is not null)
            .All(change => Paid(month.Second, change) + Added(change) == Paid(month.Third, change)));
    }

    [Law]
    public bool Every_payment_of_either_settlement_is_compared_once(Timeline<EightMonths> periods, DayAboutTheLetter one, DayAboutTheLetter other)
    {
        var adjustment = Agreement.Adjust(periods, one, other);
        var before = Agreement.AsKnownOn(one).Settle(periods).Statements;
        var after = Agreement.AsKnownOn(other).Settle(periods).Statements;
        return adjustment.Periods.Zip(before, after).All(month =>
            month.First.Payments.Select(change => change.Clause).Order(ByText).SequenceEqual(
                Clauses(month.Second).Concat(Clauses(month.Third)).Distinct().Order(ByText)));
    }

    [Law]
    public bool Adjusting_back_is_the_same_paid_the_other_way_where_nothing_was_open(Timeline<EightMonths> periods, DayAboutTheLetter one, DayAboutTheLetter other) =>
        ToPay(Agreement.Adjust(periods, one, other)).ToHashSet().SetEquals(
            ToPay(Agreement.Adjust(periods, other, one)).Select(back => (back.Period, TheOtherWay(back.Payment))));

    [Law]
    public bool The_net_of_an_adjustment_is_the_sum_of_its_payments(Timeline<EightMonths> periods, DayAboutTheLetter one, DayAboutTheLetter other)
    {
        var adjustment = Agreement.Adjust(periods, one, other);
        var paidToAgent = adjustment.Periods.SelectMany(period => period.Payments).Select(change => change.ToPay).OfType<PaymentDue<Money>>()
            .Aggregate(Rational.Zero, (sum, payment) => sum + Signed(payment.Payee, payment.Amount));
        return paidToAgent == adjustment.Net.Aggregate(Rational.Zero, (sum, net) => sum + Signed(net.Payee, net.Amount));
    }

    private static Comparer<ClauseReference> ByText => Comparer<ClauseReference>.Create((one, other) => string.CompareOrdinal($"{one}", $"{other}"));

    private static bool IsLetterKnown(LocalDate date) => date >= Agency.LetterSigned;

    private static IEnumerable<ClauseReference> Clauses(Statement statement) =>
        statement.Payments.Select(payment => payment.Clause).Concat(statement.OpenPayments.Select(open => open.Clause));

    private static IEnumerable<(string Period, PaymentDue<Money> Payment)> ToPay(Adjustment adjustment) =>
        from period in adjustment.Periods
        from change in period.Payments
        where change is { AsSettled: not null, SettledAgain: not null, ToPay: not null }
        select (period.Period.Label, change.ToPay);

    private static PaymentDue<Money> TheOtherWay(PaymentDue<Money> payment) => payment with { Payer = payment.Payee, Payee = payment.Payer };

    private static Rational Paid(Statement statement, PaymentChange<Money> change) => statement.Payments
        .Where(payment => payment.Clause == change.Clause)
        .Aggregate(Rational.Zero, (sum, payment) => sum + Signed(payment.Payee, payment.Amount));

    private static Rational Added(PaymentChange<Money> change) => change.ToPay is { } payment ? Signed(payment.Payee, payment.Amount) : Rational.Zero;

    private static Rational Signed(Party payee, Money amount) => payee == Agency.Agent ? amount.Amount : -amount.Amount;

    public sealed class EightMonths : IContract
    {
        public static Agreement Agreement => Agency.Agreement;

        public static TimelineShape Shape => TimelineShape.Any with { First = SettlementPeriod.Month(2024, 1), AtMost = 8 };
    }

    /// <summary>A day on which the letter is not yet known, or already.</summary>
    public readonly record struct DayAboutTheLetter(LocalDate Date) : IDrawn<DayAboutTheLetter>
    {
        public static Gen<DayAboutTheLetter> Drawn => Gen.Choose(-3, 3).Select(days => new DayAboutTheLetter(Agency.LetterSigned.PlusDays(days)));

        public static implicit operator LocalDate(DayAboutTheLetter drawn) => drawn.Date;
    }
}
