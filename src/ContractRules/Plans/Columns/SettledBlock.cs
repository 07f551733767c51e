namespace ContractRules.Plans.Columns;

/// <summary>The figures of a block of rows.</summary>
/// <param name="Figures">Their steps and denominators, in the order of the plan; null where the text of the period doesn't state one.</param>
/// <param name="Cells">Of each its integers, truths or days, and then what they are divided by as well.</param>
internal sealed record SettledBlock(Figure?[] Figures, Cells[] Cells);
