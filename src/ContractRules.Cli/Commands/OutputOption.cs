using System.CommandLine;

namespace ContractRules.Cli.Commands;

/// <summary>The option that chooses how results are written.</summary>
internal static class OutputOption
{
    /// <summary>One of these formats, the first unless another is chosen.</summary>
    public static Option<string> Of(params IReadOnlyList<string> formats)
    {
        var option = new Option<string>("--output")
        {
            Description = "How to write the result",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong([.. formats]);
        return option;
    }

    /// <summary>Whether figures in JSON are told rounded, too.</summary>
    public static Option<bool> Rounded() => new("--rounded")
    {
        Description = "In JSON, tell each figure rounded, too, half away from zero, so that a spreadsheet can add them up; CSV always does",
    };
}
