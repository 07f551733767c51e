using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Goes from one agreement to the other by steps that interact: in all orders, or in that of the text.</summary>
internal static class Moving
{
    /// <summary>The moves, whose parts make one for each cause; and the causes, in the order of the text.</summary>
    public static (EquatableArray<Cause> Causes, EquatableArray<Move<T>> Moves) InAllOrders<T>(
        EquatableArray<Step> steps, EquatableArray<Alteration> alterations, Func<IReadOnlyCollection<Alteration>, T?> comingOf)
        where T : class
    {
        var between = new Between<T>(steps, alterations, comingOf);
        var orders = Orders.Of(steps.Count, set => between.With(In(set)) is not null);
        if (orders.Count == 0)
        {
            // Going through the text, steps that cannot be made one by one are made at once; in those blocks they can.
            var together = Blocks(steps, between).Select(block => block.Select(index => steps[index]).Aggregate((one, other) => one + other)).OrderBy(step => step.Places[0]);
            return InAllOrders([.. together], alterations, comingOf);
        }

        EquatableArray<Cause> causes = [.. steps.Select(step => CauseOf(step, alterations))];
        return (causes, [.. orders.Select(move => new Move<T>(
            causes[move.Step], between.With(In(move.After))!, between.With(In(move.After | (1 << move.Step)))!, move.Part))]);

        List<int> In(int set) => [.. Enumerable.Range(0, steps.Count).Where(step => (set & (1 << step)) != 0)];
    }

    /// <summary>The moves in the order of the text, each cause as soon as it can be made; and the causes in that order.</summary>
    public static (EquatableArray<Cause> Causes, EquatableArray<Move<T>> Moves) InOrderOfTheText<T>(
        EquatableArray<Step> steps, EquatableArray<Alteration> alterations, Func<IReadOnlyCollection<Alteration>, T?> comingOf)
        where T : class
    {
        var between = new Between<T>(steps, alterations, comingOf);
        var (moves, made) = (new List<Move<T>>(), new List<int>());
        foreach (var block in Blocks(steps, between))
        {
            var before = between.With(made)!;
            made.AddRange(block);
            var cause = CauseOf(block.Select(index => steps[index]).Aggregate((one, other) => one + other), alterations);
            moves.Add(new(cause, before, between.With(made)!, Rational.One));
        }

        return ([.. moves.Select(move => move.Cause)], moves);
    }

    // One step at a time as long as any can be made, else two, else all that are left: these make the second agreement as far as payments hang on them.
    private static List<EquatableArray<int>> Blocks<T>(EquatableArray<Step> steps, Between<T> between)
        where T : class
    {
        var (blocks, made, left) = (new List<EquatableArray<int>>(), new List<int>(), Enumerable.Range(0, steps.Count).ToList());
        while (left.Count > 0)
        {
            var next = left.Select(step => (EquatableArray<int>)[step])
                .Concat(left.SelectMany(one => left.Where(other => other > one), (one, other) => (EquatableArray<int>)[one, other]))
                .Append([.. left])
                .First(block => block.Count == left.Count || between.With([.. made, .. block]) is not null);
            blocks.Add(next);
            made.AddRange(next);
            left.RemoveAll(next.Contains);
        }

        return blocks;
    }

    private static Cause CauseOf(Step step, EquatableArray<Alteration> alterations) => new([.. step.Places.Select(place => alterations[place])]);
}
