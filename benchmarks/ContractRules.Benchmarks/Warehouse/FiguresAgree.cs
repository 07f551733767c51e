using ContractRules.Benchmarks.Warehouse.ByHand;
using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Plans;

namespace ContractRules.Benchmarks.Warehouse;

/// <summary>That the step gives, venture by venture, what the plan gives, and SQL by hand what the step gives: else their times say nothing.</summary>
internal static class FiguresAgree
{
    private const int Cents = 100;

    /// <summary>Checks the month that was settled by the step against the plan.</summary>
    /// <returns>How many figures were held against each other.</returns>
    public static long CheckStep(Database database, Plan plan, IReadOnlyList<VenturePart> parts)
    {
        var terms = Terms(plan);
        if (terms.Length == 0)
        {
            throw new InvalidOperationException($"Expected one of {string.Join(", ", SqlByHand.Terms)} among the figures.");
        }

        using var rows = database.Rows($"select {string.Join(", ", terms.Select(term => $"cast({ColumnOf(term)} as bigint)"))} from {StepTables.Settled} order by venture", terms.Length).GetEnumerator();
        var compared = 0L;
        foreach (var part in parts)
        {
            var settled = part.Settle(plan).Periods[0];
            var byPlan = terms.Select(term => Column(settled.Term(term)!)).ToList();
            for (var row = 0; row < part.Names.Count; row++)
            {
                if (!rows.MoveNext() || !rows.Current.SequenceEqual(byPlan.Select(column => column[row])))
                {
                    throw new InvalidOperationException($"{part.Names[row]}: {string.Join(", ", rows.Current)} by the step, {string.Join(", ", byPlan.Select(column => column[row]))} by the plan: {string.Join(", ", terms)}.");
                }

                compared += terms.Length;
            }
        }

        return !rows.MoveNext() ? compared : throw new InvalidOperationException("The step gives more ventures than there are.");
    }

    /// <summary>Checks the month by hand against the one that was settled by the step.</summary>
    /// <returns>How many ventures were held against each other.</returns>
    public static long CheckByHand(Database database, Plan plan)
    {
        var differ = string.Join(" or ", Terms(plan).Select(term => $"settled.{ColumnOf(term)} is distinct from {Cents} * by_hand.{ColumnOf(term)}"));
        return Agreeing(database, $"{StepTables.Settled} as settled full join (\n{SqlByHand.Month(database.Dialect)}\n) as by_hand on by_hand.venture = settled.venture", differ);
    }

    /// <summary>Checks what the month by hand passes on against what the plan does.</summary>
    /// <returns>How many ventures were held against each other.</returns>
    public static long CheckPassedOn(Database database, IReadOnlyList<VenturePart> parts)
    {
        const string passedOn = "passed_on_by_hand";
        database.Run($"create table {passedOn} as\n{SqlByHand.Month(database.Dialect)}");
        database.Run("delete from state_by_hand");
        foreach (var part in parts)
        {
            database.Copy("state_by_hand", SqlByHand.Lines(part.Names, part.Settle(SqlByHand.Plan).State!));
        }

        var differ = string.Join(" or ", SqlByHand.Columns.Select(column => $"{passedOn}.{column} is distinct from state_by_hand.{column}"));
        return Agreeing(database, $"{passedOn} full join state_by_hand on {passedOn}.venture = state_by_hand.venture", differ);
    }

    private static long Agreeing(Database database, string rows, string differ)
    {
        var counted = database.Rows($"select count(*), count(case when {differ} then 1 end) from {rows}", 2).Single();
        return counted[1] == 0 ? counted[0]!.Value : throw new InvalidOperationException($"{counted[1]} of {counted[0]} ventures differ in {database.Title}: {differ}");
    }

    private static string[] Terms(Plan plan) => [.. SqlByHand.Terms.Where(term => plan.Figures.Any(figure => figure.IsTerm && figure.Key == term))];

    private static string ColumnOf(string term) => term.Replace('-', '_');

    private static long?[] Column(FigureColumn figure)
    {
        var (steps, determined) = (new long[figure.Rows], new bool[figure.Rows]);
        figure.CopyTo(steps, Cents, determined);
        return [.. steps.Zip(determined, (step, isDetermined) => isDetermined ? step : (long?)null)];
    }
}
