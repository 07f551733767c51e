namespace ContractRules.Plans.Columns;

/// <summary>What a program passes on to the next period, where it differs from row to row.</summary>
/// <param name="State">Its place in the state.</param>
/// <param name="Column">Which column it is of the figures that are asked for; −1 where it is none.</param>
/// <param name="Source">Which of what comes in it is; −1 where it is computed.</param>
/// <param name="Carried">Which of what is carried it is; −1 where it is none, or a figure that is asked for.</param>
internal readonly record struct PassedOn(int State, int Column, int Source, int Carried);
