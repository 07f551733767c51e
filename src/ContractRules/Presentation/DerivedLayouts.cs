using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;

namespace ContractRules.Presentation;

/// <summary>The derived layouts of the texts of some statements, each worked out once.</summary>
internal sealed class DerivedLayouts
{
    private readonly Dictionary<AgreementVersion, StatementLayout?> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The layout of a text; null where it defines no term.</summary>
    public StatementLayout? Of(AgreementVersion version)
    {
        if (!_known.TryGetValue(version, out var layout))
        {
            layout = DerivedLayout.Of(version);
            _known.Add(version, layout);
        }

        return layout;
    }
}
