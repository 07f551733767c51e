using ContractRules.Cli.Files;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>The file that takes what passes on of ventures.</summary>
internal sealed class VentureStateFile : IDisposable
{
    private readonly UnfinishedFile _file;
    private readonly VentureStateWriter _writer;

    private VentureStateFile(UnfinishedFile file, Plan plan) => (_file, _writer) = (file, new(file.Text, plan));

    /// <summary>Begins it; null, and a fault, where none can be written.</summary>
    public static VentureStateFile? Open(string path, Plan plan, Faults faults) => UnfinishedFile.Open(path, "the states", faults) is { } file ? new(file, plan) : null;

    /// <summary>Adds states.</summary>
    public void Write(IEnumerable<VentureState> states) => _writer.Write(states);

    /// <summary>It is whole.</summary>
    public void Keep()
    {
        _writer.Dispose();
        _file.Keep();
    }

    /// <summary>Takes away what is not whole.</summary>
    public void Dispose() => _file.Dispose();
}
