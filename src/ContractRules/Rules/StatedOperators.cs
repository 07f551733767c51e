using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>× and ÷ of an amount that the contract states and a rule after it, as of two rules: 50,000 USD × growth.</summary>
/// <remarks>Every other operator takes a stated amount on either side.</remarks>
public static class StatedOperators
{
    extension<T>(T)
        where T : struct, IAmount
    {
        /// <summary>A share of a stated amount.</summary>
        public static Rule<T> operator *(T amount, Rule<Ratio> share) => Expressions.Times<T>(((Rule<T>)amount).Node, share.Declared());

        /// <summary>The amount of which a stated one is the share; undetermined where the share is zero.</summary>
        public static Rule<T> operator /(T amount, Rule<Ratio> share) => (Rule<T>)amount / share;
    }

    extension<T>(Rule<T>)
        where T : struct, IAmount
    {
        /// <summary>A stated share of an amount.</summary>
        public static Rule<T> operator *(Ratio share, Rule<T> amount) => Expressions.Times<T>(((Rule<Ratio>)share).Node, amount.Declared());
    }

    extension(Ratio)
    {
        /// <summary>A stated share of a share.</summary>
        public static Rule<Ratio> operator *(Ratio left, Rule<Ratio> right) => (Rule<Ratio>)left * right;
    }

    extension(Quantity)
    {
        /// <summary>What a stated quantity costs at a price.</summary>
        public static Rule<Money> operator *(Quantity quantity, Rule<Price> price) => (Rule<Quantity>)quantity * price;

        /// <summary>What a stated quantity gives at a rate.</summary>
        public static Rule<Quantity> operator *(Quantity quantity, Rule<Rate> rate) => (Rule<Quantity>)quantity * rate;

        /// <summary>How much it takes at a rate to give a stated quantity; undetermined where the rate is zero.</summary>
        public static Rule<Quantity> operator /(Quantity quantity, Rule<Rate> rate) => (Rule<Quantity>)quantity / rate;
    }

    extension(Money)
    {
        /// <summary>The price at which a quantity costs a stated amount; undetermined where there is no quantity.</summary>
        public static Rule<Price> operator /(Money money, Rule<Quantity> quantity) => (Rule<Money>)money / quantity;

        /// <summary>How much a stated amount buys at a price; undetermined where the price is zero.</summary>
        public static Rule<Quantity> operator /(Money money, Rule<Price> price) => (Rule<Money>)money / price;
    }

    extension(Price)
    {
        /// <summary>What a quantity costs at a stated price.</summary>
        public static Rule<Money> operator *(Price price, Rule<Quantity> quantity) => (Rule<Price>)price * quantity;

        /// <summary>The price of what a unit gives at a rate, at a stated price for each.</summary>
        public static Rule<Price> operator *(Price price, Rule<Rate> rate) => (Rule<Price>)price * rate;

        /// <summary>The price of one of what a rate gives, from a stated price for all; undetermined where the rate is zero.</summary>
        public static Rule<Price> operator /(Price price, Rule<Rate> rate) => (Rule<Price>)price / rate;
    }

    extension(Rate)
    {
        /// <summary>What a quantity gives at a stated rate.</summary>
        public static Rule<Quantity> operator *(Rate rate, Rule<Quantity> quantity) => (Rule<Rate>)rate * quantity;

        /// <summary>The price of what a unit gives at a stated rate.</summary>
        public static Rule<Price> operator *(Rate rate, Rule<Price> price) => (Rule<Rate>)rate * price;
    }
}
