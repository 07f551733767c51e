namespace ContractRules.Testing.Shrinking;

/// <summary>Makes a case that shows something as small as it goes.</summary>
internal static class Smallest
{
    // So that what gets simpler cent by cent comes to an end, too.
    private const int MostSteps = 400;

    /// <summary>The smallest that still shows it: of each case the first simpler one that does, until none does, or some hundred steps were taken.</summary>
    /// <param name="found">A case that shows it.</param>
    /// <param name="simpler">Cases that are simpler than one, the simplest first.</param>
    /// <param name="showing">The case with what shows it; null where nothing does.</param>
    public static TShown Of<TCase, TShown>(TCase found, Func<TShown, IEnumerable<TCase>> simpler, Func<TCase, TShown?> showing)
        where TShown : class
    {
        var smallest = showing(found)!;
        for (var step = 0; step < MostSteps && simpler(smallest).Select(showing).FirstOrDefault(shown => shown is not null) is { } smaller; step++)
        {
            smallest = smaller;
        }

        return smallest;
    }
}
