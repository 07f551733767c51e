namespace ContractRules.Cli.Tests;

/// <summary>Streams that cannot be written, and streams that are pipes.</summary>
public sealed class StreamsTests
{
    [Theory]
    [InlineData("$CONTRACT_RULES facts international-voip --output csv >/dev/full", "The output cannot be written: No space left on device\n")]
    [InlineData("$CONTRACT_RULES --help >/dev/full", "The output cannot be written: No space left on device\n")]
    [InlineData("$CONTRACT_RULES facts nothing 2>/dev/full", "")]
    [InlineData("$CONTRACT_RULES facts nothing 2>&-", "")]
    [InlineData("$CONTRACT_RULES facts international-voip >/dev/full 2>/dev/full", "")]
    public void What_cannot_be_written_is_a_fault_of_the_input(string line, string error)
    {
        if (File.Exists("/dev/full"))
        {
            Assert.Equal(new Run(ExitCode.BadInput, "", error), Shell.Run(line));
        }
    }

    [Fact]
    public void A_closed_output_is_told()
    {
        if (!OperatingSystem.IsWindows())
        {
            var run = Shell.Run("$CONTRACT_RULES facts international-voip >&-");

            Assert.StartsWith("The output cannot be written: ", run.Error, StringComparison.Ordinal);
            Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        }
    }

    [Fact]
    public void Who_reads_no_further_gets_what_it_read_and_no_fault()
    {
        if (!OperatingSystem.IsWindows())
        {
            var run = Shell.Run($"{{ $CONTRACT_RULES settle international-voip --facts '{Run.SampleFile}' --output json; echo $? >&2; }} | head -n 1");

            Assert.Equal(new Run(0, "{\n", "0\n"), run);
        }
    }

    [Fact]
    public void Facts_can_come_through_a_pipe()
    {
        if (!OperatingSystem.IsWindows())
        {
            var run = Shell.Run("printf 'period\\n2002-10\\377' | $CONTRACT_RULES settle international-voip --facts /dev/stdin");

            Assert.Equal(new Run(ExitCode.BadInput, "", "/dev/stdin:2:8: the byte 0xFF is no UTF-8; expected a text file in UTF-8\n"), run);
        }
    }

    [Fact]
    public void Facts_of_many_ventures_can_come_through_a_pipe()
    {
        if (!OperatingSystem.IsWindows())
        {
            var run = Shell.Run("printf 'venture,period,ldts-profit\nA,2005-04,100\n' | $CONTRACT_RULES settle fusion-ldts --facts /dev/stdin");

            Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
            Assert.StartsWith("A,2005-04,2005-03-14,0,1,0,100", run.OutputLines[1], StringComparison.Ordinal);
        }
    }
}
