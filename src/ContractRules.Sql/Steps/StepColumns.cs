using System.Globalization;
using ContractRules.Sql.Names;

namespace ContractRules.Sql.Steps;

/// <summary>
/// Which steps get a column of their own: those with a name in the agreement, and those that are read more than once, so that nothing is computed twice. What is
/// read once stands where it is read. Each column is computed in the first select that has all that it is made of.
/// </summary>
internal sealed class StepColumns
{
    // What is nested deeper is hard to read, and engines nest only so deep.
    private const int MostNested = 6;

    private readonly IReadOnlyList<StepExpression> _expressions;
    private readonly string[] _read;
    private readonly int[] _levels;
    private readonly int[] _nested;

    /// <summary>The columns.</summary>
    /// <param name="expressions">The expressions of the steps, each of earlier ones.</param>
    /// <param name="outcomes">What comes out, in which steps are read by their marks.</param>
    /// <param name="names">The names that are taken.</param>
    /// <param name="dialect">The dialect.</param>
    public StepColumns(IReadOnlyList<StepExpression> expressions, IEnumerable<string> outcomes, NameList names, SqlDialect dialect)
    {
        (_expressions, _read, _levels, _nested) = (expressions, new string[expressions.Count], new int[expressions.Count], new int[expressions.Count]);
        var (reads, columns, number) = (Reads(outcomes), new List<StepColumn>(), 0);
        foreach (var (index, expression) in expressions.Index())
        {
            var (text, inside) = (Resolved(expression.Text), Marks.In(expression.Text).ToList());
            _levels[index] = inside.Select(other => _levels[other]).DefaultIfEmpty().Max();
            _nested[index] = 1 + inside.Select(other => _nested[other]).DefaultIfEmpty().Max();
            if (expression is { Name: null, Aside: null } && reads[index] == 1 && _nested[index] < MostNested)
            {
                _read[index] = $"({text})";
                continue;
            }

            var stem = expression.Name is { } said ? Identifier.Of(said, dialect.LongestName) : string.Create(CultureInfo.InvariantCulture, $"_{++number}");
            (_read[index], _nested[index]) = (names.Free(expression.Aside is { } aside ? $"{stem}_{aside}" : stem), 0);
            columns.Add(new(_read[index], text, ++_levels[index], expression.Clause));
        }

        Columns = columns;
    }

    /// <summary>The columns, in their order.</summary>
    public IReadOnlyList<StepColumn> Columns { get; }

    /// <summary>A text with what each step is read by in place of its mark.</summary>
    public string Resolved(string text) => Marks.Resolved(text, expression => _read[expression]);

    /// <summary>The same of what stands alone, so that it needs no brackets.</summary>
    public string ResolvedAlone(string text) => Marks.In(text).ToList() is [var only] && text == Marks.Of(only) && _read[only].StartsWith('(') ? _read[only][1..^1] : Resolved(text);

    private int[] Reads(IEnumerable<string> outcomes)
    {
        var reads = new int[_expressions.Count];
        foreach (var read in _expressions.Select(expression => expression.Text).Concat(outcomes).SelectMany(Marks.In))
        {
            reads[read]++;
        }

        return reads;
    }
}
