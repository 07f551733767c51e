using ContractRules.Documents.Input;

namespace ContractRules.Documents.Tests.Input;

/// <summary>What was likely meant by a name that is not known: what it is part of, what differs from it in few letters, and what is called so in words.</summary>
public sealed class NearestTests
{
    [Fact]
    public void What_a_name_is_part_of_stands_before_what_differs_from_it_by_letters() =>
        Assert.Equal(["gross-revenue", "revenge"], Nearest.To("revenue", ["revenge", "gross-revenue", "costs"]));

    [Fact]
    public void Of_three_letters_no_part_is_looked_for_and_of_four_it_is()
    {
        Assert.Empty(Nearest.To("rev", ["gross-revenue"]));
        Assert.Equal(["gross-revenue"], Nearest.To("reve", ["gross-revenue"]));
    }

    [Fact]
    public void Two_letters_may_differ_and_of_nine_three()
    {
        Assert.Equal(["abxcdy"], Nearest.To("abcd", ["abxcdy", "abxcdyz"]));
        Assert.Equal(["abcdefghi"], Nearest.To("abcdefxyz", ["abcdefghi", "abcdeuvwx"]));
        Assert.Equal(["ab"], Nearest.To("abcd", ["ab", "a"]));
    }

    [Fact]
    public void Three_are_told_the_nearest_first_and_those_as_near_in_their_order() =>
        Assert.Equal(["costs", "cost", "boasts"], Nearest.To("costs", ["coast", "cost", "toasts", "costs", "boasts"]));

    [Fact]
    public void What_is_called_so_in_words_is_meant_where_several_were_written()
    {
        Assert.Equal(["np"], Nearest.To("net-profit", [("np", "Net Profit"), ("gp", "Gross margin")]));
        Assert.Empty(Nearest.To("profit", [("np", "Profits"), ("gp", "Gross margin")]));
        Assert.Equal(["net-profits", "np"], Nearest.To("net-profit", [("np", "Net Profit"), ("net-profits", "Of all")]));
    }
}
