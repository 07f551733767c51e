using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Rules;

/// <summary>Rules in titles: the same words, with what the contract calls things in the place of keys.</summary>
public sealed class NamingTests
{
    private static readonly Fact<Money> GrossRevenue = Fact.Money("gross-revenue", Usd, "1", "Revenue from minutes sold");
    private static readonly Fact<Money> ThilCosts = Fact.Money("thil-costs-in-pakistan", Usd, "1", "What THIL spent in Pakistan");
    private static readonly Term<Money> Fee = Term.Money("fee-of-the-bank", "Fee", Usd);
    private static readonly Term<Money> OtherFee = Term.Money("fee-of-the-agent", "Fee", Usd);
    private static readonly Term<bool> HasEnded = Term.Truth("has-ended", "Agreement has ended");
    private static readonly Members Fruits = new("fruit", "apples", "pears");
    private static readonly Reading Basis = new("basis", "1", "Gross or net?", "Gross comes first.", new("gross", "before fees"), new("net", "after fees"));

    [Fact]
    public void A_fact_is_called_by_its_key_spelled_out_with_the_names_of_its_description_as_written_there()
    {
        Assert.Equal("Gross revenue", GrossRevenue.Name.Title);
        Assert.Equal("THIL costs in Pakistan", ThilCosts.Name.Title);
        Assert.Equal("Costs of THIL", ThilCosts.Titled("Costs of THIL").Name.Title);
        Assert.Equal("Costs of THIL, apples", ThilCosts.Titled("Costs of THIL").ForEach(Fruits)["apples"].Name.Title);
        Assert.Throws<ArgumentException>(() => ThilCosts.Titled(" "));
    }

    [Fact]
    public void Names_are_told_by_title_or_by_key() => Assert.Equal(
        ("Gross revenue − Fee", "gross-revenue − fee-of-the-bank"), Told(GrossRevenue - Fee));

    [Fact]
    public void A_title_that_would_run_into_the_words_stands_in_quotation_marks() => Assert.Equal(
        "the lesser of “Tender, deposits and advances” and Gross revenue",
        InTitles(new Least([Term.Money("tender", "Tender, deposits and advances", Usd).Node, GrossRevenue.Node])));

    [Fact]
    public void What_holds_or_does_not_stands_in_quotation_marks() => Assert.Equal(
        ("Fee if “Agreement has ended”, otherwise 0.00 USD", "fee-of-the-bank if has-ended, otherwise 0.00 USD"), Told(Fee.ProvidedThat(HasEnded)));

    [Fact]
    public void A_title_that_two_names_share_stands_with_the_key()
    {
        var among = Naming.Titles.Among([Fee.Name, OtherFee.Name, GrossRevenue.Name]);

        Assert.Equal("Fee (fee-of-the-bank) + Fee (fee-of-the-agent) + Gross revenue", Wording.Of((Fee + OtherFee + GrossRevenue).Node, among));
        Assert.Equal("fee-of-the-bank", Naming.Keys.Among([Fee.Name, OtherFee.Name]).Of(Fee.Name));
    }

    [Fact]
    public void A_member_stands_in_brackets_and_all_of_a_stream_are_told_as_one()
    {
        var fees = Fee.ForEach(Fruits);

        Assert.Equal(("Fee [apples]", "fee-of-the-bank[apples]"), Told(fees["apples"]));
        Assert.Equal(("the total of Fee [apples, pears]", "the total of fee-of-the-bank[apples, pears]"), Told(fees.Total()));
        Assert.Equal("Fee", Naming.Titles.OfEach("apples").Of(fees["apples"].Name));
        Assert.Equal("fee-of-the-bank", Naming.Keys.OfEach("apples").Of(fees["apples"].Name));
        Assert.Equal("Fee [pears]", Naming.Titles.OfEach("apples").Of(fees["pears"].Name));
    }

    [Fact]
    public void An_open_question_is_told_as_it_is_read_with_a_mark()
    {
        var rule = Basis.Decides(("gross", GrossRevenue), ("net", GrossRevenue - Fee)).Node;

        Assert.Equal("Gross revenue as gross or (Gross revenue − Fee) as net by reading basis", InTitles(rule));
        Assert.Equal("(Gross revenue − Fee), as read under [basis]", Wording.Of(rule, ReadAs("net")));
        Assert.Equal("Gross revenue, as read under [basis]", rule.InShort(ReadAs("gross")));
        Assert.Equal("Gross revenue as gross or (Gross revenue − Fee) as net by reading basis", Wording.Of(rule, ReadAs("as-nobody-can")));

        static Naming ReadAs(string option) => Naming.Titles.ReadAs(EquatableMap<string>.Empty.With("basis", option));
    }

    [Fact]
    public void Questions_inside_of_each_other_share_a_mark()
    {
        var other = new Reading("scope", "1", "All or some?", "All comes first.", new("all", "all"), new("some", "some"));
        var rule = Basis.Decides(("gross", other.Decides<Money>(GrossRevenue, Fee)), ("net", Fee)).Node;

        Assert.Equal(
            "Fee, as read under [basis] and [scope]",
            Wording.Of(rule, Naming.Titles.ReadAs(EquatableMap<string>.Empty.With("basis", "gross").With("scope", "some"))));
    }

    [Fact]
    public void A_naming_says_what_it_does()
    {
        Assert.Equal("by keys", $"{Naming.Keys}");
        Assert.Equal("by titles, read as basis: net", $"{Naming.Titles.ReadAs(EquatableMap<string>.Empty.With("basis", "net"))}");
        Assert.True(Naming.Titles.ByTitle);
        Assert.False(Naming.Keys.ByTitle);
    }

    private static (string, string) Told<T>(Rule<T> rule)
        where T : struct => (InTitles(rule.Node), Wording.Of(rule.Node));

    private static string InTitles(Node rule) => Wording.Of(rule, Naming.Titles);
}
