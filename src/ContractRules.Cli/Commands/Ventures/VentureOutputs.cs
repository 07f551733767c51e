using ContractRules.Arrow.Ventures;
using ContractRules.Cli.Batches;
using ContractRules.Cli.Terminal;
using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>In what figures of many ventures are written.</summary>
internal static class VentureOutputs
{
    /// <summary>Begins to write; null, and a fault, where nobody can read it.</summary>
    public static IVentureOutput? Open(string format, Plan plan, Screen screen, Faults faults)
    {
        switch (format)
        {
            case OutputFormat.Json:
                return new TextOutput(VentureWriter.JsonLines(screen.Output, plan));
            case OutputFormat.Csv:
                return new TextOutput(VentureWriter.Csv(screen.Output, plan));
            default:
                if (screen.Bytes is { } output)
                {
                    var figures = VentureFigureBatches.Of(plan);
                    return new BatchOutput(figures, format == OutputFormat.Arrow ? new ArrowBatchWriter(output, figures.Schema) : new ParquetBatchWriter(output, figures.Schema));
                }

                faults.Add(new Place("--output"), $"{format} is no text, and not shown at a terminal", "an output that goes to a file or a pipe");
                return null;
        }
    }
}
