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
    /// <param name="path">Its path.</param>
    /// <param name="facts">The path of the facts, whose place it does not take.</param>
    /// <param name="plan">The plan whose states they are.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static VentureStateFile? Open(string path, string facts, Plan plan, Faults faults) =>
        UnfinishedFile.Open(path, "the states", facts, faults) is { } file ? new(file, plan) : null;

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
