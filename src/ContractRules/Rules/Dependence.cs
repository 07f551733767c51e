namespace ContractRules.Rules;

/// <summary>What depends on what, in order. Nothing here calls itself, so a long chain costs memory and no stack.</summary>
internal static class Dependence
{
    /// <summary>
    /// All of these in groups: in one group stands what depends on one another, and each group comes after those that it
    /// depends on. So a group of one that does not need itself can be worked out at once, from what was worked out before.
    /// </summary>
    /// <param name="all">What is put in order; whatever else something needs is left out of account.</param>
    /// <param name="needs">What each of them needs directly. Asked once of each.</param>
    /// <remarks>The strongly connected components as Tarjan finds them, in time linear in what is needed.</remarks>
    /// <example>Where b needs a and c, and c needs b, the groups are a; b and c.</example>
    public static IReadOnlyList<IReadOnlyList<T>> Groups<T>(IEnumerable<T> all, Func<T, IEnumerable<T>> needs)
        where T : notnull
    {
        var places = all.Distinct().ToDictionary(one => one, _ => new Place());
        var (groups, waiting, path) = (new List<IReadOnlyList<T>>(), new Stack<T>(), new Stack<(T One, IEnumerator<T> Needs)>());
        var met = 0;
        foreach (var start in places.Keys)
        {
            Meet(start);
            while (path.TryPeek(out var present))
            {
                if (present.Needs.MoveNext())
                {
                    Meet(present.Needs.Current);
                }
                else
                {
                    Finish(path.Pop().One);
                }
            }
        }

        return groups;

        void Meet(T one)
        {
            if (!places.TryGetValue(one, out var place))
            {
                return;
            }

            if (place.Order == 0)
            {
                place.Order = place.Earliest = ++met;
                waiting.Push(one);
                path.Push((one, needs(one).GetEnumerator()));
            }
            else if (!place.IsGrouped && path.TryPeek(out var user))
            {
                places[user.One].LeadsTo(place.Order);
            }
        }

        void Finish(T one)
        {
            var place = places[one];
            if (path.TryPeek(out var user))
            {
                places[user.One].LeadsTo(place.Earliest);
            }

            if (place.Earliest == place.Order)
            {
                var group = new List<T>();
                do
                {
                    group.Add(waiting.Pop());
                    places[group[^1]].IsGrouped = true;
                }
                while (!group[^1].Equals(one));
                groups.Add(group);
            }
        }
    }

    // When one was met, and the earliest still without a group that it leads to.
    private sealed class Place
    {
        public int Order { get; set; }

        public int Earliest { get; set; }

        public bool IsGrouped { get; set; }

        public void LeadsTo(int order) => Earliest = Math.Min(Earliest, order);
    }
}
