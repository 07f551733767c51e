namespace ContractRules.Agreements.InternationalVoip;

/// <summary>
/// The terms that the clauses define, as signed and as amended, each beside others of its clause. The clause in force says what each
/// means.
/// </summary>
public static partial class VoipTerms;
