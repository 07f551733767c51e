using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Shares of amounts, and amounts divided into parts: × and ÷ with a ratio or a plain number.</summary>
public static class ShareOperators
{
    extension(Rule<Ratio>)
    {
        /// <summary>A share of a share.</summary>
        public static Rule<Ratio> operator *(Rule<Ratio> left, Rule<Ratio> right) => Expressions.Times<Ratio>(left.Declared(), right.Declared());

        /// <summary>A share of an amount of money.</summary>
        public static Rule<Money> operator *(Rule<Ratio> share, Rule<Money> money) => Expressions.Times<Money>(share.Declared(), money.Declared());

        /// <summary>A share of a quantity.</summary>
        public static Rule<Quantity> operator *(Rule<Ratio> share, Rule<Quantity> quantity) => Expressions.Times<Quantity>(share.Declared(), quantity.Declared());

        /// <summary>A share of a price.</summary>
        public static Rule<Price> operator *(Rule<Ratio> share, Rule<Price> price) => Expressions.Times<Price>(share.Declared(), price.Declared());

        /// <summary>A share of a rate.</summary>
        public static Rule<Rate> operator *(Rule<Ratio> share, Rule<Rate> rate) => Expressions.Times<Rate>(share.Declared(), rate.Declared());
    }

    extension<T>(Rule<T>)
        where T : struct, IAmount
    {
        /// <summary>The amount so many times over.</summary>
        public static Rule<T> operator *(Rule<T> amount, decimal times) => Expressions.Times<T>(amount.Declared(), Number(times).Node);

        /// <summary>The amount of which it is the share: net ÷ 80 % is gross; undetermined where the share is zero.</summary>
        public static Rule<T> operator /(Rule<T> amount, Rule<Ratio> share) => Expressions.Over<T>(amount.Declared(), share.Declared());

        /// <summary>The amount divided into so many equal parts.</summary>
        public static Rule<T> operator /(Rule<T> amount, decimal parts) => Expressions.Over<T>(amount.Declared(), Number(parts).Node);
    }

    private static Rule<Ratio> Number(decimal number) => new Ratio(number);
}
