using ContractRules.Agreements;
using ContractRules.Rules;

namespace ContractRules.Cli.Input;

/// <summary>The first line of a facts file: <c>period</c>, then the key of a fact for each column.</summary>
internal sealed class FactsHeader
{
    public const string Period = "period";

    // Where very many are wrong, this is a file of something else.
    private const int MostSuggested = 50;

    private FactsHeader(int periodColumn, IReadOnlyList<FactDeclaration?> facts) => (PeriodColumn, Facts) = (periodColumn, facts);

    /// <summary>The column that holds the period, counted from 0; −1 where there is none.</summary>
    public int PeriodColumn { get; }

    /// <summary>The fact of each column; null for the period and for columns at fault.</summary>
    public IReadOnlyList<FactDeclaration?> Facts { get; }

    public static FactsHeader Read(CsvLine line, Agreement agreement, Faults faults)
    {
        var known = agreement.Facts.ToDictionary(fact => fact.Key, StringComparer.Ordinal);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var firsts = line.Cells.Select((cell, column) => columns.TryAdd(cell.Text, column)).ToList();
        var periodColumn = columns.GetValueOrDefault(Period, -1);
        var unknown = 0;
        var facts = line.Cells.Zip(firsts, (cell, isFirst) => FactOf(cell, !isFirst)).ToList();
        if (periodColumn != 0)
        {
            faults.Add(line.Cells[0].Place, $"the first column is {Quoting.Of(line.Cells[0].Text)}", $"{Period} as the first column, and commas between columns");
        }

        return new FactsHeader(periodColumn, facts);

        FactDeclaration? FactOf(CsvCell cell, bool isRepeated)
        {
            if (isRepeated && !cell.IsBlank)
            {
                faults.Add(cell.Place, $"column {Quoting.Of(cell.Text)} is repeated", "each column once");
            }
            else if (known.TryGetValue(cell.Text, out var fact))
            {
                return fact;
            }
            else if (cell.Text != Period && (cell.Place.Column > 1 || periodColumn >= 0))
            {
                faults.Add(cell.Place, $"no fact is called {Quoting.Of(cell.Text)}", ++unknown <= MostSuggested ? ExpectedInsteadOf(cell.Text, agreement) : OneOf(agreement));
            }

            return null;
        }
    }

    private static string ExpectedInsteadOf(string name, Agreement agreement)
    {
        var members = agreement.Facts.Where(fact => fact.Member is not null && fact.Stream == name).Select(fact => fact.Key).ToList();
        var near = members.Count > 0 ? members : Nearest.To(name, agreement.Facts.Select(fact => (fact.Key, fact.Description)));
        return near.Count > 0 ? Quoting.OneOf(near) : OneOf(agreement);
    }

    private static string OneOf(Agreement agreement) => $"a fact that 'contract-rules facts {agreement.Key}' lists";
}
