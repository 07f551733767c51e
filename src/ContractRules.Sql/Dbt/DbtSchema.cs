using System.Text;
using ContractRules.Sql.Tables;

namespace ContractRules.Sql.Dbt;

/// <summary>What sources and models hold, in words, with the keys and ranges that dbt tests.</summary>
internal sealed class DbtSchema(string project, IReadOnlyList<TableDefinition> definitions, PlanTables tables, string settled)
{
    private readonly StringBuilder _text = new();

    /// <summary>The schema, in YAML.</summary>
    public string Text
    {
        get
        {
            _text.Append("version: 2\n\nsources:\n").Append("  - name: ").Append(project).Append("\n    tables:\n");
            foreach (var table in definitions.Where(found => found.Name == "facts" || tables.Items.Tables.Any(items => items.Name == found.Name)))
            {
                Write(table.Name, table.Words, table.Columns, table.Key, "      ");
            }

            _text.Append("\nmodels:\n");
            var (terms, state) = (Table("terms"), Table("state"));
            Write(
                settled,
                "Each period of each venture, settled: what its terms come to, and what it passes on to the next",
                [
                    .. terms.Columns,
                    .. tables.Refuses ? [new(RefusedRow.Column, "", "", RefusedRow.WordsOfTheColumn)] : (ColumnDefinition[])[],
                    .. tables.Figures.Where(column => !column.Figure.IsTerm).Select(column => new ColumnDefinition(column.Name, column.Type, "", column.Words)),
                    .. state.Columns.Skip(2).Select(column => column with { Name = column.InHistory! }),
                ],
                terms.Key,
                "  ");
            return _text.ToString();
        }
    }

    private TableDefinition Table(string name) => definitions.First(found => found.Name == name);

    private void Write(string name, string words, IReadOnlyList<ColumnDefinition> columns, IReadOnlyList<string> key, string indent)
    {
        Line(indent, $"- name: {name}");
        Line(indent, $"  description: {Yaml.Text(words)}");
        Line(indent, $"  data_tests:\n{indent}    - one_row_for_each:\n{indent}        columns: [{string.Join(", ", key)}]");
        Line(indent, "  columns:");
        foreach (var column in columns)
        {
            Write(column, indent + "    ");
        }
    }

    private void Write(ColumnDefinition column, string indent)
    {
        Line(indent, $"- name: {Yaml.Text(column.Name.Trim('"'))}");
        if (column.Words is { } words)
        {
            Line(indent, $"  description: {Yaml.Text(words)}");
        }

        if (column.Name.StartsWith('"'))
        {
            Line(indent, "  quote: true");
        }

        if (column.IsRequired || column.Range is not null)
        {
            Line(indent, "  data_tests:");
        }

        if (column.IsRequired)
        {
            Line(indent, "    - not_null");
        }

        if (column.Range is { } range)
        {
            Line(indent, $"    - between:\n{indent}        least: {Yaml.Text(range.Least)}\n{indent}        most: {Yaml.Text(range.Most)}");
        }
    }

    private void Line(string indent, string text) => _text.Append(indent).Append(text).Append('\n');
}
