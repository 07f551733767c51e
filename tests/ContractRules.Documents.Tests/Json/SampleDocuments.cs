using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Invariants;
using ContractRules.Attribution;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Documents.Accounts;
using ContractRules.Documents.Auditing;
using ContractRules.Documents.Checks;
using ContractRules.Documents.Checks.Ventures;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Differences.Ventures;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Items;
using ContractRules.Documents.Json;
using ContractRules.Documents.Readings;
using ContractRules.Documents.Readings.Ventures;
using ContractRules.Documents.Receipts;
using ContractRules.Documents.Registers;
using ContractRules.Documents.Review;
using ContractRules.Documents.Seeking;
using ContractRules.Documents.Statements;
using ContractRules.Documents.Tests.Auditing;
using ContractRules.Documents.Tests.Checks;
using ContractRules.Documents.Tests.Differences.Ventures;
using ContractRules.Documents.Tests.Published;
using ContractRules.Documents.TrueUps;
using ContractRules.Explanation;
using ContractRules.Issuing;
using ContractRules.Review;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Testing.Changes;
using ContractRules.Testing.Invariants;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Json;

/// <summary>A document of each kind and more, from the sample facts of the agreements that ship and from a small agreement.</summary>
internal static class SampleDocuments
{
    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;
    private static readonly IReadOnlyList<PeriodFacts> VoipFacts = FactsIn("international-voip.csv", Voip);
    private static readonly EquatableArray<Statement> VoipStatements = Voip.Settle(VoipFacts).Statements;
    private static readonly IReadOnlyList<Receipt> Receipts = Read("international-voip-receipts.csv", (text, faults) => ReceiptsFile.Read(text, Voip, faults)!.Receipts);
    private static readonly AttributedCosts Costs = VoipCostRegister.Register.Attribute(
        Read("international-voip-cost-items.csv", (text, faults) => CostItemsFile.Read(text, VoipCostRegister.Register, faults)!.Items));

    public static IReadOnlyDictionary<string, DocumentPart> All { get; } = new Dictionary<string, DocumentPart>
    {
        ["statements"] = StatementsDocument.Of(Voip, VoipStatements),
        ["statements-rounded"] = StatementsDocument.Of(Voip, VoipStatements, rounded: true),
        ["statements-of-the-other-agreement"] = StatementsDocument.Of(FusionLdtsAgreement.Agreement, FusionLdtsAgreement.Agreement.Settle(FactsIn("fusion-ldts.csv", FusionLdtsAgreement.Agreement)).Statements),
        ["statements-with-nothing-given"] = StatementsDocument.Of(Voip, Voip.Settle(PeriodFacts.For(SettlementPeriod.Month(2002, 10))).Statements),
        ["statements-as-issued"] = StatementsDocument.Of(CallCentre.Agreement, CallCentre.Agreement.Issue(CallCentre.Known.KnownOn(new LocalDate(2024, 4, 5)), period => period.End.PlusDays(5))),
        ["statements-to-issue"] = StatementsDocument.Of(CallCentre.Agreement, CallCentre.Agreement.Issue(CallCentre.Known, period => period.End.PlusDays(5))),
        ["deliveries"] = StatementsDocument.Of(CallCentre.InShares, CallCentre.InShares.Settle([CallCentre.Paid(2024, 1_000, 30), CallCentre.Paid(2025, 700, null)]).Statements),
        ["explanation"] = ExplanationDocument.Of(Voip, VoipStatements[6].Explain([VoipTerms.NetProfit.Declaration.Key, VoipTerms.ThilProfitShare.Declaration.Key])),
        ["explanation-cut"] = ExplanationDocument.Of(Voip, VoipStatements[6].Explain([VoipTerms.NetProfit.Declaration.Key]), depth: 2, rounded: true),
        ["explanation-of-what-is-undetermined"] = ExplanationDocument.Of(Voip, Voip.Settle(PeriodFacts.For(SettlementPeriod.Month(2002, 10))).Statements[0].Explain([VoipTerms.NetProfit.Declaration.Key])),
        ["explanation-of-every-operation"] = ExplanationDocument.Of(
            EveryOperation.Agreement, EveryOperation.Agreement.Settle(EveryOperation.Months[0]).Statements[0].Explain(["rounded", "choice", "window", "rank", "answer", "shifted", "part", "confined"]), rounded: true),
        ["audit"] = AuditOf(ExplanationDocument.Of(Voip, VoipStatements[6].Explain([VoipTerms.NetProfit.Declaration.Key]))),
        ["audit-of-what-was-tampered-with"] = AuditOf(Tampered(ExplanationDocument.Of(Voip, VoipStatements[6].Explain([VoipTerms.NetProfit.Declaration.Key])))),
        ["true-up"] = TrueUpDocument.Of(Voip, Voip.TrueUp(VoipFacts, [PeriodFacts.For(SettlementPeriod.Month(2003, 1)).With(ContractRules.Agreements.InternationalVoip.VoipFacts.GrossRevenue, Currency.Usd.Of(30_000))], SettlementPeriod.Year(2003))),
        ["true-up-of-deliveries"] = TrueUpDocument.Of(
            CallCentre.InShares, CallCentre.InShares.TrueUp([CallCentre.Paid(2024, 1_000, 30), CallCentre.Paid(2025, 700, null)], [CallCentre.Paid(2025, 700, 30)], SettlementPeriod.Year(2025))),
        ["account"] = AccountDocument.Of(Voip.Account(VoipStatements, Receipts, new LocalDate(2003, 6, 30))),
        ["account-of-what-is-open"] = AccountDocument.Of(CallCentre.InShares.Account(
            CallCentre.InShares.Settle([CallCentre.Paid(2024, 1_000, 30), CallCentre.Paid(2025, 700, null)]).Statements, [], new LocalDate(2026, 6, 30))),
        ["clauses"] = ClausesDocument.Of(Voip, Voip.Versions[^1]),
        ["redline"] = RedlineDocument.Of(Voip, Redline.Between(Voip, Voip.Versions[0], Voip.Versions[^1])),
        ["fact-list"] = FactListDocument.Of(Voip),
        ["readings"] = ReadingsDocument.Of(Voip),
        ["priced-readings"] = PricedReadingsDocument.Of(FusionLdtsAgreement.Agreement, FusionLdtsAgreement.Agreement.PriceCombinations(FactsIn("fusion-ldts.csv", FusionLdtsAgreement.Agreement))),
        ["priced-readings-of-ventures"] = VenturePricedReadingsDocument.Of(Outlets.Agreement, Outlets.Priced()),
        ["comparison"] = ComparisonDocument.Of(Voip.AsInForceOn(Voip.Dated).CompareWith(Voip.AsInForceOn(new LocalDate(2002, 8, 1)), VoipFacts)),
        ["comparison-of-readings"] = ComparisonDocument.Of(Voip.CompareWith(
            Voip.Under(Voip.Readings.First(reading => reading.Key == "overhead-basis"), "flat-month").Under(Voip.Readings.First(reading => reading.Key == "loss-months"), "shared"), VoipFacts)),
        ["venture-comparison"] = VentureComparisonDocument.Of(VoipVentures.OfTheLetter),
        ["sought"] = SoughtDocument.Of(Voip.Seek(
            VoipFacts, Goal.Reaches(VoipTerms.SettlementToDate, Currency.Usd.Of(126_000)).In(SettlementPeriod.Month(2003, 3)), by: ContractRules.Agreements.InternationalVoip.VoipFacts.TerminatedMinutes)),
        ["sought-in-vain"] = SoughtDocument.Of(Voip.Seek(
            VoipFacts, Goal.Reaches(VoipTerms.SettlementToDate, Currency.Usd.Of(126_000)), by: ContractRules.Agreements.InternationalVoip.VoipFacts.TerminatedMinutes, most: 1)),
        ["review"] = ReviewDocument.Of(Voip, Voip.Review()),
        ["check"] = CheckDocument.Of(Voip.CheckInvariants(
            [Invariant.Always("no loss is shared", VoipTerms.DistributableProfit >= Currency.Usd.Of(0), "4(1)"), Invariant.Always("shares are whole", VoipTerms.ThilShare <= Ratio.Percent(100))], cases: 40)),
        ["check-of-a-change"] = CheckDocument.Of(Voip.AsItStoodOn(Voip.Dated).CheckChange(to: Voip, cases: 24)),
        ["check-of-ventures"] = VentureCheckDocument.Of(CheckedVentures.OfInvariants),
        ["check-of-a-change-of-ventures"] = VentureCheckDocument.Of(CheckedVentures.OfTheLetter),
        ["register"] = RegisterDocument.Of(Costs),
        ["costs"] = CostsDocument.Of(Costs.Items.Select(attributed => attributed.Item)),
        ["facts"] = FactsDocument.Of(VoipFacts),
        ["facts-with-days"] = FactsDocument.Of(CallCentre.Known),
        ["items"] = ItemsDocument.Of("sale", CallCentre.Known),
        ["receipts"] = ReceiptsDocument.Of(Receipts),
    };

    private static AuditDocument AuditOf(ExplanationDocument explanation) => AuditDocument.Of(explanation, ExplanationAudit.Of(explanation));

    private static ExplanationDocument Tampered(ExplanationDocument explanation) =>
        Tampering.With(explanation, explanation.Steps!.Value.Count - 1, Tampering.Figure(explanation.Steps.Value[^1]));

    private static IReadOnlyList<PeriodFacts> FactsIn(string file, Agreement agreement) =>
        Read(file, (text, faults) => FactsFile.Read(text, agreement, faults, mayTellDays: true)!.Periods);

    private static T Read<T>(string file, Func<SourceText, Faults, T> read)
    {
        var faults = new Faults();
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Samples", file));
        var found = read(SourceText.Read(stream, file), faults);
        Assert.Empty(faults);
        return found;
    }
}
