using System.Globalization;
using System.Numerics;
using ContractRules.Plans;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Sql.Names;
using ContractRules.Sql.Ranges;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.ItemLists;

/// <summary>What rules make of items: computed from tables of items where steps stand for the rule, else a figure that comes in with the facts.</summary>
internal sealed class ItemColumns
{
    private readonly Plan _plan;
    private readonly SqlDialect _dialect;
    private readonly InputRanges _inputs;
    private readonly ColumnTypes _types;
    private readonly Refusals _refusals;

    /// <summary>The columns.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="texts">The steps of each text, within ranges.</param>
    /// <param name="read">The rules over items that they read.</param>
    /// <param name="facts">The names of the columns of facts.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="inputs">What is known of what comes in.</param>
    /// <param name="types">The types of columns.</param>
    /// <param name="refusals">Where it is told what has no name or no type.</param>
    public ItemColumns(
        Plan plan, IReadOnlyList<RangedProgram> texts, IEnumerable<ItemsStep> read, NameList facts, SqlDialect dialect, InputRanges inputs, ColumnTypes types, Refusals refusals)
    {
        (_plan, _dialect, _inputs, _types, _refusals) = (plan, dialect, inputs, types, refusals);
        var columns = read
            .OrderBy(step => step.Clause.ToString(), StringComparer.Ordinal)
            .ThenBy(step => step.Rule.ToString(), StringComparer.Ordinal)
            .Select((step, index) => Column(step, index, texts, facts))
            .ToList();
        var tables = columns.Select(column => column.Items.Rule.Items).Distinct().Select(items => Table(items, facts)).ToList();
        var figures = columns
            .Select(column => (column.Column, Figure: ItemsFigure.Of(plan, column.Text, column.Items, tables.First(table => table.Items == column.Items.Rule.Items), inputs, dialect)))
            .ToList();
        Computed = [.. figures.Where(found => found.Figure is not null).Select(found => new ComputedColumn(found.Column, found.Figure!))];
        Supplied = [.. figures.Where(found => found.Figure is null).Select(found => found.Column)];
        Tables = [.. tables.Where(table => Computed.Any(computed => computed.Figure.Table == table))];
    }

    /// <summary>What is computed from the tables of items.</summary>
    public IReadOnlyList<ComputedColumn> Computed { get; }

    /// <summary>What comes in with the facts, since no steps stand for the rule.</summary>
    public IReadOnlyList<InputColumn> Supplied { get; }

    /// <summary>The tables of items.</summary>
    public IReadOnlyList<ItemsTable> Tables { get; }

    private (ItemsStep Items, InputColumn Column, PlanProgram Text) Column(ItemsStep step, int index, IReadOnlyList<RangedProgram> texts, NameList facts)
    {
        var (program, place) = texts
            .Select(text => (text.Program, Place: text.Program.Steps.Index().FirstOrDefault(found => found.Item.Equals(step), (-1, step)).Index))
            .First(found => found.Place >= 0);
        var name = facts.Take(string.Create(CultureInfo.InvariantCulture, $"each {step.Rule.Items.Key} {index + 1}"));
        var words = Words.Of(step, program.DenominatorOf(place) ?? BigInteger.One);
        return (step, new(step, name, _types.Of(step, step.Clause, $"{step.Rule}"), _inputs.Of(step).Within, words), program);
    }

    private ItemsTable Table(ItemsDeclaration items, NameList facts)
    {
        var name = ItemsTable.NameOf(items, _dialect);
        var names = new NameList(_dialect, _refusals, $"the column of {name}");
        foreach (var key in (string[])[.. PlanTables.Keys, ItemsTable.Key])
        {
            names.Keep(key, key);
        }

        return new(
            items,
            name,
            [.. items.Fields.Select(field => new FieldStep(field)).Select(step => new InputColumn(
                step, names.Take(step.Field.Key), _types.Of(step, items.Clause, step.Field.Key), _inputs.Of(step).Within, Words.Of(step.Field)))],
            [.. items.Texts.Select(text => new NameColumn(text, names.Take(text.Key)))],
            items.IsNoneUnlessGiven ? null : facts.Take($"{items.Key} list given"));
    }
}
