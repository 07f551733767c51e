namespace ContractRules.Comparison.Columns;

/// <summary>Adds up whole numbers of steps as long as 64 bits hold them.</summary>
internal static class WholeSteps
{
    /// <summary>Adds steps to a sum.</summary>
    /// <returns>Whether 64 bits hold what comes out; else the sum stays as it is.</returns>
    public static bool TryAdd(ref long sum, long steps)
    {
        var added = unchecked(sum + steps);
        var isHeld = ((sum ^ added) & (steps ^ added)) >= 0;
        sum = isHeld ? added : sum;
        return isHeld;
    }
}
