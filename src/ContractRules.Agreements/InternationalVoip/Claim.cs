using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Values.Currency;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>A claim against one of the parties, as it stands: how much, and which parts of it are excluded or not limited.</summary>
public sealed record Claim
{
    internal Claim(Party defendant)
    {
        Claimed = Amount($"claim-against-{Key(defendant)}", "6(15)", $"Claimed of {defendant} under the agreement");
        OfWhichIndirect = Amount($"indirect-claim-against-{Key(defendant)}", "6(14)", $"Of the claim against {defendant}, what is for indirect loss");
        OfWhichUnlimited = Amount($"unlimited-claim-against-{Key(defendant)}", "6(15)", $"Of the direct claim against {defendant}, what is for indemnity or confidentiality");
    }

    /// <summary>6(15): how much is claimed in all.</summary>
    public Fact<Money> Claimed { get; }

    /// <summary>6(14): of it, what is for indirect loss.</summary>
    public Fact<Money> OfWhichIndirect { get; }

    /// <summary>6(15): of the direct claim, what is for indemnity or confidentiality, and so not limited.</summary>
    public Fact<Money> OfWhichUnlimited { get; }

    private static Fact<Money> Amount(string key, string clause, string description) =>
        Fact.Money(key, Usd, clause, description).InRange(0).Standing().NothingUnlessGiven();

    private static string Key(Party party) => party.Name.ToLowerInvariant();

    /// <summary>The fact that gives what is claimed.</summary>
    public override string ToString() => Claimed.ToString();
}
