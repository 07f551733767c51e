using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Products and quotients in which units meet: minutes × dollars a minute, barrels a day × days, dollars ÷ barrels.</summary>
/// <remarks>
/// Units that don't meet (minutes × dollars a barrel) compile, and are refused when the agreement is built. From one unit or
/// currency to another: <c>ConvertedAt</c>.
/// </remarks>
public static class UnitOperators
{
    extension(Rule<Quantity>)
    {
        /// <summary>What a quantity costs at a price: minutes × dollars a minute are dollars.</summary>
        public static Rule<Money> operator *(Rule<Quantity> quantity, Rule<Price> price) => Expressions.Times<Money>(quantity.Declared(), price.Declared());

        /// <summary>What a quantity gives at a rate: days × barrels a day are barrels.</summary>
        public static Rule<Quantity> operator *(Rule<Quantity> quantity, Rule<Rate> rate) => Expressions.Times<Quantity>(quantity.Declared(), rate.Declared());

        /// <summary>A share of a quantity.</summary>
        public static Rule<Quantity> operator *(Rule<Quantity> quantity, Rule<Ratio> share) => Expressions.Times<Quantity>(quantity.Declared(), share.Declared());

        /// <summary>What one quantity is of another of its unit; undetermined where the divisor is zero.</summary>
        public static Rule<Ratio> operator /(Rule<Quantity> left, Rule<Quantity> right) => Expressions.Over<Ratio>(left.Declared(), right.Declared());

        /// <summary>How much it takes at a rate: barrels ÷ barrels a day are days; undetermined where the rate is zero.</summary>
        public static Rule<Quantity> operator /(Rule<Quantity> quantity, Rule<Rate> rate) => Expressions.Over<Quantity>(quantity.Declared(), rate.Declared());
    }

    extension(Rule<Money>)
    {
        /// <summary>A share of an amount of money.</summary>
        public static Rule<Money> operator *(Rule<Money> money, Rule<Ratio> share) => Expressions.Times<Money>(money.Declared(), share.Declared());

        /// <summary>What one amount is of another; undetermined where the divisor is zero.</summary>
        public static Rule<Ratio> operator /(Rule<Money> left, Rule<Money> right) => Expressions.Over<Ratio>(left.Declared(), right.Declared());

        /// <summary>The price at which a quantity costs so much; undetermined where there is no quantity.</summary>
        public static Rule<Price> operator /(Rule<Money> money, Rule<Quantity> quantity) => Expressions.Over<Price>(money.Declared(), quantity.Declared());

        /// <summary>How much an amount of money buys at a price; undetermined where the price is zero.</summary>
        public static Rule<Quantity> operator /(Rule<Money> money, Rule<Price> price) => Expressions.Over<Quantity>(money.Declared(), price.Declared());
    }

    extension(Rule<Price>)
    {
        /// <summary>What a quantity costs at a price: dollars a minute × minutes are dollars.</summary>
        public static Rule<Money> operator *(Rule<Price> price, Rule<Quantity> quantity) => Expressions.Times<Money>(price.Declared(), quantity.Declared());

        /// <summary>The price of what a unit gives at a rate: dollars a barrel × barrels a day are dollars a day.</summary>
        public static Rule<Price> operator *(Rule<Price> price, Rule<Rate> rate) => Expressions.Times<Price>(price.Declared(), rate.Declared());

        /// <summary>A share of a price.</summary>
        public static Rule<Price> operator *(Rule<Price> price, Rule<Ratio> share) => Expressions.Times<Price>(price.Declared(), share.Declared());

        /// <summary>What one price is of another; undetermined where the divisor is zero.</summary>
        public static Rule<Ratio> operator /(Rule<Price> left, Rule<Price> right) => Expressions.Over<Ratio>(left.Declared(), right.Declared());

        /// <summary>The price of one of what a rate gives: dollars a tonne ÷ barrels a tonne are dollars a barrel; undetermined where the rate is zero.</summary>
        public static Rule<Price> operator /(Rule<Price> price, Rule<Rate> rate) => Expressions.Over<Price>(price.Declared(), rate.Declared());
    }

    extension(Rule<Rate>)
    {
        /// <summary>What a quantity gives at a rate: barrels a day × days are barrels.</summary>
        public static Rule<Quantity> operator *(Rule<Rate> rate, Rule<Quantity> quantity) => Expressions.Times<Quantity>(rate.Declared(), quantity.Declared());

        /// <summary>The price of what a unit gives at a rate: barrels a day × dollars a barrel are dollars a day.</summary>
        public static Rule<Price> operator *(Rule<Rate> rate, Rule<Price> price) => Expressions.Times<Price>(rate.Declared(), price.Declared());

        /// <summary>One rate after another: barrels a tonne × tonnes a day are barrels a day.</summary>
        public static Rule<Rate> operator *(Rule<Rate> left, Rule<Rate> right) => Expressions.Times<Rate>(left.Declared(), right.Declared());

        /// <summary>A share of a rate.</summary>
        public static Rule<Rate> operator *(Rule<Rate> rate, Rule<Ratio> share) => Expressions.Times<Rate>(rate.Declared(), share.Declared());

        /// <summary>What one rate is of another of its units; undetermined where the divisor is zero.</summary>
        public static Rule<Ratio> operator /(Rule<Rate> left, Rule<Rate> right) => Expressions.Over<Ratio>(left.Declared(), right.Declared());
    }
}
