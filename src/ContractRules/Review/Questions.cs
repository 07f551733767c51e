namespace ContractRules.Review;

/// <summary>All that is asked of one text, each question by the file that asks it.</summary>
internal static class Questions
{
    public static IEnumerable<Finding> In(ReviewedText text) =>
    [
        .. UnusedTerms.In(text),
        .. DecidedConditions.In(text),
        .. StepsInFigures.In(text),
        .. LimitsThatNeverBind.In(text),
        .. ExcessesDropped.In(text),
        .. NegativesDropped.In(text),
        .. PaymentsWithoutDueDate.In(text),
        .. DutiesNotMeasured.In(text),
        .. PowersWithoutNotice.In(text),
    ];
}
