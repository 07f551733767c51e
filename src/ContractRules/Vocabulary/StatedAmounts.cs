using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>
/// Devices said of what the contract states: "50,000 USD provided that …", "100 USD a day, not exceeding …". Each is the device of
/// the same name, said of a rule.
/// </summary>
/// <remarks>A stated date is a rule once it is named so, <c>Rule&lt;LocalDate&gt; closing = new LocalDate(2011, 2, 3)</c>: dates have methods of their own.</remarks>
/// <example><c>Currency.Usd.Of(50_000).ProvidedThat(Approved)</c>; <c>Currency.Usd.Of(500).EscalatedBy(Growth)</c>.</example>
public static class StatedAmounts
{
    /// <param name="amount">The amount, price, rate or plain number that the contract states.</param>
    extension<T>(T amount)
        where T : struct, IAmount
    {
        /// <inheritdoc cref="Conditions.ProvidedThat{T}(Rule{T}, Rule{bool})"/>
        public Rule<T> ProvidedThat(Rule<bool> condition) => ((Rule<T>)amount).ProvidedThat(condition);

        /// <inheritdoc cref="Conditions.ProvidedThat{T}(Rule{T}, Rule{bool}, Rule{T})"/>
        public Rule<T> ProvidedThat(Rule<bool> condition, Rule<T> otherwise) => ((Rule<T>)amount).ProvidedThat(condition, otherwise);

        /// <inheritdoc cref="Conditions.Unless{T}(Rule{T}, Rule{bool})"/>
        public Rule<T> Unless(Rule<bool> exception) => ((Rule<T>)amount).Unless(exception);

        /// <inheritdoc cref="Conditions.Unless{T}(Rule{T}, Rule{bool}, Rule{T})"/>
        public Rule<T> Unless(Rule<bool> exception, Rule<T> then) => ((Rule<T>)amount).Unless(exception, then);

        /// <inheritdoc cref="Limits.NotExceeding{T}(Rule{T}, Rule{T})"/>
        public Rule<T> NotExceeding(Rule<T> cap) => ((Rule<T>)amount).NotExceeding(cap);

        /// <inheritdoc cref="Limits.AtLeast{T}(Rule{T}, Rule{T})"/>
        public Rule<T> AtLeast(Rule<T> floor) => ((Rule<T>)amount).AtLeast(floor);

        /// <inheritdoc cref="Limits.Within{T}(Rule{T}, Rule{T}, Rule{T})"/>
        public Rule<T> Within(Rule<T> floor, Rule<T> cap) => ((Rule<T>)amount).Within(floor, cap);

        /// <inheritdoc cref="Limits.ShortOf{T}(Rule{T}, Rule{T})"/>
        public Rule<T> ShortOf(Rule<T> promised) => ((Rule<T>)amount).ShortOf(promised);

        /// <inheritdoc cref="Thresholds.ExcessOver{T}(Rule{T}, Rule{T})"/>
        public Rule<T> ExcessOver(Rule<T> threshold) => ((Rule<T>)amount).ExcessOver(threshold);

        /// <inheritdoc cref="Thresholds.OnceReaching{T}(Rule{T}, Rule{T})"/>
        public Rule<T> OnceReaching(Rule<T> threshold) => ((Rule<T>)amount).OnceReaching(threshold);

        /// <inheritdoc cref="Waterfalls.UpTo{T}(Rule{T}, Rule{T})"/>
        public Rule<T> UpTo(Rule<T> limit) => ((Rule<T>)amount).UpTo(limit);

        /// <inheritdoc cref="Waterfalls.After{T}(Rule{T}, EquatableArray{Rule{T}})"/>
        public Rule<T> After(params EquatableArray<Rule<T>> earlier) => ((Rule<T>)amount).After(earlier);

        /// <inheritdoc cref="Deductions.LessDeductions{T}(Rule{T}, EquatableArray{Rule{T}})"/>
        public Rule<T> LessDeductions(params EquatableArray<Rule<T>> deductions) => ((Rule<T>)amount).LessDeductions(deductions);

        /// <inheritdoc cref="Deductions.LessDeductionsUpTo{T}(Rule{T}, Rule{T}, EquatableArray{Rule{T}})"/>
        public Rule<T> LessDeductionsUpTo(Rule<T> limit, params EquatableArray<Rule<T>> deductions) => ((Rule<T>)amount).LessDeductionsUpTo(limit, deductions);

        /// <inheritdoc cref="Indexation.EscalatedBy{T}(Rule{T}, Rule{Ratio})"/>
        public Rule<T> EscalatedBy(Rule<Ratio> factor) => ((Rule<T>)amount).EscalatedBy(factor);

        /// <inheritdoc cref="Proration.ProratedByDays{T}(Rule{T}, Rule{LocalDate}, Rule{LocalDate})"/>
        public Rule<T> ProratedByDays(Rule<LocalDate> from, Rule<LocalDate> to) => ((Rule<T>)amount).ProratedByDays(from, to);

        /// <inheritdoc cref="Proration.ProratedByMonths{T}(Rule{T}, Rule{LocalDate}, Rule{LocalDate})"/>
        public Rule<T> ProratedByMonths(Rule<LocalDate> from, Rule<LocalDate> to) => ((Rule<T>)amount).ProratedByMonths(from, to);

        /// <inheritdoc cref="Netting.BalancedBy{T}(Rule{T}, Rule{T})"/>
        public Rule<T> BalancedBy(Rule<T> opposite) => ((Rule<T>)amount).BalancedBy(opposite);

        /// <inheritdoc cref="Sharing.ShareOf{T}(Rule{T}, Rule{T})"/>
        public Rule<Ratio> ShareOf(Rule<T> whole) => ((Rule<T>)amount).ShareOf(whole);

        /// <inheritdoc cref="AmountOperators.IsEqualTo{T}(Rule{T}, Rule{T})"/>
        public Rule<bool> IsEqualTo(Rule<T> other) => ((Rule<T>)amount).IsEqualTo(other);

        /// <inheritdoc cref="RateSwitch.SwitchingTo{TRate, TCounter}(Rule{TRate}, Rule{TRate}, NamedRule{TCounter}, Rule{TCounter})"/>
        public Rule<T> SwitchingTo<TCounter>(Rule<T> after, NamedRule<TCounter> counter, Rule<TCounter> at)
            where TCounter : struct, IAmount => ((Rule<T>)amount).SwitchingTo(after, counter, at);

        /// <inheritdoc cref="Splits.SplitBy{T}(Rule{T}, IStream{Rule{Ratio}})"/>
        public Stream<Rule<T>> SplitBy(IStream<Rule<Ratio>> shares) => ((Rule<T>)amount).SplitBy(shares);

        /// <inheritdoc cref="Splits.ProRata{T, TWeight}(Rule{T}, IStream{Rule{TWeight}})"/>
        public Stream<Rule<T>> ProRata<TWeight>(IStream<Rule<TWeight>> weights)
            where TWeight : struct, IAmount => ((Rule<T>)amount).ProRata(weights);
    }

    /// <param name="money">The amount of money that the contract states.</param>
    extension(Money money)
    {
        /// <inheritdoc cref="Interest.InterestAt(Rule{Money}, Rule{Ratio})"/>
        public Rule<Money> InterestAt(Rule<Ratio> rate) => ((Rule<Money>)money).InterestAt(rate);

        /// <inheritdoc cref="Interest.InterestAt(Rule{Money}, Rule{Ratio}, Rule{Ratio})"/>
        public Rule<Money> InterestAt(Rule<Ratio> rate, Rule<Ratio> years) => ((Rule<Money>)money).InterestAt(rate, years);

        /// <inheritdoc cref="Conversion.ConvertedAt(Rule{Money}, Rule{Price})"/>
        public Rule<Money> ConvertedAt(Rule<Price> rate) => ((Rule<Money>)money).ConvertedAt(rate);

        /// <inheritdoc cref="Conversion.ConvertedBackAt(Rule{Money}, Rule{Price})"/>
        public Rule<Money> ConvertedBackAt(Rule<Price> rate) => ((Rule<Money>)money).ConvertedBackAt(rate);

        /// <inheritdoc cref="PaymentInKind.InWholeUnitsAt(Rule{Money}, Rule{Price})"/>
        public Rule<Quantity> InWholeUnitsAt(Rule<Price> price) => ((Rule<Money>)money).InWholeUnitsAt(price);
    }

    /// <param name="quantity">The quantity that the contract states.</param>
    extension(Quantity quantity)
    {
        /// <inheritdoc cref="PerUnit.Per(Rule{Quantity}, Rule{Quantity})"/>
        public Rule<Rate> Per(Rule<Quantity> other) => ((Rule<Quantity>)quantity).Per(other);

        /// <inheritdoc cref="PerUnit.Per(Rule{Quantity}, Rule{Money})"/>
        public Rule<Rate> Per(Rule<Money> money) => ((Rule<Quantity>)quantity).Per(money);

        /// <inheritdoc cref="Conversion.ConvertedAt(Rule{Quantity}, Rule{Rate})"/>
        public Rule<Quantity> ConvertedAt(Rule<Rate> factor) => ((Rule<Quantity>)quantity).ConvertedAt(factor);

        /// <inheritdoc cref="Conversion.ConvertedBackAt(Rule{Quantity}, Rule{Rate})"/>
        public Rule<Quantity> ConvertedBackAt(Rule<Rate> factor) => ((Rule<Quantity>)quantity).ConvertedBackAt(factor);
    }

    /// <param name="price">The price that the contract states.</param>
    extension(Price price)
    {
        /// <inheritdoc cref="Conversion.ConvertedAt(Rule{Price}, Rule{Rate})"/>
        public Rule<Price> ConvertedAt(Rule<Rate> factor) => ((Rule<Price>)price).ConvertedAt(factor);

        /// <inheritdoc cref="Conversion.ConvertedBackAt(Rule{Price}, Rule{Rate})"/>
        public Rule<Price> ConvertedBackAt(Rule<Rate> factor) => ((Rule<Price>)price).ConvertedBackAt(factor);

        /// <inheritdoc cref="Conversion.ConvertedAt(Rule{Price}, Rule{Price})"/>
        public Rule<Price> ConvertedAt(Rule<Price> rate) => ((Rule<Price>)price).ConvertedAt(rate);

        /// <inheritdoc cref="Conversion.ConvertedBackAt(Rule{Price}, Rule{Price})"/>
        public Rule<Price> ConvertedBackAt(Rule<Price> rate) => ((Rule<Price>)price).ConvertedBackAt(rate);
    }
}
