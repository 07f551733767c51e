using ContractRules.Agreements.InternationalVoip;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What holds of the VoIP agreement whatever the facts and however the text is read.</summary>
public sealed class VoipLaws
{
    private static readonly Agreement Agreement = InternationalVoipAgreement.Agreement;

    [Law]
    public bool THILs_investment_never_exceeds_the_cap_in_force(AsRead<AsSigned> read, Timeline<AsSigned> periods) =>
        read.Settle(periods).Statements.All(month => Determined(month, ThilInvestment, InvestmentCap) is not [var investment, var cap] || investment <= cap);

    // Unless dilution waits for the next month, or shares follow what was paid; and where the cost itself is known.
    [Law]
    public bool THILs_share_of_the_cost_to_date_is_its_investment_exactly(AsRead<AsSigned> read, Timeline<AsSigned> periods) =>
        ByDefault(read, VoipReadings.Dilution, VoipReadings.SharesUnpaid).Settle(periods).Statements.All(month => !month.Of(VentureCostToDate).IsDetermined
            || month.Of(ThilShare).Value.Value * month.Of(VentureCostToDate).Value.Amount == month.Of(ThilInvestment).Value.Amount);

    [Law]
    public bool Shares_add_up_to_one(AsRead<Voip> read, Timeline<Voip> periods) =>
        ByDefault(read, VoipReadings.FusionShareAmended).Settle(periods).Statements.All(month =>
            !month.Of(ThilShare).IsDetermined || month.Of(ThilShare).Value + month.Of(FusionShare).Value == Ratio.One);

    [Law]
    public bool More_cost_never_raises_the_share(Timeline<HalfAYearAsSigned> periods, MoreCost more)
    {
        var costlier = periods.Select(facts => facts.With(
            UpfrontCosts, facts.Values.TryGet("upfront-costs", out var value) ? Currency.Usd.Of(((NumberValue)value).Number) + more.Cost : more.Cost));
        var before = VoipMonths.AsSigned.Settle(periods).Statements;
        var after = VoipMonths.AsSigned.Settle([.. costlier]).Statements;
        return before.Zip(after).All(pair => pair.Second.Of(ThilShare).Value.Value <= pair.First.Of(ThilShare).Value.Value);
    }

    [Law]
    public bool What_THIL_gets_what_Fusion_retains_and_keeps_add_up_to_the_distributable_profit(AsRead<Voip> read, Timeline<Voip> periods) =>
        read.Settle(periods).Statements.All(month => Determined(month, ThilProfitShare, FusionProfitShare, DistributableProfit) is not [var thil, var fusion, var profit]
            || thil + fusion == profit);

    [Law]
    public bool Twelve_instalments_give_the_approved_equipment_cost_back_exactly_where_nothing_else_is_agreed(AsRead<Voip> read, Timeline<HalfAYear> drawn)
    {
        var periods = drawn.Select(facts => Without(facts, "agreed-equipment-amortization")).ToList();
        var idle = Enumerable.Range(0, 12).Aggregate(
            periods, (months, _) => [.. months, PeriodFacts.For(months[^1].Period.Next())]);
        var statements = read.Settle(idle).Statements;
        var spent = periods.Aggregate(Rational.Zero, (sum, facts) => sum + Given(facts, EquipmentCosts.Declaration));
        var notApproved = statements.Aggregate(Rational.Zero, (sum, month) => sum + month.Of(EquipmentNotApproved).Value.Amount);
        var amortized = statements.Aggregate(Rational.Zero, (sum, month) => sum + month.Of(EquipmentAmortization).Value.Amount);
        return amortized == spent - notApproved;
    }

    [Law]
    public bool Retained_plus_paid_is_the_entitlement(AsRead<AsAmended> read, Timeline<AsAmended> periods) =>
        read.Settle(periods).Statements.All(month => Determined(month, RetainedByFusion, ThilProfitShare, ThilEntitlement) is not [var retained, var paid, var entitled]
            || retained + paid == entitled);

    [Law]
    public bool What_is_retained_never_exceeds_the_loan_brought_forward_to_the_cent(AsRead<AsAmended> read, Timeline<AsAmended> periods) =>
        read.Settle(periods).Statements.All(month => Determined(month, RetainedByFusion, LoanBeforeRetention) is not [var retained, var loan]
            || (retained.Sign >= 0 && retained <= Rounding.ToTheCent.Apply(loan)));

    [Law]
    public bool Overhead_is_undetermined_exactly_when_minutes_exceed_three_million_and_no_amount_is_agreed_unless_the_rate_continues(AsRead<Voip> read, Timeline<CompleteYear> periods) =>
        read.Settle(periods).Statements.Zip(periods).Where(pair => pair.First.Of(VolumeTerminated).IsDetermined).All(pair =>
            IsOpen(pair.First, FusionExpenses) == (IsAgreed(read) && IsUnagreed(pair, "agreed-fusion-expenses"))
            && IsOpen(pair.First, SubcontractorExpenses) == (IsAgreed(read) && IsUnagreed(pair, "agreed-subcontractor-expenses"))
            && IsOpen(pair.First, NetProfit) == (IsOpen(pair.First, FusionExpenses) || IsOpen(pair.First, SubcontractorExpenses)));

    [Law]
    public bool Settling_month_by_month_gives_what_settling_at_once_gives(AsRead<Voip> read, Timeline<Voip> periods)
    {
        var atOnce = read.Settle(periods);
        var carried = CarriedState.None;
        var oneByOne = new List<Statement>();
        foreach (var facts in periods)
        {
            var month = read.Agreement.Settle(facts, carried);
            oneByOne.AddRange(month.Statements);
            carried = month.Carried;
        }

        return atOnce.Statements.SequenceEqual(oneByOne) && atOnce.Carried == carried;
    }

    [Law]
    public bool Settling_may_stop_with_a_JSON_document_and_go_on_from_it(Timeline<Voip> periods)
    {
        var half = periods.Count / 2;
        var first = Agreement.Settle([.. periods.Take(half)]);
        return CarriedStateJson.TryParse(first.Carried.ToJson(), out var carried, out _)
            && Agreement.Settle([.. periods.Skip(half)], carried).Statements.SequenceEqual(Agreement.Settle(periods).Statements.Skip(half));
    }

    [Law]
    public bool All_payments_are_in_whole_cents(AsRead<Voip> read, Timeline<Voip> periods) =>
        read.Settle(periods).Statements.All(month => month.Payments.All(payment => (payment.Amount.Amount * 100).IsInteger && payment.Amount.Amount.Sign > 0));

    [Law]
    public bool What_THIL_contributed_to_date_is_its_reimbursement_rounded_once(Timeline<AsAmended> periods)
    {
        var months = VoipMonths.AsAmended.Settle(periods).Statements;
        var paid = months.Aggregate(Rational.Zero, (sum, month) => sum + month.Of(ThilContribution).Value.Amount);
        return paid == Rounding.ToTheCent.Apply(months[^1].Of(ThilReimbursementToDate).Value.Amount);
    }

    [Law]
    public bool Compensation_upon_termination_is_paid_at_most_once(AsRead<Voip> read, Timeline<Voip> periods) =>
        read.Settle(periods).Statements.Count(month =>
            month.Of(TerminationCompensation) is { IsDetermined: false } or { Value.Amount.Sign: > 0 }) <= 1;

    [Law]
    public bool Once_the_agreement_has_ended_nothing_is_shared_amortized_contributed_or_retained(AsRead<Voip> read, Timeline<Voip> periods)
    {
        var months = read.Settle(periods).Statements;
        return months.Zip(months.Skip(1)).Where(pair => pair.First.Of(HasEnded).Value).All(pair => EndWithTheAgreement
            .Where(term => pair.Second.Find(term.Declaration.Key) is not null)
            .All(term => pair.Second.Of(term) is { IsDetermined: true, Value.Amount.IsZero: true }));
    }

    [Law]
    public bool Whether_and_when_the_agreement_has_ended_is_always_determined(AsRead<Voip> read, Timeline<Voip> periods) =>
        read.Settle(periods).Statements.All(month => month.Of(HasEnded).IsDetermined && month.Of(LastDayInForce).IsDetermined && month.Of(PartOfTheMonth).IsDetermined);

    [Law]
    public bool The_engine_and_the_terms_agree_on_when_the_agreement_ended(AsRead<Voip> read, Timeline<Voip> periods) =>
        read.Settle(periods).Statements.All(month => month.HasEnded == month.Of(HasEnded).Value && (!month.HasEnded || month.End!.On == month.Of(LastDayInForce).Value));

    [Law]
    public bool What_is_retained_of_instalments_never_exceeds_what_profits_left_of_the_loan(AsRead<AsAmended> read, Timeline<AsAmended> periods) =>
        read.Settle(periods).Statements.All(month => Determined(month, AmortizationRetained, RetainedByFusion, LoanBeforeRetention) is not [var ofInstalments, var ofProfits, var loan]
            || (ofInstalments.Sign >= 0 && (ofInstalments.IsZero || ofInstalments + ofProfits <= Rounding.ToTheCent.Apply(loan))));

    [Law]
    public bool Compensation_for_salvage_is_paid_at_most_once(AsRead<Voip> read, Timeline<Voip> periods) =>
        read.Settle(periods).Statements.Count(month =>
            month.Of(SalvageCompensation) is { IsDetermined: false } or { Value.Amount.Sign: > 0 }) <= 1;

    private static Term<Money>[] EndWithTheAgreement =>
    [
        DistributableProfit, ThilProfitShare, FusionProfitShare, ThilContribution, ThilAmortizationRecovery,
        AmortizationEntitlement, AmortizationRetained, AmortizationPaid, RetainedByFusion, IncreaseWithheld,
    ];

    private static Agreement ByDefault(Agreement read, params Reading[] readings) =>
        readings.Aggregate(read, (agreement, reading) => agreement.Under(reading, reading.Default.Name));

    private static Rational[] Determined(Statement month, params Term<Money>[] terms) =>
        terms.Select(term => month.Of(term)).TakeWhile(outcome => outcome.IsDetermined).Select(outcome => outcome.Value.Amount).ToArray();

    private static bool IsOpen(Statement month, Term<Money> term) => !month.Of(term).IsDetermined;

    private static bool IsAgreed(Agreement read) => read.Choices.Of(VoipReadings.ExpensesBeyondVolume).Name != "rate-continues";

    private static PeriodFacts Without(PeriodFacts facts, string key) =>
        facts.Values.Where(given => given.Key != key).Aggregate(PeriodFacts.For(facts.Period), (kept, given) => kept.With(given.Key, given.Value));

    private static bool IsUnagreed((Statement Month, PeriodFacts Facts) pair, string agreed) =>
        pair.Month.Of(VolumeTerminated).Value.Amount > 3_000_000 && !pair.Facts.Values.TryGet(agreed, out _);

    private static Rational Given(PeriodFacts facts, FactDeclaration fact) =>
        facts.Values.TryGet(fact.Key, out var value) ? ((NumberValue)value).Number : Rational.Zero;

    public sealed class Voip : IContract
    {
        public static Agreement Agreement => InternationalVoipAgreement.Agreement;
    }

    public sealed class AsSigned : IContract
    {
        public static Agreement Agreement => VoipMonths.AsSigned;
    }

    public sealed class AsAmended : IContract
    {
        public static Agreement Agreement => VoipMonths.AsAmended;
    }

    public sealed class HalfAYear : IContract
    {
        public static Agreement Agreement => Voip.Agreement;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 6 };
    }

    public sealed class HalfAYearAsSigned : IContract
    {
        public static Agreement Agreement => AsSigned.Agreement;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 6 };
    }

    public sealed class CompleteYear : IContract
    {
        public static Agreement Agreement => Voip.Agreement;

        public static TimelineShape Shape => TimelineShape.Any with { NothingMissing = true, AtMost = 12 };
    }

    /// <summary>Up to a million dollars more, to the cent.</summary>
    public sealed record MoreCost(Money Cost) : IDrawn<MoreCost>
    {
        public static Gen<MoreCost> Drawn => Gen.Choose(1, 1_000_000_00).Select(cents => new MoreCost(Currency.Usd.Of(new Rational(cents, 100))));
    }
}
