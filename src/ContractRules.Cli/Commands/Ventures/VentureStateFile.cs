using System.Text;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>The file that takes what passes on of ventures. It stands under its name only once it is whole, so that nobody goes on from a part.</summary>
internal sealed class VentureStateFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private readonly StreamWriter _text;
    private readonly VentureStateWriter _writer;

    private VentureStateFile(string path, string unfinished, StreamWriter text, Plan plan) => (_path, _unfinished, _text, _writer) = (path, unfinished, text, new(text, plan));

    /// <summary>Begins a file beside it, of a name that no other has; null, and a fault, where none can be written.</summary>
    public static VentureStateFile? Open(string path, Plan plan, Faults faults)
    {
        try
        {
            if (path.Length == 0 || Directory.Exists(path))
            {
                faults.Add(new Place(path), path.Length == 0 ? "this is no path" : "this is a directory", "a file that can be written");
                return null;
            }

            // Where a link leads, that is renewed, and not the link.
            var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
            var unfinished = $"{target}.{Path.GetRandomFileName()}";
            return new(target, unfinished, new(new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), plan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(new Place(path), $"the states cannot be written ({fault.Message})", "a file that can be written");
            return null;
        }
    }

    /// <summary>Adds states.</summary>
    public void Write(IEnumerable<VentureState> states) => _writer.Write(states);

    /// <summary>It is whole.</summary>
    public void Keep()
    {
        _writer.Dispose();
        _text.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
    }

    /// <summary>Takes away what is not whole.</summary>
    public void Dispose()
    {
        try
        {
            _text.Dispose();
        }
        finally
        {
            File.Delete(_unfinished);
        }
    }
}
