namespace ContractRules.Plans.Columns;

/// <summary>
/// Which figures of few rows stand side by side in the worker's memory, out of which all are copied at once when they are done: columns of their own would
/// take longer to make than to fill.
/// </summary>
internal sealed class FewFigures
{
    /// <summary>How many rows are few: those of one vector, since steps write whole ones. Which of them are determined goes into one word.</summary>
    public const int MostRows = 4;

    private readonly int[] _numbers;
    private readonly int[] _words;

    /// <summary>The figures of a program that take 64 bits.</summary>
    public FewFigures(TailoredProgram program)
    {
        Places = [.. program.Asked.Select(asked => asked.Place).Where(place => program.Kinds[place].Width == Width.Narrow)];
        _numbers = [.. program.Parts.Select(part => Array.IndexOf(Places, part.Place))];
        var open = Array.FindAll(Places, place => !program.Kinds[place].IsAlwaysKnown);
        (_words, Words) = (Array.ConvertAll(Places, place => Array.IndexOf(open, place)), open.Length);
    }

    /// <summary>The places of the steps that write them.</summary>
    public int[] Places { get; }

    /// <summary>How many integers they take.</summary>
    public int Integers => Places.Length * MostRows;

    /// <summary>How many words those take that tell which rows are determined.</summary>
    public int Words { get; }

    /// <summary>Which of them a column is of those that differ from row to row; −1 where it is none.</summary>
    public int NumberOf(int column) => _numbers[column];

    /// <summary>The column of one of them in some memory.</summary>
    public Column In(long[] integers, ulong[] known, int number) => _words[number] is >= 0 and var word
        ? Column.Of(integers, known, number * MostRows, word * Bits.RowsAWord)
        : Column.Of(integers, known: null, number * MostRows);
}
