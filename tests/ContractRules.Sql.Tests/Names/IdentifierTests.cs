using ContractRules.Sql.Names;

namespace ContractRules.Sql.Tests.Names;

/// <summary>Names of the agreement as names of SQL.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("net-profit", "net_profit")]
    [InlineData("royalty[product-a]", "royalty_product_a")]
    [InlineData("payment 4(5)(b)(v), 2", "payment_4_5_b_v_2")]
    [InlineData("Buyer's notice last exercised on", "buyer_notice_last_exercised_on")]
    [InlineData("Société's notice takes effect on", "soci_t_notice_takes_effect_on")]
    public void Names_are_lower_case_letters_digits_and_single_underscores(string words, string name) => Assert.Equal(name, Identifier.Of(words, longest: 63));

    [Fact]
    public void Names_that_are_too_long_for_the_engine_stay_apart()
    {
        var (one, other) = (Identifier.Of(new string('a', 70) + "-1", longest: 63), Identifier.Of(new string('a', 70) + "-2", longest: 63));

        Assert.Equal((63, 63), (one.Length, other.Length));
        Assert.NotEqual(one, other);
    }
}
