using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;

namespace ContractRules.Testing.Tests;

/// <summary>The agreements that the generators are tried on: a large one by the month, and a small one by the quarter.</summary>
internal static class KnownAgreements
{
    public static Agreement Of(string key) =>
        key == RoyaltyAgreement.Agreement.Key ? RoyaltyAgreement.Agreement : InternationalVoipAgreement.Agreement;
}
