using ContractRules.Rules;

namespace ContractRules.Tests.Rules;

/// <summary>The members of a kind.</summary>
public class MembersTests
{
    [Fact]
    public void They_keep_their_order_and_equal_others_of_the_same_kind_and_names()
    {
        var partners = new Members("partner", "zeta", "alpha");

        Assert.Equal("zeta, alpha", partners.ToString());
        Assert.Equal(new Members("partner", ["zeta", "alpha"]), partners);
        Assert.NotEqual(new Members("partner", "alpha", "zeta"), partners);
        Assert.NotEqual(new Members("owner", "zeta", "alpha"), partners);
    }

    [Fact]
    public void There_is_one_at_least_and_each_is_named_once()
    {
        Assert.Contains("Expected one product or more", Refused([]), StringComparison.Ordinal);
        Assert.Contains("found product-a, product-b, product-a", Refused(["product-a", "product-b", "product-a"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Product A")]
    [InlineData("product_a")]
    [InlineData("1st")]
    [InlineData("a[b]")]
    public void A_member_is_named_as_keys_are(string name) =>
        Assert.Contains($"'{name}' is no key", Refused(["product-a", name]), StringComparison.Ordinal);

    private static string Refused(string[] names) => Assert.Throws<ArgumentException>(() => new Members("product", [.. names])).Message;
}
