using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Attribution;
using ContractRules.Documents.Input;
using ContractRules.Values;

namespace ContractRules.Cli.From;

/// <summary>The agreements that the command line knows by name.</summary>
/// <param name="Agreements">The agreements.</param>
/// <param name="Registers">Their registers of cost items.</param>
/// <param name="ReceiptFacts">Their facts that receipts give.</param>
internal sealed record Catalogue(EquatableArray<Agreement> Agreements, EquatableArray<CostRegister> Registers, EquatableArray<ReceiptFacts> ReceiptFacts)
{
    /// <summary>No agreements at all.</summary>
    public static Catalogue None { get; } = new([], [], []);

    /// <summary>Those that ship with the command line.</summary>
    public static Catalogue Shipped { get; } = new(
        [InternationalVoipAgreement.Agreement, FusionLdtsAgreement.Agreement], [VoipCostRegister.Register], [VoipReceipts.Facts]);

    /// <summary>These and others beside them.</summary>
    public Catalogue With(Catalogue others) => new(
        [.. Agreements, .. others.Agreements], [.. Registers, .. others.Registers], [.. ReceiptFacts, .. others.ReceiptFacts]);

    /// <summary>The keys under which both have an agreement, and not the same one.</summary>
    public IEnumerable<string> KeysSharedWith(Catalogue others) =>
        from agreement in Agreements
        from other in others.Agreements
        where agreement.Key == other.Key && agreement != other
        select agreement.Key;

    /// <summary>Whether it has an agreement under a key.</summary>
    public bool Knows(string key) => Agreements.Any(agreement => agreement.Key == key);

    /// <summary>The agreement under a key; null, and a fault, where there is none.</summary>
    public Agreement? Find(string key, Faults faults)
    {
        var found = Agreements.FirstOrDefault(agreement => agreement.Key == key);
        if (found is null)
        {
            faults.Add(new Place("agreement"), $"{Quoting.Of(key)} is not known", Quoting.OneOf(Agreements.Select(agreement => agreement.Key).Distinct()));
        }

        return found;
    }

    /// <summary>The register of an agreement; null, and a fault, where it keeps none.</summary>
    public CostRegister? RegisterOf(Agreement agreement, Faults faults)
    {
        var found = Registers.FirstOrDefault(register => register.Agreement == agreement);
        if (found is null)
        {
            faults.Add(
                new Place("agreement"),
                $"{agreement.Key} has no register of cost items",
                Quoting.OneOf(Registers.Select(register => register.Agreement.Key)));
        }

        return found;
    }

    /// <summary>The facts of an agreement that receipts give; null, and a fault, where there are none.</summary>
    public ReceiptFacts? ReceiptFactsOf(Agreement agreement, Faults faults)
    {
        var found = ReceiptFacts.FirstOrDefault(facts => facts.Agreement == agreement);
        if (found is null)
        {
            faults.Add(
                new Place("agreement"),
                $"{agreement.Key} has no facts that receipts give",
                Quoting.OneOf(ReceiptFacts.Select(facts => facts.Agreement.Key)));
        }

        return found;
    }
}
