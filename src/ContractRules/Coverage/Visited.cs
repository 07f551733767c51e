using System.Runtime.CompilerServices;
using ContractRules.Settlement;

namespace ContractRules.Coverage;

/// <summary>A place of a text that was come to, and what it was said of there: the very two, not equal ones.</summary>
/// <param name="Place">The place.</param>
/// <param name="Scope">The item or group in hand; null outside of items.</param>
internal readonly record struct Visited(Place Place, ItemScope? Scope)
{
    public bool Equals(Visited other) => ReferenceEquals(Place, other.Place) && ReferenceEquals(Scope, other.Scope);

    public override int GetHashCode() => HashCode.Combine(Place.Index, RuntimeHelpers.GetHashCode(Scope));
}
