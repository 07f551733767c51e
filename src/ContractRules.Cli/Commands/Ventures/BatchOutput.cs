using ContractRules.Arrow.Ventures;
using ContractRules.Cli.Batches;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Figures of ventures in record batches of Apache Arrow.</summary>
/// <param name="figures">The batches.</param>
/// <param name="writer">Takes them.</param>
internal sealed class BatchOutput(VentureFigureBatches figures, IBatchWriter writer) : IVentureOutput
{
    public void Write(SettledLot lot, Faults faults)
    {
        foreach (var converted in figures.Batches(lot.Settled))
        {
            foreach (var fault in converted.Faults)
            {
                faults.Add(new Place(lot.Settled.Facts.Ventures[fault.Row!.Value], Path: fault.Column), fault.Found, fault.Expected);
            }

            if (converted.Value is { } batch)
            {
                writer.Write(batch);
            }
        }
    }

    public void End() => writer.End();

    public void Dispose() => writer.Dispose();
}
