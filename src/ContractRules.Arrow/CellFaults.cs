namespace ContractRules.Arrow;

/// <summary>Collects all that is wrong in columns, so that it is told together.</summary>
/// <param name="most">How many are told.</param>
internal sealed class CellFaults(int most)
{
    /// <summary>How many are told to people. Nobody reads more, and a batch of something else can have one in every cell.</summary>
    public const int MostTold = 100_000;

    private readonly List<CellFault> _told = [];

    /// <summary>Those that are told, in the order in which they were found.</summary>
    public IReadOnlyList<CellFault> Told => _told;

    /// <summary>How many more there are than are told.</summary>
    public int Untold { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(CellFault fault)
    {
        if (_told.Count < most)
        {
            _told.Add(fault);
        }
        else
        {
            Untold++;
        }
    }

    /// <summary>Adds one.</summary>
    /// <param name="column">The column; null where the batch itself is wrong.</param>
    /// <param name="row">The row; null where the column as a whole is wrong.</param>
    /// <param name="found">What was found.</param>
    /// <param name="expected">What was expected.</param>
    public void Add(string? column, int? row, string found, string expected) => Add(new(column, row, found, expected));
}
