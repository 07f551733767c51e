namespace ContractRules.Cli.Input;

/// <summary>Collects all that is wrong, so that it is reported together. While there is any, nothing is settled.</summary>
internal sealed class Faults
{
    private readonly List<InputFault> _faults = [];

    public bool Any => _faults.Count > 0;

    public void Add(Place place, string found, string expected) => _faults.Add(new InputFault(place, found, expected));

    public void Add(Faults others) => _faults.AddRange(others._faults);

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

        return ExitCode.BadInput;
    }
}
