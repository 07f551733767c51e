namespace ContractRules.Plans.Columns;

/// <summary>Takes of two columns the one or the other, as a bit of each row says.</summary>
/// <param name="frame">The columns.</param>
/// <param name="isFirst">The rows in which the first is taken.</param>
internal delegate void Selecting(Frame frame, ReadOnlySpan<ulong> isFirst);
