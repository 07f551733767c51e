using ContractRules.Agreements.InternationalVoip;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What holds of every true-up of the VoIP agreement, whatever the facts and however the text is read.</summary>
public sealed class TrueUpLaws
{
    // A short fiscal year, December 2002 to March 2003, with a month before it and up to three after it: few months are soon settled.
    private static readonly SettlementPeriod Year = SettlementPeriod.Between(new LocalDate(2002, 12, 1), new LocalDate(2003, 3, 31));

    [Law]
    public bool The_true_up_of_unchanged_facts_is_nothing(AsRead<AboutAYear> read, Timeline<AboutAYear> periods)
    {
        var trueUp = read.Agreement.TrueUp(periods, OfTheYear(periods), Year);
        return trueUp.Faults.Count == 0 && trueUp.OfYear.IsNothing && trueUp.Later.IsNothing && trueUp.OfYear.Net.Count == 0;
    }

    [Law]
    public bool What_was_paid_and_the_true_up_make_what_the_audited_facts_come_to_exactly(AsRead<AboutAYear> read, Audited<AboutAYear> given)
    {
        var (periods, audited) = given;
        var trueUp = read.Agreement.TrueUp(periods, OfTheYear(audited), Year);
        var before = read.Settle(periods).Statements.Where(InTheYear);
        var after = read.Settle(Mended(periods, audited)).Statements.Where(InTheYear);
        return trueUp.OfYear.Periods.Zip(before, after).All(month => month.First.Payments
            .Where(change => change.SettledAgain is not null)
            .All(change => PaidBy(change, month.Second) + (change.ToPay is { } payment ? Towards(change, payment) : 0) == PaidBy(change, month.Third)));
    }

    [Law]
    public bool Where_nothing_is_open_the_net_of_the_year_is_what_all_its_payments_differ_by(AsRead<AboutAYear> read, Audited<CompleteAboutAYear> given)
    {
        var (periods, audited) = given;
        var trueUp = read.Agreement.TrueUp(periods, OfTheYear(audited), Year);
        var toThil = trueUp.OfYear.Net.Aggregate(Rational.Zero, (sum, net) => sum + ToThil(net.Payee, net.Amount));
        return trueUp.OfYear.IsOpen
            || toThil == AllToThil(read.Settle(Mended(periods, audited)).Statements) - AllToThil(read.Settle(periods).Statements);
    }

    [Law]
    public bool Truing_up_back_from_the_audited_facts_is_the_same_paid_the_other_way_where_nothing_was_open(AsRead<AboutAYear> read, Audited<AboutAYear> given)
    {
        var (periods, audited) = given;
        var (one, other) = (read.Settle(periods), read.Settle(Mended(periods, audited)));
        var (there, back) = (one.AdjustTo(other), other.AdjustTo(one));
        return ToPay(there).SequenceEqual(ToPay(back).Select(payment => payment with { Payer = payment.Payee, Payee = payment.Payer }));
    }

    [Law]
    public bool Months_before_the_first_audited_one_stay_as_they_were(AsRead<AboutAYear> read, Audited<AboutAYear> given)
    {
        var (periods, audited) = given;
        var late = OfTheYear(audited).Where(facts => facts.Period.Start >= February).ToList();
        return read.Agreement.TrueUp(periods, late, Year).OfYear.Periods.Where(month => month.Period.Start < February).All(month => month.IsNothing);
    }

    private static LocalDate February => new(2003, 2, 1);

    private static List<PeriodFacts> OfTheYear(EquatableArray<PeriodFacts> periods) => [.. periods.Where(facts => IsOfTheYear(facts.Period))];

    private static List<PeriodFacts> Mended(EquatableArray<PeriodFacts> periods, EquatableArray<PeriodFacts> audited) =>
    [
        .. periods.Zip(audited, (given, found) => IsOfTheYear(found.Period)
            ? Knowledge.Of(given.KnownOn(given.Period.End.PlusDays(1)), found.KnownOn(given.Period.End.PlusDays(2))).AsLastKnown().Single()
            : given),
    ];

    private static bool IsOfTheYear(SettlementPeriod period) => Year.Start <= period.Start && period.End <= Year.End;

    private static bool InTheYear(Statement statement) => IsOfTheYear(statement.Period);

    private static IEnumerable<PaymentDue<Money>> ToPay(Adjustment adjustment) => adjustment.Periods
        .SelectMany(month => month.Payments)
        .Where(change => change is { AsSettled: not null, SettledAgain: not null })
        .Select(change => change.ToPay)
        .OfType<PaymentDue<Money>>();

    private static Rational PaidBy(PaymentChange<Money> change, Statement statement) => statement.Payments
        .Where(payment => payment.Clause == change.Clause)
        .Aggregate(Rational.Zero, (sum, payment) => sum + Towards(change, payment));

    private static Rational Towards(PaymentChange<Money> change, PaymentDue<Money> payment) =>
        payment.Payee == change.Payee ? payment.Amount.Amount : -payment.Amount.Amount;

    private static Rational AllToThil(IEnumerable<Statement> statements) => statements
        .Where(InTheYear)
        .SelectMany(statement => statement.Payments)
        .Aggregate(Rational.Zero, (sum, payment) => sum + ToThil(payment.Payee, payment.Amount));

    private static Rational ToThil(Party payee, Money amount) => payee == VoipParties.Thil ? amount.Amount : -amount.Amount;

    public sealed class AboutAYear : IContract
    {
        public static Agreement Agreement => InternationalVoipAgreement.Agreement;

        public static TimelineShape Shape => TimelineShape.Any with { First = SettlementPeriod.Month(2002, 11), AtLeast = 2, AtMost = 8 };
    }

    public sealed class CompleteAboutAYear : IContract
    {
        public static Agreement Agreement => AboutAYear.Agreement;

        public static TimelineShape Shape => AboutAYear.Shape with { NothingMissing = true };
    }

    /// <summary>What was given, and what the auditors found: another timeline, which replaces what was given cell by cell.</summary>
    public sealed record Audited<T>(EquatableArray<PeriodFacts> Periods, EquatableArray<PeriodFacts> Found) : IDrawn<Audited<T>>
        where T : IContract
    {
        public static Gen<Audited<T>> Drawn =>
            from periods in GeneratedFacts.Of(T.Agreement, T.Shape).Generator
            from found in GeneratedFacts.Of(T.Agreement, T.Shape with { AtLeast = periods.Count, AtMost = periods.Count }).Generator
            select new Audited<T>(periods, found);
    }
}
