using ContractRules.Cli.Files;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Differences.Ventures;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>The file that takes by what each venture differs.</summary>
internal sealed class VentureDifferenceFile : IDisposable
{
    private readonly UnfinishedFile _file;
    private readonly VentureDifferenceWriter _writer;

    private VentureDifferenceFile(UnfinishedFile file) => (_file, _writer) = (file, new(file.Text));

    /// <summary>Begins it; null, and a fault, where none can be written.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="facts">The path of the facts, whose place it does not take.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static VentureDifferenceFile? Open(string path, string facts, Faults faults) =>
        UnfinishedFile.Open(path, "the differences", facts, faults) is { } file ? new(file) : null;

    /// <summary>Adds ventures.</summary>
    public void Write(IEnumerable<ComparedVenture> ventures) => _writer.Write(ventures);

    /// <summary>It is whole.</summary>
    public void Keep()
    {
        _writer.Dispose();
        _file.Keep();
    }

    /// <summary>Takes away what is not whole.</summary>
    public void Dispose() => _file.Dispose();
}
