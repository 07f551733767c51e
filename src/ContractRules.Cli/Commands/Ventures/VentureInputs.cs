using System.Text;
using ContractRules.Agreements;
using ContractRules.Cli.Batches;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>What facts of many ventures can be read from, told by how it begins: text, the stream or the file of Apache Arrow, or a file of Apache Parquet.</summary>
internal static class VentureInputs
{
    private static ReadOnlySpan<byte> ArrowStream => [0xFF, 0xFF, 0xFF, 0xFF];

    private static ReadOnlySpan<byte> ArrowFile => "ARROW1"u8;

    private static ReadOnlySpan<byte> ParquetFile => "PAR1"u8;

    /// <summary>Whether what begins so is one of ventures.</summary>
    public static bool BeginSo(ReadOnlySpan<byte> beginning) =>
        beginning.StartsWith(ArrowStream) || beginning.StartsWith(ArrowFile) || beginning.StartsWith(ParquetFile) || VentureFile.BeginsSo(Encoding.UTF8.GetString(beginning));

    /// <summary>Begins to read; null, and faults, where it cannot be read.</summary>
    public static IVentureInput? Open(Stream stream, ReadOnlySpan<byte> beginning, string name, Agreement agreement, Faults faults)
    {
        if (beginning.StartsWith(ArrowStream))
        {
            return new BatchInput(ArrowBatches.InStream(stream), "the stream of Apache Arrow", stream, name, agreement);
        }

        if (beginning.StartsWith(ArrowFile))
        {
            return CanSeek(stream, name, "a file by its name, or the stream of Arrow", faults)
                ? new BatchInput(ArrowBatches.InFile(stream), "the file of Apache Arrow", stream, name, agreement)
                : null;
        }

        if (beginning.StartsWith(ParquetFile))
        {
            return CanSeek(stream, name, "a file by its name", faults)
                ? new BatchInput(ParquetBatches.In(stream), "a file of Apache Parquet", stream, name, agreement)
                : null;
        }

        var opened = Receive.Ventures(stream, name, agreement);
        faults.Add(opened.Faults);

        return opened.Value is { } file ? new TextInput(file, stream) : null;
    }

    private static bool CanSeek(Stream stream, string name, string expected, Faults faults)
    {
        if (!stream.CanSeek)
        {
            faults.Add(new Place(name), "such a file is read from its end", expected);
        }

        return stream.CanSeek;
    }
}
