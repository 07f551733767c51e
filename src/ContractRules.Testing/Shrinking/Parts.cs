namespace ContractRules.Testing.Shrinking;

/// <summary>Which parts of something to leave out, the largest first: all of it, either half, the quarters, and so on to each by itself.</summary>
internal static class Parts
{
    public static IEnumerable<T[]> Of<T>(IReadOnlyList<T> all)
    {
        for (var size = all.Count; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            foreach (var part in all.Chunk(size))
            {
                yield return part;
            }
        }
    }
}
