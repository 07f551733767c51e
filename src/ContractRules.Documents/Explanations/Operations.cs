namespace ContractRules.Documents.Explanations;

/// <summary>What operations have in common.</summary>
internal static class Operations
{
    /// <summary>Whether the value is taken as given: nothing in the explanation says what it follows from.</summary>
    public static bool IsGiven(this Operation operation) => operation <= Operation.InBrief;

    /// <summary>How many steps it follows from, at least and at most.</summary>
    public static (int Least, int Most) Operands(this Operation operation) => operation switch
    {
        <= Operation.PeriodEnd => (0, 0),
        Operation.Term or Operation.Initial or Operation.Phrase or Operation.Reading or Operation.Confined or Operation.Determined or Operation.Not
            or Operation.Negation or Operation.Rounding or Operation.DateShift or Operation.BusinessDays or Operation.DatePart => (1, 1),
        Operation.Choice => (1, 2),
        Operation.ToDate or Operation.Product or Operation.Quotient or Operation.Power or Operation.RoundedPower or Operation.Comparison
            or Operation.DayCount or Operation.Recurrence => (2, 2),
        Operation.Trailing or Operation.SumOfItems or Operation.LeastOfItems or Operation.GreatestOfItems => (0, int.MaxValue),
        _ => (1, int.MaxValue),
    };

    /// <summary>The operation in words, for people: <c>day count</c>.</summary>
    public static string InWords(this Operation operation) => operation switch
    {
        Operation.Stated => "stated by the contract",
        Operation.Fact => "fact",
        Operation.FactGiven => "whether a fact was given",
        Operation.Field => "field of an item",
        Operation.Items => "items not known",
        Operation.Carried => "carried from earlier periods",
        Operation.PeriodNumber => "number of the period",
        Operation.InBrief => "item, group or lot told in brief",
        _ => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName($"{operation}").Replace('-', ' '),
    };
}
