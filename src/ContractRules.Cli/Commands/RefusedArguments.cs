namespace ContractRules.Cli.Commands;

/// <summary>Tells what the language refuses in the words of a fault of the command line.</summary>
internal static class RefusedArguments
{
    /// <summary>What is wrong, without the name of a parameter that whoever types a command never sees.</summary>
    public static string InWords(this ArgumentException refused) => refused.Message.Split(" (Parameter", 2)[0];
}
