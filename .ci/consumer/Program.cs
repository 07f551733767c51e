using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Arrow;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

// October 2002, as amended, with no costs of the Venture yet and so no loan to repay:
//   700,000 − 2,500,000 × (0.19 + 0.015 + 0.0066) = 700,000 − 529,000 = 171,000 USD net profit, 25 % of it 42,750 USD.
var october = PeriodFacts.For(SettlementPeriod.Month(2002, 10))
    .With(VoipFacts.GrossRevenue, Currency.Usd.Of(700_000))
    .With(VoipFacts.MinutesSold, Unit.Minute.Of(2_600_000))
    .With(VoipFacts.TerminatedMinutes, Unit.Minute.Of(2_500_000));

var statement = InternationalVoipAgreement.Agreement.Settle(october).Statements[0];
var payment = statement.Payments.Single();
Console.WriteLine(payment);

// The same month by its plan, from one record batch to another.
var batch = new RecordBatch.Builder()
    .Append("gross-revenue", nullable: true, new Decimal128Array.Builder(new Decimal128Type(18, 2)).Append(700_000m).Build())
    .Append("minutes-sold", nullable: true, new Int64Array.Builder().Append(2_600_000).Build())
    .Append("terminated-minutes", nullable: true, new Int64Array.Builder().Append(2_500_000).Build())
    .Build();
var plan = Plan.Of(InternationalVoipAgreement.Agreement, PlanChoice.PaymentsAlone);
var settled = plan.Settle([InternationalVoipAgreement.Agreement.FactsIn(batch, SettlementPeriod.Month(2002, 10)).Value!])!;
var paid = (Decimal128Array)FigureBatches.Of(plan).Batch(settled.Periods[0]).Value!.Column($"payment {payment.Clause}");
Console.WriteLine(paid.GetValue(0));

return statement.Of(VoipTerms.NetProfit).Value == Currency.Usd.Of(171_000)
    && payment.Amount == Currency.Usd.Of(42_750)
    && payment.Due == new LocalDate(2002, 11, 30)
    && paid.GetValue(0) == 42_750m
        ? 0
        : 1;
