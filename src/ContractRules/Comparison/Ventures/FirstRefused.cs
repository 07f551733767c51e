using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>The first of what is wrong in facts of ventures, and how much more there is: the same fault may be in every row.</summary>
internal sealed class FirstRefused
{
    private readonly List<RefusedVenture> _told = [];

    /// <summary>The first, no more than <see cref="RefusedVenture.MostTold"/>.</summary>
    public EquatableArray<RefusedVenture> Told => [.. _told];

    /// <summary>How much more there is than is told.</summary>
    public int Untold { get; private set; }

    /// <summary>Adds what is wrong in a lot.</summary>
    public void Add(int lot, IEnumerable<VentureFault> faults)
    {
        foreach (var fault in faults)
        {
            if (_told.Count < RefusedVenture.MostTold)
            {
                _told.Add(new(fault.Venture, lot, fault.Row, fault.Fault));
            }
            else
            {
                Untold++;
            }
        }
    }
}
