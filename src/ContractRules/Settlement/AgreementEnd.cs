using System.Text.Json.Serialization;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>When and by what an agreement ends.</summary>
/// <param name="On">The last day on which it is in force.</param>
/// <param name="Clause">The clause by which it ends.</param>
/// <param name="By">By what, in words: <c>THIL's power to terminate for fraud</c>, <c>expiry</c>.</param>
[JsonConverter(typeof(Json.AgreementEndConverter))]
public sealed record AgreementEnd(LocalDate On, ClauseReference Clause, string By)
{
    /// <summary>The day, and by what: <c>2002-11-20 (6(9)(b): THIL's power to terminate for fraud)</c>.</summary>
    public override string ToString() => $"{new DateValue(On)} ({Clause}: {By})";
}
