using ContractRules.Rules.Kernel;

namespace ContractRules.Rules;

/// <summary>And, or, not.</summary>
/// <remarks>A condition that fails settles an "and", and one that holds an "or", whatever is unknown of the others.</remarks>
public static class TruthOperators
{
    extension(Rule<bool>)
    {
        /// <summary>Whether both hold.</summary>
        public static Rule<bool> operator &(Rule<bool> left, Rule<bool> right) => Expressions.And(left, right);

        /// <summary>Whether either holds.</summary>
        public static Rule<bool> operator |(Rule<bool> left, Rule<bool> right) => Expressions.Or(left, right);

        /// <summary>Whether it does not hold.</summary>
        public static Rule<bool> operator !(Rule<bool> operand) => new(new Not(operand.Declared()));
    }

    /// <summary>Whether a fact was given, for this period or standing. Never undetermined.</summary>
    public static Rule<bool> WasGiven<T>(this Fact<T> fact)
        where T : struct => new(new Given(fact.Made().Declaration));

    /// <summary>Whether a rule is determined in the period, as far as is known. Never undetermined.</summary>
    /// <example>A price that the parties have still to agree is not; once they have, it is.</example>
    public static Rule<bool> IsDetermined<T>(this Rule<T> rule)
        where T : struct => new(new Determined(rule.Declared()));
}
