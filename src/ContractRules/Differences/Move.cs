using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>A cause that is made after others, and how much that counts.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="From">What is paid in each period before it is made; none where the facts are refused then.</param>
/// <param name="To">What is paid once it is made.</param>
/// <param name="Part">The part of all orders in which it is made so.</param>
internal sealed record Move(Cause Cause, EquatableArray<PaymentsByWay> From, EquatableArray<PaymentsByWay> To, Rational Part);
