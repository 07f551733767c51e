using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Products and quotients in which units meet: minutes × dollars a minute, dollars ÷ dollars.</summary>
/// <remarks>Units that don't meet (minutes × dollars a barrel) compile, and are refused when the agreement is built.</remarks>
public static class UnitOperators
{
    extension(Rule<Quantity>)
    {
        /// <summary>What a quantity costs at a price.</summary>
        public static Rule<Money> operator *(Rule<Quantity> quantity, Rule<Rate> price) => Expressions.Times<Money>(quantity.Node, price.Node);

        /// <summary>What a quantity costs at a price.</summary>
        public static Rule<Money> operator *(Rule<Rate> price, Rule<Quantity> quantity) => Expressions.Times<Money>(price.Node, quantity.Node);

        /// <summary>A share of a quantity.</summary>
        public static Rule<Quantity> operator *(Rule<Quantity> quantity, Rule<Ratio> share) => Expressions.Times<Quantity>(quantity.Node, share.Node);

        /// <summary>What one quantity is of another; undetermined where the divisor is zero.</summary>
        public static Rule<Ratio> operator /(Rule<Quantity> left, Rule<Quantity> right) => Expressions.Over<Ratio>(left.Node, right.Node);
    }

    extension(Rule<Money>)
    {
        /// <summary>A share of an amount of money.</summary>
        public static Rule<Money> operator *(Rule<Money> money, Rule<Ratio> share) => Expressions.Times<Money>(money.Node, share.Node);

        /// <summary>What one amount is of another; undetermined where the divisor is zero.</summary>
        public static Rule<Ratio> operator /(Rule<Money> left, Rule<Money> right) => Expressions.Over<Ratio>(left.Node, right.Node);

        /// <summary>The price at which a quantity costs so much; undetermined where there is no quantity.</summary>
        public static Rule<Rate> operator /(Rule<Money> money, Rule<Quantity> quantity) => Expressions.Over<Rate>(money.Node, quantity.Node);

        /// <summary>How much an amount of money buys at a price; undetermined where the price is zero.</summary>
        public static Rule<Quantity> operator /(Rule<Money> money, Rule<Rate> price) => Expressions.Over<Quantity>(money.Node, price.Node);
    }

    extension(Rule<Rate>)
    {
        /// <summary>A share of a rate.</summary>
        public static Rule<Rate> operator *(Rule<Rate> rate, Rule<Ratio> share) => Expressions.Times<Rate>(rate.Node, share.Node);

        /// <summary>What one rate is of another; undetermined where the divisor is zero.</summary>
        public static Rule<Ratio> operator /(Rule<Rate> left, Rule<Rate> right) => Expressions.Over<Ratio>(left.Node, right.Node);
    }
}
