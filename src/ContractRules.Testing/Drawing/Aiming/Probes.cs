using System.Collections.Concurrent;
using ContractRules.Agreements;
using ContractRules.Coverage;

namespace ContractRules.Testing.Drawing.Aiming;

/// <summary>One probe for each text, so that what rules ask for is found out once.</summary>
internal sealed class Probes
{
    private readonly ConcurrentDictionary<AgreementVersion, Probe> _probes = new(ReferenceEqualityComparer.Instance);

    public Probe Into(AgreementVersion text) => _probes.GetOrAdd(text, static text => new Probe(text));
}
