namespace ContractRules.Plans.Columns;

/// <summary>What a program passes on to the next period.</summary>
/// <param name="Place">The step.</param>
/// <param name="IsTheSame">Whether it is the same in every row.</param>
/// <param name="Cells">What it then is.</param>
/// <param name="Source">Which of what comes in it is; −1 where it is computed.</param>
/// <param name="Carried">Which of what is carried it is; −1 where it is none, or a figure that is asked for.</param>
internal readonly record struct PassedOn(int Place, bool IsTheSame, Cells Cells, int Source, int Carried);
