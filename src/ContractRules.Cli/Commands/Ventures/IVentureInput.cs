using ContractRules.Documents.Ventures;

namespace ContractRules.Cli.Commands.Ventures;

/// <summary>Facts of many ventures, from which rows are read as they are asked for.</summary>
internal interface IVentureInput : IDisposable
{
    /// <summary>The rows lot by lot, once.</summary>
    IEnumerable<VentureLot> Lots { get; }
}
