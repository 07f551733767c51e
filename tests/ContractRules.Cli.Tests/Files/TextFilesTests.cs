using System.Diagnostics;
using ContractRules.Cli.Files;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Tests.Files;

/// <summary>Files of text, wherever they come from.</summary>
public sealed class TextFilesTests
{
    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xFF }, 1, 2)]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', (byte)'\r', (byte)'\n', 0xC3, (byte)'x' }, 3, 1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0x80 }, 1, 2)]
    public async Task A_byte_that_is_no_text_is_told_with_its_place_in_a_file_and_in_a_pipe(byte[] bytes, int line, int column)
    {
        var directory = Directory.CreateTempSubdirectory("contract-rules");
        var file = Path.Combine(directory.FullName, "file.csv");
        File.WriteAllBytes(file, bytes);
        Assert.StartsWith($"{file}:{line}:{column}: the byte 0x", FaultsOf(file), StringComparison.Ordinal);

        if (!OperatingSystem.IsWindows())
        {
            var pipe = Path.Combine(directory.FullName, "pipe.csv");
            Process.Start("mkfifo", [pipe]).WaitForExit();
            var writing = Task.Run(() => File.WriteAllBytes(pipe, bytes));
            Assert.StartsWith($"{pipe}:{line}:{column}: the byte 0x", FaultsOf(pipe), StringComparison.Ordinal);
            await writing;
        }

        directory.Delete(recursive: true);
    }

    [Fact]
    public void A_file_that_is_too_long_is_refused_before_it_is_read()
    {
        var directory = Directory.CreateTempSubdirectory("contract-rules");
        var path = Path.Combine(directory.FullName, "long.csv");
        using (var file = File.Create(path))
        {
            file.SetLength(SourceText.MostBytes + 1L);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal($"{path}: the file is longer than 32 MB; expected a shorter one, such as one for each part of the time\n", FaultsOf(path));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
        directory.Delete(recursive: true);
    }

    [Fact]
    public void What_never_ends_is_read_no_further_than_the_longest_file()
    {
        if (File.Exists("/dev/zero"))
        {
            Assert.StartsWith("/dev/zero: the file is longer than 32 MB", FaultsOf("/dev/zero"), StringComparison.Ordinal);
        }
    }

    private static string FaultsOf(string path)
    {
        var faults = new Faults();
        Assert.Null(new TextFiles(Stream.Null).Read(path, faults));
        using var told = new StringWriter { NewLine = "\n" };
        faults.Report(new Screen(TextWriter.Null, told));
        return told.ToString();
    }
}
