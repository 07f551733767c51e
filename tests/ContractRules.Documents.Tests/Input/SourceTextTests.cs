using ContractRules.Documents.Input;

namespace ContractRules.Documents.Tests.Input;

/// <summary>A text as long as may be is read, and one byte more is not, whatever a stream says of its length.</summary>
public sealed class SourceTextTests
{
    private const string TooLong = "the file is longer than 32 MB";

    [Fact]
    public async Task As_long_as_may_be_is_read_and_one_byte_more_is_not()
    {
        var most = new byte[SourceText.MostBytes + 1];
        Array.Fill(most, (byte)' ');
        Assert.Empty(FaultsOf(SourceText.Read(new MemoryStream(most, 0, SourceText.MostBytes), "a.csv")));
        Assert.Equal([TooLong], FaultsOf(SourceText.Read(new MemoryStream(most), "a.csv")));
        Assert.Empty(FaultsOf(await SourceText.ReadAsync(new MemoryStream(most, 0, SourceText.MostBytes), "a.csv")));
        Assert.Equal([TooLong], FaultsOf(await SourceText.ReadAsync(new MemoryStream(most), "a.csv")));
    }

    [Fact]
    public void What_was_read_of_a_stream_before_does_not_count()
    {
        var most = new byte[SourceText.MostBytes + 1];
        Array.Fill(most, (byte)' ');
        Assert.Empty(FaultsOf(SourceText.Read(new MemoryStream(most) { Position = 1 }, "a.csv")));
    }

    [Fact]
    public async Task Of_a_pipe_as_much_is_read()
    {
        var most = new byte[SourceText.MostBytes + 1];
        Array.Fill(most, (byte)' ');
        Assert.Empty(FaultsOf(SourceText.Read(new Pipe(most[1..]), "a.csv")));
        Assert.Equal([TooLong], FaultsOf(SourceText.Read(new Pipe(most), "a.csv")));
        Assert.Equal([TooLong], FaultsOf(await SourceText.ReadAsync(new Pipe(most), "a.csv")));
    }

    [Fact]
    public void An_empty_text_is_no_JSON() => Assert.False(SourceText.Of("", "a").BeginsAsJson);

    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    private static IEnumerable<string> FaultsOf(SourceText text)
    {
        var faults = new Faults();
        text.Lines(faults);
        return faults.Select(fault => fault.Found);
    }
}
