using ContractRules.Values;

namespace ContractRules.Documents.Json;

/// <summary>What something is paid or delivered in, as documents name it: under <c>currency</c>, or under <c>unit</c>.</summary>
internal static class UnitNames
{
    public static string? CurrencyOf(Unit unit) => unit is Currency ? unit.Symbol : null;

    public static string? UnitOf(Unit unit) => unit is Currency ? null : unit.Symbol;
}
