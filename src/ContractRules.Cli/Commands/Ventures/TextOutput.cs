using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Figures of ventures in CSV or lines of JSON.</summary>
internal sealed class TextOutput(VentureWriter writer) : IVentureOutput
{
    public void Write(SettledLot lot, Faults faults) => writer.Write(lot);

    // Lines are whole as they are.
    public void End()
    {
    }

    public void Dispose() => writer.Dispose();
}
