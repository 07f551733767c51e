using System.Text.Json.Serialization;
using ContractRules.Documents.Accounts;
using ContractRules.Documents.Adjustments;
using ContractRules.Documents.Auditing;
using ContractRules.Documents.Checks;
using ContractRules.Documents.Checks.Ventures;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Differences.Ventures;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Items;
using ContractRules.Documents.Readings;
using ContractRules.Documents.Readings.Ventures;
using ContractRules.Documents.Receipts;
using ContractRules.Documents.Registers;
using ContractRules.Documents.Review;
using ContractRules.Documents.Seeking;
using ContractRules.Documents.Statements;
using ContractRules.Documents.TrueUps;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Json;

/// <summary>How documents are written and read, generated when they were compiled. What lists hold is named, since it is behind their converters.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    MaxDepth = 1000,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Reason))]
[JsonSerializable(typeof(ClauseReference))]
[JsonSerializable(typeof(SettlementPeriod))]
[JsonSerializable(typeof(Value))]
[JsonSerializable(typeof(StatementsDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(TrueUpDocument))]
[JsonSerializable(typeof(AccountDocument))]
[JsonSerializable(typeof(ClausesDocument))]
[JsonSerializable(typeof(ReadingsDocument))]
[JsonSerializable(typeof(RegisterDocument))]
[JsonSerializable(typeof(FactsDocument))]
[JsonSerializable(typeof(ItemsDocument))]
[JsonSerializable(typeof(ReceiptsDocument))]
[JsonSerializable(typeof(CostsDocument))]
[JsonSerializable(typeof(RedlineDocument))]
[JsonSerializable(typeof(FactListDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(VentureComparisonDocument))]
[JsonSerializable(typeof(PricedReadingsDocument))]
[JsonSerializable(typeof(VenturePricedReadingsDocument))]
[JsonSerializable(typeof(AuditDocument))]
[JsonSerializable(typeof(SoughtDocument))]
[JsonSerializable(typeof(ReviewDocument))]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(VentureCheckDocument))]
[JsonSerializable(typeof(AlterationDocument))]
[JsonSerializable(typeof(ApplicationDocument))]
[JsonSerializable(typeof(AppliedReceiptDocument))]
[JsonSerializable(typeof(AskedFactDocument))]
[JsonSerializable(typeof(AssumedDocument))]
[JsonSerializable(typeof(AuditedFigureDocument))]
[JsonSerializable(typeof(AuditedPaymentDocument))]
[JsonSerializable(typeof(AuditedPeriodDocument))]
[JsonSerializable(typeof(AuditedTotalDocument))]
[JsonSerializable(typeof(BalanceDocument))]
[JsonSerializable(typeof(BoundsDocument))]
[JsonSerializable(typeof(CauseDocument))]
[JsonSerializable(typeof(CaseExplanationDocument))]
[JsonSerializable(typeof(ChangeDocument))]
[JsonSerializable(typeof(FigureInVentureDocument))]
[JsonSerializable(typeof(VentureInvariantDocument))]
[JsonSerializable(typeof(VentureAndPeriodDocument))]
[JsonSerializable(typeof(VentureTermChangeDocument))]
[JsonSerializable(typeof(VenturePaymentChangeDocument))]
[JsonSerializable(typeof(BrokenInVentureDocument))]
[JsonSerializable(typeof(ChangedPeriodsDocument))]
[JsonSerializable(typeof(CheckedInvariantDocument))]
[JsonSerializable(typeof(ClauseChangeDocument))]
[JsonSerializable(typeof(ClauseDocument))]
[JsonSerializable(typeof(CombinationDocument))]
[JsonSerializable(typeof(ComparedPaymentDocument))]
[JsonSerializable(typeof(ComparedPeriodDocument))]
[JsonSerializable(typeof(ComparedVentureDocument))]
[JsonSerializable(typeof(CostDocument))]
[JsonSerializable(typeof(CountedCostDocument))]
[JsonSerializable(typeof(DebtDocument))]
[JsonSerializable(typeof(DutyDocument))]
[JsonSerializable(typeof(EndDocument))]
[JsonSerializable(typeof(EntryDocument))]
[JsonSerializable(typeof(ExplainedDocument))]
[JsonSerializable(typeof(FactsRowDocument))]
[JsonSerializable(typeof(GivenDocument))]
[JsonSerializable(typeof(FindingDocument))]
[JsonSerializable(typeof(BranchNotReachedDocument))]
[JsonSerializable(typeof(DeterminedTermDocument))]
[JsonSerializable(typeof(FoundChangeDocument))]
[JsonSerializable(typeof(GreatestDifferencesDocument))]
[JsonSerializable(typeof(InterestDocument))]
[JsonSerializable(typeof(ItemDocument))]
[JsonSerializable(typeof(LineDocument))]
[JsonSerializable(typeof(OpenDebtDocument))]
[JsonSerializable(typeof(OptionDocument))]
[JsonSerializable(typeof(PaidDocument))]
[JsonSerializable(typeof(PartDocument))]
[JsonSerializable(typeof(PartiesAccountDocument))]
[JsonSerializable(typeof(PartyDifferenceDocument))]
[JsonSerializable(typeof(PartyExtremesDocument))]
[JsonSerializable(typeof(PowerDocument))]
[JsonSerializable(typeof(PricedOptionDocument))]
[JsonSerializable(typeof(PricedReadingDocument))]
[JsonSerializable(typeof(ReadingDocument))]
[JsonSerializable(typeof(ReadingGroupDocument))]
[JsonSerializable(typeof(ReachedDocument))]
[JsonSerializable(typeof(ReachedPaymentDocument))]
[JsonSerializable(typeof(ReachedTermDocument))]
[JsonSerializable(typeof(ReceiptDocument))]
[JsonSerializable(typeof(RefusalDocument))]
[JsonSerializable(typeof(RefusedVentureDocument))]
[JsonSerializable(typeof(RestatedFigureDocument))]
[JsonSerializable(typeof(RestatedItemDocument))]
[JsonSerializable(typeof(RestatedPaymentDocument))]
[JsonSerializable(typeof(RestatedPeriodDocument))]
[JsonSerializable(typeof(StaleAnswerDocument))]
[JsonSerializable(typeof(StatementDocument))]
[JsonSerializable(typeof(StepDocument))]
[JsonSerializable(typeof(SummedPaymentDocument))]
[JsonSerializable(typeof(TermDocument))]
[JsonSerializable(typeof(TextChangeDocument))]
[JsonSerializable(typeof(ToPayDocument))]
[JsonSerializable(typeof(TriedDocument))]
[JsonSerializable(typeof(UndeterminedDocument))]
[JsonSerializable(typeof(UnprovedDocument))]
[JsonSerializable(typeof(VenturePricedOptionDocument))]
[JsonSerializable(typeof(VenturePricedReadingDocument))]
[JsonSerializable(typeof(WarningDocument))]
internal sealed partial class DocumentsContext : JsonSerializerContext;
