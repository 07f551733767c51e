using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes periods as data does: <c>"2002-10"</c>, <c>"2002-Q4"</c>, <c>"2002"</c>, <c>"2002-10-01/2002-10-14"</c>.</summary>
public sealed class SettlementPeriodConverter : TextConverter<SettlementPeriod>
{
    private protected override string Expected => "a period such as \"2002-10\", \"2002-Q4\", \"2002\" or \"2002-10-01/2002-10-14\"";

    private protected override string TextOf(SettlementPeriod value) => value.Label;

    private protected override bool TryParse(string text, out SettlementPeriod? value) => SettlementPeriod.TryParse(text, out value);
}
