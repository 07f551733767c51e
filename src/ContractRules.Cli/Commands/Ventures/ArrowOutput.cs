using Apache.Arrow.Ipc;
using ContractRules.Arrow.Ventures;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Figures of ventures as a stream of Apache Arrow.</summary>
internal sealed class ArrowOutput : IVentureOutput
{
    private readonly VentureFigureBatches _figures;
    private readonly ArrowStreamWriter _writer;

    public ArrowOutput(Stream output, Plan plan)
    {
        _figures = VentureFigureBatches.Of(plan);
        _writer = new(output, _figures.Schema, leaveOpen: true);
        _writer.WriteStart();
    }

    public void Write(SettledLot lot, Faults faults)
    {
        foreach (var converted in _figures.Batches(lot.Settled))
        {
            foreach (var fault in converted.Faults)
            {
                faults.Add(new Place(lot.Settled.Facts.Ventures[fault.Row!.Value], Path: fault.Column), fault.Found, fault.Expected);
            }

            if (converted.Value is { } batch)
            {
                _writer.WriteRecordBatch(batch);
                batch.Dispose();
            }
        }
    }

    public void Dispose()
    {
        _writer.WriteEnd();
        _writer.Dispose();
    }
}
