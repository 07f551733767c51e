using ContractRules.Documents.Csv;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Items;

/// <summary>One line of a file of items.</summary>
/// <param name="Period">The period that the item belongs to.</param>
/// <param name="Item">The item, or what takes it back.</param>
/// <param name="Day">The day on which it became known; null where the file tells none.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record ItemsRow(SettlementPeriod Period, Item Item, LocalDate? Day, CsvLine Line);
