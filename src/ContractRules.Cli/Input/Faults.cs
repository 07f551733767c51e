namespace ContractRules.Cli.Input;

/// <summary>Collects all that is wrong, so that it is reported together. While there is any, nothing is settled.</summary>
internal sealed class Faults
{
    private readonly List<InputFault> _faults = [];

    public bool Any => _faults.Count > 0;

    public void Add(Place place, string found, string expected) => _faults.Add(new InputFault(place, found, expected));

    /// <summary>Writes them one a line, those of the command line first, those of a file in the order of its lines and columns.</summary>
    /// <returns>The exit code of bad input.</returns>
    public int Report(TextWriter error)
    {
        foreach (var fault in _faults.OrderBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column).Distinct())
        {
            error.WriteLine(fault);
        }

        return ExitCode.BadInput;
    }
}
