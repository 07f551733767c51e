using System.Diagnostics;

namespace ContractRules.Cli.Tests;

/// <summary>Runs the command line as a process of its own, for what depends on the streams that a shell gives it.</summary>
internal static class Shell
{
    /// <summary>Runs a line of a Unix shell, in which <c>$CONTRACT_RULES</c> is the command.</summary>
    public static Run Run(string line)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", line]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CONTRACT_RULES"] = $"{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"} {Path.Combine(AppContext.BaseDirectory, "ContractRules.Cli.dll")}";
        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return new Run(shell.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
