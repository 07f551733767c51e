namespace ContractRules.Cli.Batches;

/// <summary>A stream that is read, and tells whether anyone asked for more than there was: who found the mark of an end did not.</summary>
/// <param name="stream">The stream, which is left open.</param>
internal sealed class WatchedStream(Stream stream) : Stream
{
    /// <summary>Whether it was over before whoever reads it was.</summary>
    public bool RanOut { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => Watched(stream.Read(buffer), buffer.Length);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Watched(await stream.ReadAsync(buffer, cancellationToken), buffer.Length);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Watched(int read, int asked)
    {
        RanOut |= read == 0 && asked > 0;
        return read;
    }
}
