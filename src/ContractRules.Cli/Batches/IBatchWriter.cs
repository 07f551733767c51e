using Apache.Arrow;

namespace ContractRules.Cli.Batches;

/// <summary>Takes record batches of one schema.</summary>
internal interface IBatchWriter : IDisposable
{
    /// <summary>Writes a batch, and lets go of it.</summary>
    void Write(RecordBatch batch);

    /// <summary>No batch comes any more. What is left without it is not whole.</summary>
    void End();
}
