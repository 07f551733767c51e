namespace ContractRules.Agreements.InternationalVoip;

/// <summary>What has to be supplied each month to settle the agreement, by the clause that asks for it. Amounts are in US dollars.</summary>
public static partial class VoipFacts;
