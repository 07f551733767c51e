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

    [Fact]
    public void THILs_investment_never_exceeds_the_cap_in_force() =>
        HoldsAsSigned(month => Determined(month, ThilInvestment, InvestmentCap) is not [var investment, var cap] || investment <= cap);

    // Unless dilution waits for the next month, or shares follow what was paid; and where the cost itself is known.
    [Fact]
    public void THILs_share_of_the_cost_to_date_is_its_investment_exactly() =>
        HoldsAsSigned(
            month => !month.Of(VentureCostToDate).IsDetermined
                || month.Of(ThilShare).Value.Value * month.Of(VentureCostToDate).Value.Amount == month.Of(ThilInvestment).Value.Amount,
            reading => reading != VoipReadings.Dilution && reading != VoipReadings.SharesUnpaid);

    [Fact]
    public void Shares_add_up_to_one() =>
        Holds(
            month => !month.Of(ThilShare).IsDetermined || month.Of(ThilShare).Value + month.Of(FusionShare).Value == Ratio.One,
            reading => reading != VoipReadings.FusionShareAmended);

    [Fact]
    public void More_cost_never_raises_the_share()
    {
        var more = Gen.Choose(1, 1_000_000_00).Select(cents => Currency.Usd.Of(new Rational(cents, 100))).ToArbitrary();
        Prop.ForAll(GeneratedFacts.Of(VoipMonths.AsSigned, Few), more, (periods, cost) =>
        {
            var costlier = periods.Select(facts => facts.With(
                UpfrontCosts, facts.Values.TryGet("upfront-costs", out var value) ? Currency.Usd.Of(((NumberValue)value).Number) + cost : cost));
            var before = VoipMonths.AsSigned.Settle(periods).Statements;
            var after = VoipMonths.AsSigned.Settle([.. costlier]).Statements;
            return before.Zip(after).All(pair => pair.Second.Of(ThilShare).Value.Value <= pair.First.Of(ThilShare).Value.Value);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_THIL_gets_what_Fusion_retains_and_keeps_add_up_to_the_distributable_profit() =>
        Holds(month => Determined(month, ThilProfitShare, FusionProfitShare, DistributableProfit) is not [var thil, var fusion, var profit]
            || thil + fusion == profit);

    [Fact]
    public void Twelve_instalments_give_the_approved_equipment_cost_back_exactly_where_nothing_else_is_agreed() =>
        Prop.ForAll(GeneratedReadings.Of(Agreement), GeneratedFacts.Of(Agreement, Few), (read, drawn) =>
        {
            var periods = drawn.Select(facts => Without(facts, "agreed-equipment-amortization")).ToList();
            var idle = Enumerable.Range(0, 12).Aggregate(
                periods, (months, _) => [.. months, PeriodFacts.For(months[^1].Period.Next())]);
            var statements = read.Settle(idle).Statements;
            var spent = periods.Aggregate(Rational.Zero, (sum, facts) => sum + Given(facts, EquipmentCosts.Declaration));
            var notApproved = statements.Aggregate(Rational.Zero, (sum, month) => sum + month.Of(EquipmentNotApproved).Value.Amount);
            var amortized = statements.Aggregate(Rational.Zero, (sum, month) => sum + month.Of(EquipmentAmortization).Value.Amount);
            return amortized == spent - notApproved;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Retained_plus_paid_is_the_entitlement() =>
        HoldsAsAmended(month => Determined(month, RetainedByFusion, ThilProfitShare, ThilEntitlement) is not [var retained, var paid, var entitled]
            || retained + paid == entitled);

    [Fact]
    public void What_is_retained_never_exceeds_the_loan_brought_forward_to_the_cent() =>
        HoldsAsAmended(month => Determined(month, RetainedByFusion, LoanBeforeRetention) is not [var retained, var loan]
            || (retained.Sign >= 0 && retained <= Rounding.ToTheCent.Apply(loan)));

    [Fact]
    public void Overhead_is_undetermined_exactly_when_minutes_exceed_three_million_and_no_amount_is_agreed_unless_the_rate_continues() =>
        Prop.ForAll(GeneratedReadings.Of(Agreement), GeneratedFacts.Of(Agreement, Complete), (read, periods) =>
            read.Settle(periods).Statements.Zip(periods).Where(pair => pair.First.Of(VolumeTerminated).IsDetermined).All(pair =>
                IsOpen(pair.First, FusionExpenses) == (IsAgreed(read) && IsUnagreed(pair, "agreed-fusion-expenses"))
                && IsOpen(pair.First, SubcontractorExpenses) == (IsAgreed(read) && IsUnagreed(pair, "agreed-subcontractor-expenses"))
                && IsOpen(pair.First, NetProfit) == (IsOpen(pair.First, FusionExpenses) || IsOpen(pair.First, SubcontractorExpenses))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Settling_month_by_month_gives_what_settling_at_once_gives() =>
        Prop.ForAll(GeneratedReadings.Of(Agreement), GeneratedFacts.Of(Agreement), (read, periods) =>
        {
            var atOnce = read.Settle(periods);
            var carried = CarriedState.None;
            var oneByOne = new List<Statement>();
            foreach (var facts in periods)
            {
                var month = read.Settle(facts, carried);
                oneByOne.AddRange(month.Statements);
                carried = month.Carried;
            }

            return atOnce.Statements.SequenceEqual(oneByOne) && atOnce.Carried == carried;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Settling_may_stop_with_a_JSON_document_and_go_on_from_it() =>
        Prop.ForAll(GeneratedFacts.Of(Agreement), periods =>
        {
            var half = periods.Count / 2;
            var first = Agreement.Settle([.. periods.Take(half)]);
            return CarriedStateJson.TryParse(first.Carried.ToJson(), out var carried, out _)
                && Agreement.Settle([.. periods.Skip(half)], carried).Statements.SequenceEqual(Agreement.Settle(periods).Statements.Skip(half));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void All_payments_are_in_whole_cents() =>
        Holds(month => month.Payments.All(payment => (payment.Amount.Amount * 100).IsInteger && payment.Amount.Amount.Sign > 0));

    [Fact]
    public void What_THIL_contributed_to_date_is_its_reimbursement_rounded_once() =>
        Prop.ForAll(GeneratedFacts.Of(VoipMonths.AsAmended), periods =>
        {
            var months = VoipMonths.AsAmended.Settle(periods).Statements;
            var paid = months.Aggregate(Rational.Zero, (sum, month) => sum + month.Of(ThilContribution).Value.Amount);
            return paid == Rounding.ToTheCent.Apply(months[^1].Of(ThilReimbursementToDate).Value.Amount);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Compensation_upon_termination_is_paid_at_most_once() =>
        Prop.ForAll(GeneratedReadings.Of(Agreement), GeneratedFacts.Of(Agreement), (read, periods) =>
            read.Settle(periods).Statements.Count(month =>
                month.Of(TerminationCompensation) is { IsDetermined: false } or { Value.Amount.Sign: > 0 }) <= 1)
            .QuickCheckThrowOnFailure();

    private static TimelineShape Few => TimelineShape.Any with { AtMost = 6 };

    private static TimelineShape Complete => TimelineShape.Any with { NothingMissing = true, AtMost = 12 };

    [Fact]
    public void Once_the_agreement_has_ended_nothing_is_shared_amortized_contributed_or_retained() =>
        Prop.ForAll(GeneratedReadings.Of(Agreement), GeneratedFacts.Of(Agreement), (read, periods) =>
        {
            var months = read.Settle(periods).Statements;
            return months.Zip(months.Skip(1)).Where(pair => pair.First.Of(HasEnded).Value).All(pair => EndWithTheAgreement
                .Where(term => pair.Second.Find(term.Declaration.Key) is not null)
                .All(term => pair.Second.Of(term) is { IsDetermined: true, Value.Amount.IsZero: true }));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whether_and_when_the_agreement_has_ended_is_always_determined() =>
        Holds(month => month.Of(HasEnded).IsDetermined && month.Of(LastDayInForce).IsDetermined && month.Of(PartOfTheMonth).IsDetermined);

    [Fact]
    public void The_engine_and_the_terms_agree_on_when_the_agreement_ended() =>
        Holds(month => month.HasEnded == month.Of(HasEnded).Value && (!month.HasEnded || month.End!.On == month.Of(LastDayInForce).Value));

    [Fact]
    public void What_is_retained_of_instalments_never_exceeds_what_profits_left_of_the_loan() =>
        HoldsAsAmended(month => Determined(month, AmortizationRetained, RetainedByFusion, LoanBeforeRetention) is not [var ofInstalments, var ofProfits, var loan]
            || (ofInstalments.Sign >= 0 && (ofInstalments.IsZero || ofInstalments + ofProfits <= Rounding.ToTheCent.Apply(loan))));

    [Fact]
    public void Compensation_for_salvage_is_paid_at_most_once() =>
        Prop.ForAll(GeneratedReadings.Of(Agreement), GeneratedFacts.Of(Agreement), (read, periods) =>
            read.Settle(periods).Statements.Count(month =>
                month.Of(SalvageCompensation) is { IsDetermined: false } or { Value.Amount.Sign: > 0 }) <= 1)
            .QuickCheckThrowOnFailure();

    private static Term<Money>[] EndWithTheAgreement =>
    [
        DistributableProfit, ThilProfitShare, FusionProfitShare, ThilContribution, ThilAmortizationRecovery,
        AmortizationEntitlement, AmortizationRetained, AmortizationPaid, RetainedByFusion, IncreaseWithheld,
    ];

    private static void HoldsAsSigned(Func<Statement, bool> law, Func<Reading, bool>? among = null) =>
        HoldsIn(VoipMonths.AsSigned, law, among ?? (_ => true));

    private static void HoldsAsAmended(Func<Statement, bool> law) => HoldsIn(VoipMonths.AsAmended, law, _ => true);

    private static void Holds(Func<Statement, bool> law, Func<Reading, bool>? among = null) => HoldsIn(Agreement, law, among ?? (_ => true));

    private static void HoldsIn(Agreement agreement, Func<Statement, bool> law, Func<Reading, bool> among) =>
        Prop.ForAll(GeneratedReadings.Of(agreement), GeneratedFacts.Of(agreement), (read, periods) =>
        {
            var chosen = agreement.Readings.Where(among).Aggregate(agreement, (chosen, reading) => chosen.Under(reading, read.Choices.Of(reading).Name));
            return chosen.Settle(periods).Statements.All(law);
        }).QuickCheckThrowOnFailure();

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
}
