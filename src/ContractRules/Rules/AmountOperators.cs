using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>What money, quantities, rates and ratios have in common: they add, compare and take shares.</summary>
/// <remarks>Operands of different units (dollars + rupees) compile, and are refused when the agreement is built.</remarks>
public static class AmountOperators
{
    extension<T>(Rule<T>)
        where T : struct, IAmount
    {
        /// <summary>The sum of two amounts of one unit.</summary>
        public static Rule<T> operator +(Rule<T> left, Rule<T> right) => Expressions.Plus(left, right);

        /// <summary>The difference of two amounts of one unit.</summary>
        public static Rule<T> operator -(Rule<T> left, Rule<T> right) => Expressions.Minus(left, right);

        /// <summary>The same amount on the other side of zero.</summary>
        public static Rule<T> operator -(Rule<T> operand) => new(new Negation(operand.Declared()));

        /// <summary>Whether the left amount is below the right one.</summary>
        public static Rule<bool> operator <(Rule<T> left, Rule<T> right) => Expressions.Compare(left, Relation.Below, right);

        /// <summary>Whether the left amount is at or below the right one.</summary>
        public static Rule<bool> operator <=(Rule<T> left, Rule<T> right) => Expressions.Compare(left, Relation.AtMost, right);

        /// <summary>Whether the left amount is above the right one.</summary>
        public static Rule<bool> operator >(Rule<T> left, Rule<T> right) => Expressions.Compare(left, Relation.Above, right);

        /// <summary>Whether the left amount is at or above the right one.</summary>
        public static Rule<bool> operator >=(Rule<T> left, Rule<T> right) => Expressions.Compare(left, Relation.AtLeast, right);
    }

    /// <summary>Whether two amounts of one unit are the same.</summary>
    public static Rule<bool> IsEqualTo<T>(this Rule<T> left, Rule<T> right)
        where T : struct, IAmount => Expressions.Compare(left, Relation.EqualTo, right);
}
