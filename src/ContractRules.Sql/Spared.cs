using ContractRules.Plans;
using ContractRules.Plans.Steps;
using ContractRules.Sql.Steps;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql;

/// <summary>Which figures nothing refused has a part in, neither among their steps nor in what is passed on to them.</summary>
internal sealed class Spared
{
    private readonly IReadOnlyList<(PlanProgram Program, StepChain Chain)> _texts;
    private readonly IReadOnlyList<bool[]> _isTouched;
    private readonly Stack<(int Text, int Place)> _open = [];

    private Spared(PlanTables tables, IReadOnlyList<(PlanProgram Program, StepChain Chain)> texts)
    {
        (_texts, _isTouched) = (texts, [.. texts.Select(text => new bool[text.Program.Steps.Count])]);
        foreach (var (text, (program, chain)) in texts.Index())
        {
            foreach (var place in chain.RefusedSteps.Concat(program.Steps.Index().Where(found => tables.RefusedInputs.Contains(found.Item)).Select(found => found.Index)))
            {
                Touch(text, place);
            }
        }

        Spread();
    }

    /// <summary>
    /// The terms of which that is so, and the payments where it is so of them all; null where nothing is left, or everything, or what is expected of facts is refused, which
    /// decides on every row.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tables">Its columns.</param>
    /// <param name="texts">The steps of each text.</param>
    public static PlanChoice? Of(Plan plan, PlanTables tables, IReadOnlyList<(PlanProgram Program, StepChain Chain)> texts)
    {
        var spared = new Spared(tables, texts);
        if (texts.Zip(spared._isTouched).Any(text => text.First.Program.Expected.Any(expected => text.Second[expected.IsBroken])))
        {
            return null;
        }

        var figures = plan.Figures.Index().ToLookup(found => !tables.RefusedFigures.Contains(found.Item) && spared.Has(found.Index), found => found.Item);
        var payments = figures[true].Any(figure => !figure.IsTerm) && figures[false].All(figure => figure.IsTerm);
        var terms = figures[true].Where(figure => figure.IsTerm).Select(figure => figure.Key).ToList();
        return (terms.Count == 0 && !payments) || !figures[false].Any() ? null : new PlanChoice([.. terms], payments) { DueDates = plan.Choice.DueDates };
    }

    private bool Has(int figure) => _texts.Zip(_isTouched).All(found => found.First.Program.Figures[figure] is not { } stated
        || !(found.Second[stated.Place] || (stated.Divisor is { } divisor && found.Second[divisor])));

    // To whatever reads it, and, where it passes on, to whatever reads that under any text.
    private void Spread()
    {
        var readers = _texts.Select(text => text.Program.Steps.Index().SelectMany(found => found.Item.Operands.Select(operand => (operand, found.Index))).ToLookup(found => found.operand, found => found.Index)).ToList();
        var next = _texts.Select(text => text.Program.State.Zip(text.Program.Next).ToLookup(found => found.Second, found => found.First)).ToList();
        var carried = _texts.Index().SelectMany(text => text.Item.Program.Steps.Index().Where(found => found.Item is StateStep).Select(found => (((StateStep)found.Item).State, text.Index, Place: found.Index)))
            .ToLookup(found => found.State, found => (found.Index, found.Place));
        while (_open.TryPop(out var touched))
        {
            foreach (var reader in readers[touched.Text][touched.Place])
            {
                Touch(touched.Text, reader);
            }

            foreach (var (text, place) in next[touched.Text][touched.Place].SelectMany(column => carried[column]))
            {
                Touch(text, place);
            }
        }
    }

    private void Touch(int text, int place)
    {
        if (!_isTouched[text][place])
        {
            _isTouched[text][place] = true;
            _open.Push((text, place));
        }
    }
}
