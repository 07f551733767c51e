using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Attribution;
using ContractRules.Cli.Input;

namespace ContractRules.Cli;

/// <summary>The agreements that the command line knows by name.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Agreement> Agreements { get; } = [InternationalVoipAgreement.Agreement, FusionLdtsAgreement.Agreement];

    /// <summary>Their registers of cost items.</summary>
    public static IReadOnlyList<CostRegister> Registers { get; } = [VoipCostRegister.Register];

    /// <summary>The agreement under a key; null, and a fault, where there is none.</summary>
    public static Agreement? Find(string key, Faults faults)
    {
        var found = Agreements.FirstOrDefault(agreement => agreement.Key == key);
        if (found is null)
        {
            faults.Add(new Place("agreement"), $"{Quoting.Of(key)} is not known", Quoting.OneOf(Agreements.Select(agreement => agreement.Key)));
        }

        return found;
    }

    /// <summary>The register of an agreement; null, and a fault, where it keeps none.</summary>
    public static CostRegister? RegisterOf(Agreement agreement, Faults faults)
    {
        var found = Registers.FirstOrDefault(register => register.Agreement.Key == agreement.Key);
        if (found is null)
        {
            faults.Add(
                new Place("agreement"),
                $"{agreement.Key} has no register of cost items",
                Quoting.OneOf(Registers.Select(register => register.Agreement.Key)));
        }

        return found;
    }
}
