using ContractRules.Plans;
using ContractRules.Plans.Steps;
using ContractRules.Sql.Ranges;
using ContractRules.Sql.Steps;

namespace ContractRules.Sql.ItemLists;

/// <summary>What a rule makes of the items of a period, computed from their table.</summary>
/// <param name="Items">The rule.</param>
/// <param name="Table">The table.</param>
/// <param name="Program">Its steps over the fields of an item.</param>
/// <param name="Chain">The same as expressions.</param>
internal sealed record ItemsFigure(ItemsStep Items, ItemsTable Table, PlanProgram Program, StepChain Chain)
{
    /// <summary>Whether an item counts.</summary>
    public int Counts => Program.Figures[0]!.Place;

    /// <summary>What the rule gives for it.</summary>
    public int Each => Program.Figures[1]!.Place;

    /// <summary>A rule over the items of a table; null where no steps stand for it, or the dialect has no form or no type for one of them.</summary>
    public static ItemsFigure? Of(Plan plan, PlanProgram text, ItemsStep items, ItemsTable table, InputRanges inputs, SqlDialect dialect)
    {
        if (plan.ProgramOf(items, text.Text) is not { } program)
        {
            return null;
        }

        var (refusals, ranged) = (new Refusals(), RangedProgram.Of(program, inputs, plan.Agreement.Holidays));
        var names = new Dictionary<Step, string>(table.Fields.Select(column => KeyValuePair.Create(column.Step, column.Name)));
        foreach (var named in ranged.Program.Steps.OfType<NameStep>())
        {
            names.Add(named, $"({table.Texts.First(column => column.Field == named.Field).Name} = {SqlDialect.TextLiteral(named.Name)})");
        }

        var chain = new StepChain(ranged, names, dialect, plan.Agreement.Holidays, refusals);
        return refusals.Any ? null : new(items, table, ranged.Program, chain);
    }
}
