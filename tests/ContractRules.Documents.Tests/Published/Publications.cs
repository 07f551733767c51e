using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Invariants;
using ContractRules.Attribution;
using ContractRules.Changes;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Input;
using ContractRules.Documents.Tests.Auditing;
using ContractRules.Documents.Tests.Checks;
using ContractRules.Documents.Tests.Differences.Ventures;
using ContractRules.Documents.Tests.Json;
using ContractRules.Explanation;
using ContractRules.Issuing;
using ContractRules.Observance;
using ContractRules.Openings;
using ContractRules.Review;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Testing.Changes;
using ContractRules.Testing.Invariants;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Published;

/// <summary>What is looked at word for word, by its name: made anew each time from what was settled once.</summary>
internal static class Publications
{
    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;
    private static readonly Agreement Ldts = FusionLdtsAgreement.Agreement;
    private static readonly PeriodFacts[] VoipMonths = [.. Html.Pages.Voip.Facts];
    private static readonly PeriodFacts[] LdtsMonths = [.. Html.Pages.Ldts.Facts];
    private static readonly PeriodFacts[] NothingGiven = [PeriodFacts.For(SettlementPeriod.Month(2002, 10))];
    private static readonly Timeline Half = Voip.Settle(VoipMonths[..7]);
    private static readonly PeriodFacts[] Ended =
    [
        Quiet(9).With(VoipFacts.EquipmentCosts, Currency.Usd.Of(240_000)).With(VoipFacts.PtclAgreementDate, new LocalDate(2002, 9, 1)),
        Quiet(10).With(VoipFacts.GrossRevenue, Currency.Usd.Of(50_000)).With(VoipEvents.OfFusion.Fraud, new LocalDate(2002, 10, 2)),
        Quiet(11).With(VoipEvents.OfThil.TerminationNotice, new LocalDate(2002, 11, 10)),
        Quiet(12),
    ];

    private static readonly PeriodFacts[] Shares = [CallCentre.Paid(2024, 1_000, 30), CallCentre.Paid(2025, 700, null)];
    private static readonly Lazy<IssuedRun> Issued = new(() => CallCentre.Agreement.Issue(CallCentre.Known.KnownOn(new LocalDate(2024, 4, 5)), period => period.End.PlusDays(5)));
    private static readonly Lazy<IssuedRun> ToIssue = new(() => CallCentre.Agreement.Issue(CallCentre.Known, period => period.End.PlusDays(5)));
    private static readonly Lazy<StatementOfAccount> VoipAccount = new(() => Voip.Account(
        Half.Statements, [Receipt.Of("R-1", new LocalDate(2002, 5, 2), VoipParties.Thil, VoipParties.Fusion, Currency.Usd.Of(12_000))], new LocalDate(2002, 10, 31)));

    private static readonly Lazy<EquatableArray<Derivation>> October = new(() => Half.Statements[6].Explain(["net-profit", "thil-profit-share"]));
    private static readonly Lazy<EquatableArray<Derivation>> April = new(() => Half.Statements[0].Explain(["thil-contribution", "thil-share"]));
    private static readonly Lazy<EquatableArray<Derivation>> Undetermined = new(() => Voip.Settle(NothingGiven).Statements[0].Explain(["net-profit"]));
    private static readonly Lazy<EquatableArray<Derivation>> EveryForm = new(() => EveryOperation.Agreement.Settle(EveryOperation.Months[0]).Statements[0]
        .Explain(["rounded", "choice", "window", "rank", "answer", "shifted", "part", "confined"]));

    private static readonly Lazy<TrueUp> VoipTrueUp = new(() => Voip.TrueUp(
        VoipMonths, [PeriodFacts.For(SettlementPeriod.Month(2003, 1)).With(VoipFacts.GrossRevenue, Currency.Usd.Of(30_000))], SettlementPeriod.Year(2003)));

    private static readonly Lazy<TrueUp> SharesTrueUp = new(() => CallCentre.InShares.TrueUp(Shares, [CallCentre.Paid(2025, 700, 30)], SettlementPeriod.Year(2025)));
    private static readonly Lazy<AgreementDifference> OfTheLetter = new(() => Voip.AsInForceOn(Voip.Dated).CompareWith(Voip.AsInForceOn(new LocalDate(2002, 8, 5)), VoipMonths[..9]));
    private static readonly Lazy<AgreementDifference> OfReadings = new(() => Voip.CompareWith(
        Voip.Under(VoipReadings.OverheadBasis, "flat-month").Under(VoipReadings.LossMonths, "shared"), VoipMonths[..9]));

    private static readonly Lazy<PricedCombinations> Priced = new(() => Voip.PriceCombinations(VoipMonths[..9]));
    private static readonly Lazy<Sought> Reached = new(() => Voip.Seek(
        VoipMonths, Goal.Reaches(VoipTerms.SettlementToDate, Currency.Usd.Of(126_000)).In(SettlementPeriod.Month(2003, 3)), by: VoipFacts.TerminatedMinutes));

    private static readonly Lazy<Sought> InVain = new(() => Voip.Seek(
        VoipMonths, Goal.Reaches(VoipTerms.SettlementToDate, Currency.Usd.Of(126_000)), by: VoipFacts.TerminatedMinutes, most: 1));

    private static readonly Lazy<DraftingReview> Reviewed = new(() => Voip.Review());
    private static readonly Lazy<InvariantCheck> Invariants = new(() => Ldts.CheckInvariants(
        [
            Invariant.Always("Fusion's interest and the minority's are the whole", LdtsTerms.FusionInterest + LdtsTerms.MinorityInterest <= Ratio.One, "1(1)"),
            Invariant.Always("Fusion has no interest", LdtsTerms.FusionInterest <= Ratio.Zero, "1(1)"),
        ],
        cases: 40));

    private static readonly Lazy<ChangeCheck> Change = new(() => CallCentre.Agreement.CheckChange(to: CallCentre.Dearer, cases: 24));


    private static readonly Lazy<AgreementDifference> OfNothing = new(() => Voip.CompareWith(Voip, VoipMonths[..2]));
    private static readonly Lazy<AgreementDifference> OfWhatIsOpen = new(() => Voip.CompareWith(Voip.Under(VoipReadings.LossMonths, "shared"), [.. NothingGiven, Quiet(11)]));
    private static readonly Lazy<AgreementDifference> OfItems = new(() => CallCentre.Agreement.CompareWith(CallCentre.Dearer, CallCentre.Months));
    private static readonly Lazy<TrueUp> OfNothingNew = new(() => Voip.TrueUp(VoipMonths, [VoipMonths[9]], SettlementPeriod.Year(2003)));
    private static readonly Lazy<TrueUp> OfWhatIsStillOpen = new(() => CallCentre.InShares.TrueUp(
        [CallCentre.Paid(2024, 1_000, 30), CallCentre.Paid(2025, 700, 20)], [CallCentre.Paid(2024, 900, 30)], SettlementPeriod.Year(2024)));

    private static readonly Lazy<PricedCombinations> PricedOfLdts = new(() => Ldts.PriceCombinations(LdtsMonths));
    private static readonly Lazy<Sought> Falling = new(() => Voip.Seek(
        VoipMonths[..9], Goal.FallsTo(VoipTerms.UnrecoveredInvestment, Currency.Usd.Of(100_000)), by: VoipFacts.EquipmentCosts, during: SettlementPeriod.Month(2002, 9), most: 100));

    private static readonly Lazy<Sought> ByShare = new(() => Voip.Seek(
        VoipMonths[..9], Goal.Reaches(VoipTerms.SettlementToDate, Currency.Usd.Of(10_000)), by: VoipFacts.ApprovedThilPercentage));

    private static readonly Lazy<Sought> Missing = new(() => Voip.Seek(NothingGiven, Goal.Reaches(VoipTerms.NetProfit, Currency.Usd.Of(10_000)), by: VoipFacts.MinutesSold));
    private static readonly Lazy<ChangeCheck> Broken = new(() => CallCentre.Agreement.CheckChange(
        to: CallCentre.Dearer, [Invariant.Always("no call costs more than 20 dollars", CallCentre.Charge <= CallCentre.Calls * Currency.Usd.Of(20, CallCentre.Call), "1")], cases: 24));

    /// <summary>All of them, those of small agreements last.</summary>
    public static IReadOnlyDictionary<string, Func<Publication>> All => OfSamples.Concat(SmallPublications.All).ToDictionary();

    private static IReadOnlyDictionary<string, Func<Publication>> OfSamples { get; } = new Dictionary<string, Func<Publication>>
    {
        ["statement"] = () => Publish.Statements(
            Settled.Of(Voip, Half, VoipMonths[..7]).Only(Half.Statements[6]), new StatementOptions { SettledOn = new LocalDate(2002, 11, 5), Rounded = true }),
        ["statements"] = () => Publish.Statements(Settled.Of(Voip, Voip.Settle(VoipMonths[..4]), VoipMonths[..4])),
        ["statements-in-full"] = () => Publish.Statements(
            Settled.Of(Voip, Voip.Settle(VoipMonths[..2]), VoipMonths[..2]), new StatementOptions { All = true, Account = VoipAccount.Value }),
        ["statement-of-nothing-given"] = () => Publish.Statements(Settled.Of(Voip, Voip.Settle(NothingGiven), NothingGiven)),
        ["statements-to-the-end"] = () => Publish.Statements(Settled.Of(Voip, Voip.Settle(Ended), Ended)),
        ["statements-of-an-acquisition"] = () => Publish.Statements(
            Settled.Of(Ldts, Ldts.Settle(LdtsMonths), LdtsMonths), new StatementOptions { Terms = ["fusion-interest", "minority-interest"] }),
        ["statements-as-issued"] = () => Publish.Statements(Settled.Of(CallCentre.Agreement, Issued.Value)),
        ["statements-to-issue"] = () => Publish.Statements(Settled.Of(CallCentre.Agreement, ToIssue.Value)),
        ["statements-of-deliveries"] = () => Publish.Statements(Settled.Of(CallCentre.InShares, CallCentre.InShares.Settle(Shares))),
        ["statements-of-a-supply"] = () => Publish.Statements(
            Settled.Of(Supply.Agreement, Supply.Settled, Supply.Months), new StatementOptions { Account = Supply.Account, All = true }),
        ["explanation"] = () => Publish.Explanation(Voip, October.Value),
        ["explanation-in-full"] = () => Publish.Explanation(Voip, April.Value, depth: null, Naming.Keys, inFull: true, rounded: true),
        ["explanation-of-what-is-undetermined"] = () => Publish.Explanation(Voip, Undetermined.Value, depth: 4),
        ["explanation-of-every-operation"] = () => Publish.Explanation(EveryOperation.Agreement, EveryForm.Value, depth: null, rounded: true),
        ["audit"] = () => Publish.Audit(ExplanationDocument.Of(Voip, October.Value)),
        ["audit-of-what-was-tampered-with"] = () => Publish.Audit(Tampered(ExplanationDocument.Of(Voip, October.Value))),
        ["true-up"] = () => Publish.TrueUp(Voip, VoipTrueUp.Value),
        ["true-up-of-deliveries"] = () => Publish.TrueUp(CallCentre.InShares, SharesTrueUp.Value),
        ["true-up-of-nothing-new"] = () => Publish.TrueUp(Voip, OfNothingNew.Value),
        ["true-up-of-what-was-paid-in-shares"] = () => Publish.TrueUp(CallCentre.InShares, OfWhatIsStillOpen.Value),
        ["account"] = () => Publish.Account(Settled.Of(Voip, Half), VoipAccount.Value),
        ["account-with-interest"] = () => Publish.Account(Settled.Of(Supply.Agreement, Supply.Settled), Supply.Account),
        ["clauses"] = () => Publish.Clauses(Ldts),
        ["clauses-of-items"] = () => Publish.Clauses(CallCentre.Agreement),
        ["redline"] = () => Publish.Redline(Voip, Redline.Between(Voip, Voip.Versions[0], Voip.Versions[^1])),
        ["readings"] = () => Publish.Readings(Voip),
        ["priced-readings"] = () => Publish.PricedReadings(Voip, Priced.Value),
        ["priced-readings-of-an-acquisition"] = () => Publish.PricedReadings(Ldts, PricedOfLdts.Value),
        ["priced-readings-of-ventures"] = () => Publish.PricedReadings(Outlets.Agreement, Outlets.Priced()),
        ["facts"] = () => Publish.Facts(Voip, isCore: true),
        ["facts-and-items"] = () => Publish.Facts(CallCentre.Agreement),
        ["comparison"] = () => Publish.Comparison(OfTheLetter.Value),
        ["comparison-of-readings"] = () => Publish.Comparison(OfReadings.Value),
        ["comparison-of-nothing"] = () => Publish.Comparison(OfNothing.Value),
        ["comparison-of-what-is-open"] = () => Publish.Comparison(OfWhatIsOpen.Value),
        ["comparison-of-items"] = () => Publish.Comparison(OfItems.Value),
        ["comparison-of-ventures"] = () => Publish.VentureComparison(VoipVentures.OfTheLetter),
        ["comparison-of-ventures-that-do-not-differ"] = () => Publish.VentureComparison(VoipVentures.OfNothing),
        ["sought"] = () => Publish.Sought(Reached.Value),
        ["sought-in-vain"] = () => Publish.Sought(InVain.Value),
        ["sought-falling"] = () => Publish.Sought(Falling.Value),
        ["sought-by-a-share"] = () => Publish.Sought(ByShare.Value),
        ["sought-while-facts-are-missing"] = () => Publish.Sought(Missing.Value),
        ["review"] = () => Publish.Review(Voip, Reviewed.Value, all: true),
        ["check"] = () => Publish.Check(Invariants.Value),
        ["check-of-a-change"] = () => Publish.Check(Change.Value),
        ["check-of-a-change-that-breaks"] = () => Publish.Check(Broken.Value),
        ["check-of-ventures"] = () => Publish.Check(CheckedVentures.OfInvariants, all: true),
        ["check-of-a-change-of-ventures"] = () => Publish.Check(CheckedVentures.OfTheLetter),
        ["check-of-a-change-of-ventures-in-full"] = () => Publish.Check(CheckedVentures.OfTheLetter, all: true),
        ["check-of-nothing-changed-of-ventures"] = () => Publish.Check(CheckedVentures.OfNothing),
        ["register"] = () => Publish.Register(VoipCostRegister.Register.Attribute(Costs)),
        ["opening-of-a-supply"] = () => Publish.Opening(OpeningBalances.In(Supply.Settled.Carried, Supply.Agreement)),
        ["opening-left-blank"] = () => Publish.Opening(OpeningBalances.After(Supply.Agreement, SettlementPeriod.Month(2024, 5), periods: 5)),
        ["opening"] = () => Publish.Opening(OpeningBalances.In(Half.Carried, Voip)),
    };

    private static EquatableArray<CostItem> Costs { get; } = Cost();

    private static EquatableArray<CostItem> Cost()
    {
        var costs = Receive.CostItems(
            SourceText.Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "international-voip-cost-items.csv")), "cost-items.csv"), VoipCostRegister.Register);
        return [.. costs.Value!.Items];
    }

    private static ExplanationDocument Tampered(ExplanationDocument explanation) =>
        Tampering.With(explanation, explanation.Steps!.Value.Count - 1, Tampering.Figure(explanation.Steps.Value[^1]));

    private static PeriodFacts Quiet(int month) => PeriodFacts.For(SettlementPeriod.Month(2002, month))
        .With(VoipFacts.GrossRevenue, Currency.Usd.Of(0))
        .With(VoipFacts.MinutesSold, Unit.Minute.Of(0))
        .With(VoipFacts.TerminatedMinutes, Unit.Minute.Of(0));
}
