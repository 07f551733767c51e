using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Sql.Ranges;

/// <summary>The steps of a text, of which the ranges are known, without those that these settle beforehand.</summary>
/// <param name="Program">The steps.</param>
/// <param name="Bounds">Between which integers each lies; null of truths.</param>
/// <param name="Known">Whether each is determined, whatever the facts.</param>
internal sealed record RangedProgram(PlanProgram Program, IReadOnlyList<Bounds?> Bounds, IReadOnlyList<bool> Known)
{
    /// <summary>A program within ranges.</summary>
    public static RangedProgram Of(PlanProgram program, InputRanges inputs, HolidayCalendar holidays)
    {
        var steps = new StepList(new Batch(default, holidays, inputs.Of));
        var (places, isIn) = (new int[program.Steps.Count], program.Order.ToHashSet());
        foreach (var place in program.Order)
        {
            // Which period it is, each row says.
            var step = program.Steps[place];
            places[place] = step is PeriodStep ? steps.Add(step) : step.IsInput ? inputs.Of(step).Place(steps, step) : step.In(steps, operand => places[operand]);
        }

        var ranged = new PlanProgram(
            program.Text, steps.Steps, [.. program.Figures.Select(figure => figure?.At(place => places[place]))], [.. program.Next.Select(place => places[place])], Moved(program.Names))
        {
            Clauses = Moved(program.Clauses),
            Denominators = Moved(program.Denominators),
            // What no row breaks that the tables have room for needs no look.
            Expected = [.. program.Expected.Select(expected => expected with { IsBroken = places[expected.IsBroken] }).Where(expected => steps.TruthOf(expected.IsBroken) != false)],
            Earlier = [.. program.Earlier.Select(earlier => earlier with { Settles = places[earlier.Settles] })],
            State = program.State,
        };
        return new(ranged, steps.Bounds, steps.Known);

        // Of several that come to one step, it is called as the first.
        Dictionary<int, T> Moved<T>(IReadOnlyDictionary<int, T> said) => said
            .Where(found => isIn.Contains(found.Key))
            .OrderBy(found => found.Key)
            .DistinctBy(found => places[found.Key])
            .ToDictionary(found => places[found.Key], found => found.Value);
    }
}
