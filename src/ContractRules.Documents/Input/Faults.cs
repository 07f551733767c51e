using System.Collections;

namespace ContractRules.Documents.Input;

/// <summary>Collects all that is wrong in what was given, so that it is told together. While there is any, nothing is settled.</summary>
/// <remarks>Goes over the faults in the order in which a person mends them: those that concern a source as a whole, then those of each source by line and column.</remarks>
/// <example><c>var faults = new Faults(); var facts = FactsFile.Read(text, agreement, faults); foreach (var fault in faults) Console.WriteLine(fault);</c></example>
internal sealed class Faults : IEnumerable<InputFault>
{
    /// <summary>How many are told. Nobody reads more, and a file of something else can have one in every byte.</summary>
    public const int MostTold = 100_000;

    private readonly List<InputFault> _faults = [];

    /// <summary>Whether anything is wrong.</summary>
    public bool Any => _faults.Count > 0;

    /// <summary>How many more there are than are told.</summary>
    public int Untold { get; private set; }

    /// <summary>Adds one.</summary>
    /// <param name="place">Where it lies.</param>
    /// <param name="found">What was found.</param>
    /// <param name="expected">What was expected instead; empty where what was found says it.</param>
    public void Add(Place place, string found, string expected)
    {
        if (_faults.Count < MostTold)
        {
            _faults.Add(new InputFault(place, found, expected));
        }
        else
        {
            Untold++;
        }
    }

    /// <summary>Adds some of which no more is known than how many they are.</summary>
    public void AddUntold(int count) => Untold += count;

    /// <summary>Adds some.</summary>
    public void Add(IEnumerable<InputFault> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        foreach (var fault in others)
        {
            Add(fault.Place, fault.Found, fault.Expected);
        }
    }

    /// <summary>Adds those of others.</summary>
    public void Add(Faults others)
    {
        ArgumentNullException.ThrowIfNull(others);
        Add(others._faults);
        AddUntold(others.Untold);
    }

    /// <inheritdoc/>
    public IEnumerator<InputFault> GetEnumerator()
    {
        var sources = _faults.Select(fault => fault.Place.Source).Distinct().Index().ToDictionary(source => source.Item, source => source.Index);
        return _faults
            .OrderBy(fault => fault.Place.Line == 0 ? -1 : sources[fault.Place.Source])
            .ThenBy(fault => fault.Place.Line)
            .ThenBy(fault => fault.Place.Column)
            .Distinct()
            .GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
