using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Cli.Input;

namespace ContractRules.Cli;

/// <summary>The agreements that the command line knows by name.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Agreement> Agreements { get; } = [InternationalVoipAgreement.Agreement];

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
}
