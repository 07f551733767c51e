using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>A clause's summary never tells a figure that an amendment has taken away.</summary>
public class SummaryTests
{
    private static readonly LocalDate July = new(2002, 7, 1);
    private static readonly LocalDate MidJuly = new(2002, 7, 15);
    private static readonly Rule<Money> FiveThousand = Usd.Of(5_000);
    private static readonly Rule<Money> EightThousand = Usd.Of(8_000);
    private static readonly Rule<Money> Fee = Sales.ProvidedThat(Sales >= FiveThousand);
    private static readonly SubstituteConstant Raised = Edit.Substitute(FiveThousand, EightThousand, "1");

    [Fact]
    public void A_substitution_reaches_a_figure_that_stands_in_the_summary_as_a_rule()
    {
        var agreement = Amended([new Clause("1", "Fee", $"No fee for less than {FiveThousand}.", Profit.Means(Fee))], Letter(Raised));

        Assert.Equal(
            ["No fee for less than 5,000.00 USD.", "No fee for less than 8,000.00 USD."],
            agreement.Versions.Select(version => version.Clauses[0].Summary.ToString()));
        Assert.Equal(Usd.Of(0), agreement.Settle(Month(7).With(Sales, Usd.Of(6_000))).Statements[0].Of(Profit).Value);
    }

    [Fact]
    public void One_that_leaves_the_summary_telling_the_old_figure_is_refused_with_both_ways_out()
    {
        var fault = Assert.Single(FaultTests.Faults(() => Amended([Saying("No fee for less than 5,000.")], Letter(Raised))));

        Assert.Equal(AgreementFaultKind.SummaryOutdated, fault.Kind);
        Assert.Equal(
            "clause 1: the summary still tells 5,000.00 USD, which goes; expected a summary that tells it as a rule ($\"… {rule} …\"), "
                + "or a new one (Summarizing(\"1\", …)) (Letter)",
            fault.ToString());
    }

    [Fact]
    public void By_days_too() => Assert.All(
        FaultTests.Faults(() => Amended(
            [new Clause("1", "Fee", "40 % of sales.", Profit.Means((Percent(40) * Sales).Rounded(Rounding.ToTheCent)))],
            new Amendment("Letter", MidJuly, MidJuly, Edit.Substitute(Percent(40), Percent(25), "1")).SettlingThePeriodOfChange(PeriodOfChange.ByDays))),
        fault => Assert.Equal(AgreementFaultKind.SummaryOutdated, fault.Kind));

    [Fact]
    public void It_may_bring_a_new_summary()
    {
        Assert.Equal("No fee for less than 8,000; until June, 5,000.", After(Raised.Summarizing("1", "No fee for less than 8,000; until June, 5,000.")));
        Assert.Equal("A fee from 8,000.00 USD on.", After(Raised.Summarizing("1", $"A fee from {EightThousand} on.")));
        Assert.Throws<ArgumentException>(() => Raised.Summarizing("2", "No fee."));

        static string After(Edit edit) => $"{Amended([Saying("No fee for less than 5,000.")], Letter(edit)).Versions[1].Clauses[0].Summary}";
    }

    [Fact]
    public void A_revision_that_takes_away_a_figure_which_the_summary_tells_brings_a_new_one_too()
    {
        var revised = Edit.Revise("1", because: "the fee is capped", Profit.Means(Sales.ProvidedThat(Sales >= EightThousand)));
        var kept = Edit.Revise("1", because: "costs count", Profit.Means((Sales - Costs).ProvidedThat(Sales >= FiveThousand)));

        Assert.All(
            [Saying("No fee for less than 5,000."), new Clause("1", "Fee", $"No fee for less than {FiveThousand}.", Profit.Means(Fee))],
            clause => Assert.Equal(AgreementFaultKind.SummaryOutdated, Assert.Single(FaultTests.Faults(() => Amended([clause], Letter(revised)))).Kind));
        Assert.Equal("Less.", $"{Amended([Saying("From 5,000.")], Letter(revised.Summarizing("Less."))).Versions[1].Clauses[0].Summary}");
        Assert.Equal("From 5,000.", $"{Amended([Saying("From 5,000.")], Letter(kept)).Versions[1].Clauses[0].Summary}");
    }

    [Theory]
    [InlineData("less than 5,000")]
    [InlineData("less than 5000")]
    [InlineData("less than 5,000.00 USD")]
    [InlineData("less than USD 5,000, whatever")]
    [InlineData("less than $5,000.")]
    [InlineData("less than 0.005 million")]
    public void Money_is_found_in_any_usual_spelling(string words) => Assert.True(IsRefused(words, Raised));

    [Theory]
    [InlineData("less than 15,000")]
    [InlineData("less than 5,000,000")]
    [InlineData("less than 5,000.50")]
    [InlineData("5,000 % of nothing")]
    [InlineData("less than what 5000(2) says")]
    public void Another_figure_is_not_taken_for_it(string words) => Assert.False(IsRefused(words, Raised));

    [Theory]
    [InlineData("takes 40 % of it", true)]
    [InlineData("takes 40% of it", true)]
    [InlineData("takes 40 per cent. of it", true)]
    [InlineData("takes 40.0 percent of it", true)]
    [InlineData("takes 0.4 of it", true)]
    [InlineData("takes 140 % of it", false)]
    [InlineData("takes it after 40 days", false)]
    public void A_share_is_found_as_so_much_per_cent(string words, bool isFound)
    {
        var clause = new Clause("1", "Share", words, Profit.Means((Percent(40) * Sales).Rounded(Rounding.ToTheCent)));

        Assert.Equal(isFound, IsRefused(() => Amended([clause], Letter(Edit.Substitute(Percent(40), Percent(25), "1")))));
    }

    // Nobody writes 1 for the whole of something; ten times is written so.
    [Theory]
    [InlineData("takes 1 of them", 1, false)]
    [InlineData("takes 9 of them", 9, false)]
    [InlineData("takes 10 times as much", 10, true)]
    [InlineData("takes 12 times as much", 12, true)]
    public void A_share_that_is_whole_is_found_from_ten_on(string words, int share, bool isFound)
    {
        var clause = new Clause("1", "Share", words, Profit.Means(Percent(100 * share) * Sales));

        Assert.Equal(isFound, IsRefused(() => Amended([clause], Letter(Edit.Substitute(Percent(100 * share), Percent(25), "1")))));
    }

    [Fact]
    public void A_truth_is_told_by_no_figure() => Assert.False(IsRefused(() => Amended(
        [new Clause("1", "Fee", "It is true of 1.", Profit.Means(Sales.ProvidedThat(true)))], Letter(Edit.Substitute<bool>(true, false, "1")))));

    [Fact]
    public void The_summary_of_a_clause_that_the_substitution_does_not_name_is_left_alone()
    {
        var other = new Clause("2", "Other", "No other fee for less than 5,000.", Term.Money("other", "Other", Usd).Means(Fee));

        Assert.False(IsRefused(() => Amended([new Clause("1", "Fee", "A fee.", Profit.Means(Fee)), other], Letter(Raised))));
    }

    [Theory]
    [InlineData("until 31 December 2002", true)]
    [InlineData("until December 31, 2002", true)]
    [InlineData("until 2002-12-31", true)]
    [InlineData("until 30 December 2002", false)]
    public void A_date_is_found_as_dates_are_written(string words, bool isFound)
    {
        Rule<LocalDate> end = new LocalDate(2002, 12, 31);
        var clause = new Clause("1", "End", words, Profit.Means(Sales.ProvidedThat(ThePeriod.End <= end)));

        Assert.Equal(isFound, IsRefused(() => Amended([clause], Letter(Edit.Substitute<LocalDate>(end, new LocalDate(2003, 12, 31), "1")))));
    }

    [Law]
    public void Whatever_the_figure_a_summary_with_it_in_plain_words_is_refused_and_one_with_the_rule_follows(TwoAmounts cents)
    {
        var (old, anew) = (Usd.Of(cents.Old / 100m), Usd.Of(cents.New / 100m));
        var edit = Edit.Substitute<Money>(old, anew, "1");

        Assert.True(IsRefused(() => Amended([Of($"Up to {string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{cents.Old / 100m:N2}")}.", old)], Letter(edit))));
        Assert.Equal(
            $"Up to {(Rule<Money>)anew}.",
            $"{Amended([new Clause("1", "Cap", $"Up to {(Rule<Money>)old}.", Profit.Means(Sales.NotExceeding(old)))], Letter(edit)).Versions[1].Clauses[0].Summary}");
    }

    [Fact]
    public void Words_with_braces_stay_as_they_are_and_no_words_are_refused()
    {
        Assert.Equal("In {braces}.", $"{Saying("In {braces}.").Summary}");
        Assert.Equal("In {braces} 5,000.00 USD.", $"{Summary.Of($"In {{braces}} {FiveThousand}.")}");
        Assert.Throws<ArgumentException>(() => Saying(" "));
        Assert.Throws<ArgumentException>(() => Summary.Of($"Up to {Usd.Of(5_000)}."));
    }

    private static bool IsRefused(string words, Edit edit) => IsRefused(() => Amended([Saying(words)], Letter(edit)));

    private static bool IsRefused(Func<Agreement> build)
    {
        try
        {
            build();
            return false;
        }
        catch (AgreementFaultsException faults)
        {
            Assert.All(faults.Faults, fault => Assert.Equal(AgreementFaultKind.SummaryOutdated, fault.Kind));
            return true;
        }
    }

    private static Clause Saying(string words) => new("1", "Fee", words, Profit.Means(Fee));

    private static Clause Of(string words, Money cap) => new("1", "Cap", words, Profit.Means(Sales.NotExceeding(cap)));

    private static Amendment Letter(Edit edit) => new("Letter", July, July, edit);

    /// <summary>Two different amounts, in cents.</summary>
    public sealed record TwoAmounts(int Old, int New) : IDrawn<TwoAmounts>
    {
        public static Gen<TwoAmounts> Drawn =>
            Gen.Choose(1, 99_999_999).Two().Where(pair => pair.Item1 != pair.Item2).Select(pair => new TwoAmounts(pair.Item1, pair.Item2));
    }
}
