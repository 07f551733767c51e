using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;

namespace ContractRules.Rules;

/// <summary>A fact or a defined term: a rule that has a name, so that other rules can speak of its past (see <see cref="Past"/>).</summary>
/// <typeparam name="T">What it gives; see <see cref="Rule{T}"/>.</typeparam>
[JsonConverter(typeof(Json.IsNoData))]
public abstract class NamedRule<T> : Rule<T>
    where T : struct
{
    private protected NamedRule(Node node, Named name)
        : base(node) => Name = name;

    /// <summary>Its key and unit.</summary>
    public Named Name { get; }
}
