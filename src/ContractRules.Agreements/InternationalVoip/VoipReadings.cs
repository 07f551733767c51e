namespace ContractRules.Agreements.InternationalVoip;

/// <summary>
/// The questions that the text leaves open, clause by clause, with their readings; the first of each is the default. Those of one
/// clause stand together: of 2, 3, 4, 5 and 6 as signed, and of the letter.
/// </summary>
public static partial class VoipReadings;
