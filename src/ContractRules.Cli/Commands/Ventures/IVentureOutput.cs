using ContractRules.Documents.Input;
using ContractRules.Documents.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Takes the figures of many ventures.</summary>
internal interface IVentureOutput : IDisposable
{
    /// <summary>Writes those of a lot; what cannot be written goes to the faults.</summary>
    void Write(SettledLot lot, Faults faults);

    /// <summary>No lot comes any more. Where a run fails, nobody says so, and what was written may tell its reader that it is not whole.</summary>
    void End();
}
