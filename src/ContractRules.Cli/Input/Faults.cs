namespace ContractRules.Cli.Input;

/// <summary>Collects all that is wrong, so that it is reported together. While there is any, nothing is settled.</summary>
internal sealed class Faults
{
    /// <summary>How many are told. Nobody reads more, and a file of something else can have one in every byte.</summary>
    public const int MostTold = 100_000;

    private readonly List<InputFault> _faults = [];
    private int _more;

    public bool Any => _faults.Count > 0;

    public void Add(Place place, string found, string expected)
    {
        if (_faults.Count < MostTold)
        {
            _faults.Add(new InputFault(place, found, expected));
        }
        else
        {
            _more++;
        }
    }

    public void Add(Faults others)
    {
        foreach (var fault in others._faults)
        {
            Add(fault.Place, fault.Found, fault.Expected);
        }

        _more += others._more;
    }

    /// <summary>Writes them one a line, those of the command line first, then those of each file in the order of its lines and columns.</summary>
    /// <returns>The exit code of bad input.</returns>
    public int Report(Screen screen)
    {
        var sources = _faults.Select(fault => fault.Place.Source).Distinct().ToList();
        foreach (var fault in _faults
            .OrderBy(fault => fault.Place.Line == 0 ? -1 : sources.IndexOf(fault.Place.Source))
            .ThenBy(fault => fault.Place.Line)
            .ThenBy(fault => fault.Place.Column)
            .Distinct())
        {
            screen.Tell(fault.ToString());
        }

        if (_more > 0)
        {
            screen.Tell($"and {_more} more, which are not told");
        }

        return ExitCode.BadInput;
    }
}
