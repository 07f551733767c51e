using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Rules;
using ContractRules.Settlement;

namespace ContractRules.Documents.Facts;

/// <summary>The first line of a facts file: <c>period</c>, then the key of a fact for each column, and perhaps <c>known-on</c> among them.</summary>
internal sealed class FactsHeader
{
    public const string Period = "period";

    // Where very many are wrong, this is a file of something else.
    private const int MostSuggested = 50;

    private FactsHeader(int periodColumn, int? dayColumn, IReadOnlyList<FactDeclaration?> facts) =>
        (PeriodColumn, DayColumn, Facts) = (periodColumn, dayColumn, facts);

    /// <summary>The column that holds the period, counted from 0; −1 where there is none.</summary>
    public int PeriodColumn { get; }

    /// <summary>The column that holds the day on which the row became known, counted from 0; null where there is none.</summary>
    public int? DayColumn { get; }

    /// <summary>The fact of each column; null for the period, the day and columns at fault.</summary>
    public IReadOnlyList<FactDeclaration?> Facts { get; }

    /// <summary>Reads the first line. What is wrong in it goes to the faults.</summary>
    /// <param name="line">The line.</param>
    /// <param name="agreement">The agreement whose facts it names.</param>
    /// <param name="mayTellDays">Whether the file may tell on which day each row became known.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static FactsHeader Read(CsvLine line, Agreement agreement, bool mayTellDays, Faults faults)
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

        return new FactsHeader(periodColumn, mayTellDays && columns.TryGetValue(KnownFacts.DayKey, out var day) ? day : null, facts);

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
            else if (cell.Text == KnownFacts.DayKey)
            {
                if (!mayTellDays)
                {
                    faults.Add(cell.Place, "the file tells on which days its rows became known", $"a file without the column {KnownFacts.DayKey}, each period once");
                }
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
