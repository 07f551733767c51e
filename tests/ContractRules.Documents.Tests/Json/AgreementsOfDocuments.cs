using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Documents.Tests.Json;

/// <summary>The agreements whose documents the laws look at, by name.</summary>
internal static class AgreementsOfDocuments
{
    public static IReadOnlyDictionary<string, Agreement> All { get; } = new Dictionary<string, Agreement>
    {
        ["international-voip"] = InternationalVoipAgreement.Agreement,
        ["fusion-ldts"] = FusionLdtsAgreement.Agreement,
        ["call-centre"] = CallCentre.Agreement,
        ["in-shares"] = CallCentre.InShares,
    };

    public static Gen<Agreement> Any => Gen.Elements(All.Values);
}
