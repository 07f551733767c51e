using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Tests.Auditing;
using ContractRules.Documents.Tests.Json;
using ContractRules.Explanation;
using ContractRules.Issuing;
using ContractRules.Openings;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Published;

/// <summary>What is looked at word for word of small agreements, each made for what the samples have not: by its name.</summary>
internal static class SmallPublications
{
    public static IReadOnlyDictionary<string, Func<Publication>> All { get; } = new Dictionary<string, Func<Publication>>
    {
        ["statement-after-an-opening"] = () => Publish.Statements(Lease.AfterAnOpening.March),
        ["statement-long-after-an-opening"] = () => Publish.Statements(Lease.AfterAnOpening.April),
        ["statement-of-one-term"] = () => Publish.Statements(
            Settled.Of(CallCentre.Agreement, CallCentre.Agreement.Settle(CallCentre.Months[0])), new StatementOptions { Terms = ["charge"] }),
        ["statement-in-full"] = () => Publish.Statements(Lease.Settled.Only(Lease.Settled.Statements[0]), new StatementOptions { All = true }),
        ["statement-of-a-supply-in-full"] = () => Publish.Statements(
            Settled.Of(Supply.Agreement, Supply.Settled, Supply.Months).Only(Supply.Settled.Statements[1]), new StatementOptions { All = true }),
        ["statements-of-what-is-assumed"] = () => Publish.Statements(Settled.Of(Assumed, Assumed.Settle(CallCentre.Months))),
        ["statements-of-a-barter-to-issue"] = () => Publish.Statements(Settled.Of(Barter.Agreement, Barter.Agreement.Issue(Barter.Known, period => period.End.PlusDays(5)))),
        ["statements-of-a-barter-taken-back"] = () => Publish.Statements(Settled.Of(Barter.Agreement, Barter.Agreement.Issue(Barter.Known.With(Barter.PriceTakenBack)))),
        ["statements-of-a-barter"] = () => Publish.Statements(Settled.Of(HalfAsMuch, HalfAsMuch.Settle(Barter.Months), Barter.Months)),
        ["explanation-of-all-there-is"] = () => Publish.Explanation(EveryOperation.Agreement, AllOf(EveryOperation.Agreement.Settle(EveryOperation.Months).Statements[3]), depth: 1),
        ["explanation-of-no-orders"] = () => Publish.Explanation(EveryOperation.Agreement, EveryOperation.Agreement.Settle(EveryOperation.Months).Statements[1].Explain(["orders", "smallest", "counted"])),
        ["explanation-of-what-is-assumed"] = () => Publish.Explanation(Assumed, Assumed.Settle(CallCentre.Months).Statements[0].Explain(["charge"])),
        ["explanation-of-one-order"] = () => Publish.Explanation(EveryOperation.Agreement, AllOf(EveryOperation.Agreement.Settle(EveryOperation.Unknown).Statements[0]), depth: 1),
        ["audit-of-all-there-is"] = () => Publish.Audit(ExplanationDocument.Of(EveryOperation.Agreement, AllOf(EveryOperation.Agreement.Settle(EveryOperation.Months).Statements[3]))),
        ["true-up-of-a-barter"] = () => Publish.TrueUp(Barter.Agreement, Barter.Agreement.TrueUp(Barter.Months, Barter.Audited, SettlementPeriod.Year(2024))),
        ["account-at-a-rate-that-is-not-known"] = () => Publish.Account(Lease.Settled, Lease.Account),
        ["account-of-nothing"] = () => Publish.Account(Lease.OfNothing, Lease.Agreement.Account(Lease.OfNothing.Statements, [], new LocalDate(2024, 3, 31))),
        ["clauses-of-a-treaty"] = () => Publish.Clauses(Treaty.Agreement, Treaty.Agreement.Versions[0]),
        ["redline-of-a-treaty"] = () => Publish.Redline(Treaty.Agreement, Redline.Between(Treaty.Agreement, Treaty.Agreement.Versions[0], Treaty.Agreement.Versions[1])),
        ["redline-of-a-second-letter"] = () => Publish.Redline(Treaty.Agreement, Redline.Between(Treaty.Agreement, Treaty.Agreement.Versions[1], Treaty.Agreement.Versions[2])),
        ["redline-of-a-call-centre"] = () => Publish.Redline(CallCentre.Dearer, Redline.Between(CallCentre.Dearer, CallCentre.Dearer.Versions[0], CallCentre.Dearer.Versions[^1])),
        ["readings-of-a-barter"] = () => Publish.Readings(HalfAsMuch),
        ["readings-of-none"] = () => Publish.Readings(Supply.Agreement),
        ["priced-readings-of-none"] = () => Publish.PricedReadings(Supply.Agreement, Supply.Agreement.PriceCombinations(Supply.Months)),
        ["priced-readings-of-a-barter"] = () => Publish.PricedReadings(HalfAsMuch, HalfAsMuch.PriceCombinations(Barter.Months)),
        ["facts-of-a-licence"] = () => Publish.Facts(Licence.Agreement),
        ["facts-of-a-licence-at-the-core"] = () => Publish.Facts(Licence.Agreement, isCore: true),
        ["facts-of-a-treaty"] = () => Publish.Facts(Treaty.Agreement),
        ["comparison-of-a-barter"] = () => Publish.Comparison(Barter.Agreement.CompareWith(Barter.Rewritten, Barter.Months)),
        ["comparison-of-a-barter-read-otherwise"] = () => Publish.Comparison(Barter.Agreement.CompareWith(HalfAsMuch, Barter.Months)),
        ["comparison-of-other-times"] = () => Publish.Comparison(Barter.Agreement.CompareWith(Read("when", "second"), Barter.Quarter)),
        ["comparison-of-what-does-not-matter"] = () => Publish.Comparison(Barter.Agreement.CompareWith(Read("idle", "neither"), TwoMonths)),
        ["comparison-with-a-gift"] = () => Publish.Comparison(Barter.Agreement.CompareWith(Barter.WithAGift, TwoMonths)),
        ["comparison-not-to-be-told-apart"] = () => Publish.Comparison(Barter.NotToBeToldApart.Before.CompareWith(Barter.NotToBeToldApart.After, [Barter.Months[0]])),
        ["comparison-without-a-letter"] = () => Publish.Comparison(CallCentre.Dearer.CompareWith(CallCentre.Agreement, CallCentre.Months)),
        ["check-in-full"] = () => Publish.Check(Licence.Checked, all: true),
        ["check-of-a-change-in-brief"] = () => Publish.Check(Licence.ChangeChecked),
        ["check-of-a-change-in-full"] = () => Publish.Check(Licence.ChangeChecked, all: true),
        ["opening-of-one-month"] = () => Publish.Opening(OpeningBalances.After(EveryOperation.Agreement, SettlementPeriod.Month(2024, 1))),
        ["opening-with-none"] = () => Publish.Opening(OpeningBalances.In(Received.Club.Opened, Received.Club.ByMonth)),
    };

    private static Agreement Assumed => CallCentre.Agreement.Assuming(CallCentre.Charge, Currency.Usd.Of(7), SettlementPeriod.Month(2024, 1));

    private static PeriodFacts[] TwoMonths => [.. Barter.Months.Take(2)];

    private static Agreement HalfAsMuch => Read("basis", "half");

    private static Agreement Read(string reading, string option) => Barter.Agreement.Under(Barter.Agreement.Readings.First(one => one.Key == reading), option);

    private static EquatableArray<Derivation> AllOf(Statement statement) => statement.Explain([.. statement.Terms.Select(term => term.Term.Key)]);
}
