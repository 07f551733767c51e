using System.Text;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>The file that takes what passes on of ventures. It stands under its name only once it is whole, so that nobody goes on from a part.</summary>
internal sealed class VentureStateFile : IDisposable
{
    private readonly string _path;
    private readonly StreamWriter _text;
    private readonly VentureStateWriter _writer;

    /// <summary>Begins a file beside it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public VentureStateFile(string path, Plan plan)
    {
        _path = path;
        _text = new StreamWriter(Unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _writer = new(_text, plan);
    }

    private string Unfinished => _path + ".part";

    /// <summary>Adds states.</summary>
    public void Write(IEnumerable<VentureState> states) => _writer.Write(states);

    /// <summary>It is whole.</summary>
    public void Keep()
    {
        _writer.Dispose();
        _text.Dispose();
        File.Move(Unfinished, _path, overwrite: true);
    }

    /// <summary>Takes away what is not whole.</summary>
    public void Dispose()
    {
        _text.Dispose();
        File.Delete(Unfinished);
    }
}
