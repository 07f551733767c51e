using System.Text;
using Apache.Arrow.Ipc;
using ContractRules.Agreements;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>What facts of many ventures can be read from, told by how it begins: text, or the stream or the file of Apache Arrow.</summary>
internal static class VentureInputs
{
    private static ReadOnlySpan<byte> ArrowStream => [0xFF, 0xFF, 0xFF, 0xFF];

    private static ReadOnlySpan<byte> ArrowFile => "ARROW1"u8;

    /// <summary>Whether what begins so is one of ventures.</summary>
    public static bool BeginSo(ReadOnlySpan<byte> beginning) =>
        beginning.StartsWith(ArrowStream) || beginning.StartsWith(ArrowFile) || VentureFile.BeginsSo(Encoding.UTF8.GetString(beginning));

    /// <summary>Begins to read; null, and faults, where it cannot be read.</summary>
    public static IVentureInput? Open(Stream stream, ReadOnlySpan<byte> beginning, string name, Agreement agreement, Faults faults)
    {
        if (beginning.StartsWith(ArrowStream))
        {
            return new ArrowInput(new ArrowStreamReader(stream), name, agreement);
        }

        if (beginning.StartsWith(ArrowFile))
        {
            if (stream.CanSeek)
            {
                return new ArrowInput(new ArrowFileReader(stream), name, agreement);
            }

            faults.Add(new Place(name), "the file of Arrow is read from its end", "a file by its name, or the stream of Arrow");
            return null;
        }

        var opened = Receive.Ventures(stream, name, agreement);
        foreach (var fault in opened.Faults)
        {
            faults.Add(fault.Place, fault.Found, fault.Expected);
        }

        return opened.Value is { } file ? new TextInput(file) : null;
    }
}
