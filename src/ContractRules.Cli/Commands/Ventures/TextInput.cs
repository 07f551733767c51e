using ContractRules.Documents.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Facts of ventures in CSV or lines of JSON.</summary>
internal sealed class TextInput(VentureFile file, Stream stream) : IVentureInput
{
    public IEnumerable<VentureLot> Lots => file.Lots();

    public void Dispose()
    {
        file.Dispose();
        stream.Dispose();
    }
}
