namespace ContractRules.Documents.Reports;

/// <summary>Puts what several lists hold into one, each once, in an order that keeps to that of every list where they agree.</summary>
internal static class OneOrder
{
    /// <summary>One list of all: what a list has that those before it lack stands behind what precedes it there.</summary>
    public static IReadOnlyList<T> Of<T>(IEnumerable<IEnumerable<T>> lists)
        where T : notnull
    {
        var (all, places) = (new LinkedList<T>(), new Dictionary<T, LinkedListNode<T>>());
        foreach (var list in lists)
        {
            LinkedListNode<T>? before = null;
            foreach (var one in list)
            {
                if (!places.TryGetValue(one, out var place))
                {
                    place = before is null ? all.AddFirst(one) : all.AddAfter(before, one);
                    places.Add(one, place);
                }

                before = place;
            }
        }

        return [.. all];
    }
}
