using ContractRules.Agreements;
using ContractRules.Testing;

namespace ContractRules;

/// <summary>An agreement that laws are told of, and which timelines of it they look at.</summary>
public interface IContract
{
    static abstract Agreement Agreement { get; }

    static virtual TimelineShape Shape => TimelineShape.Any;
}
