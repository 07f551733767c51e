namespace ContractRules.Cli;

/// <summary>What the command line tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, also where terms are undetermined.</summary>
    public const int Done = 0;

    /// <summary>The program itself failed.</summary>
    public const int Failed = 1;

    /// <summary>The input or the usage was wrong, and nothing was done.</summary>
    public const int BadInput = 2;

    /// <summary>Done, but terms are undetermined, or questions stay open, and that was asked to count.</summary>
    public const int Undetermined = 3;

    /// <summary>Done, and something does not hold that was to be checked.</summary>
    public const int Refused = 3;
}
