using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Tables that are read with straight lines between their points.</summary>
public class InterpolationTests
{
    private static readonly Rule<Ratio> Payout = Share.Along(
        Point.At(Ratio.Percent(80), Ratio.Percent(50)), Point.At(Ratio.Percent(100), Ratio.Percent(100)), Point.At(Ratio.Percent(120), Ratio.Percent(150)));

    [Theory]
    [InlineData("0.9", "0.75")] // halfway from 80 to 100: halfway from 50 to 100
    [InlineData("1.05", "1.125")] // a quarter of the way from 100 to 150
    [InlineData("0.8", "0.5")]
    [InlineData("1", "1")]
    [InlineData("1.2", "1.5")]
    [InlineData("0.5", "0.5")]
    [InlineData("2", "1.5")]
    [InlineData("0.800001", "0.5000025")]
    public void Between_points_the_line_holds_and_beyond_them_the_first_or_the_last(string achievement, string payout) =>
        Assert.Equal(payout, At(Payout, Rational.Parse(achievement)).ToString());

    [Theory]
    [InlineData("0.799999", "0")]
    [InlineData("0.8", "0.5")]
    public void A_cliff_before_the_first_point_is_a_condition(string achievement, string payout) =>
        Assert.Equal(payout, At(Payout.ProvidedThat(Share >= Percent(80)), Rational.Parse(achievement)).ToString());

    [Fact]
    public void A_price_may_follow_a_quantity()
    {
        var price = Minutes.Along(Point.At(Minute.Of(0), Usd.Of(3, Minute)), Point.At(Minute.Of(100), Usd.Of(1, Minute)));

        Assert.Equal("2.5", Once(price, Month(1).With(Minutes, Minute.Of(25))).ToString());
    }

    [Fact]
    public void What_is_looked_up_must_be_known() =>
        Assert.Equal("undetermined: share was not given for 2002-01", Once(Payout, Month(1)).ToString());

    [Fact]
    public void A_payout_is_paid_once_rounded() => Assert.Null(Record.Exception(() => Of(Clause(
        "1", Seller.Pays(Buyer, (Payout * Sales).Rounded(Rounding.ToTheCent))))));

    [Fact]
    public void Points_that_are_too_few_out_of_order_at_one_place_or_in_different_units_are_refused_with_all_of_them()
    {
        var low = Point.At(Ratio.Percent(80), Usd.Of(1));
        var high = Point.At(Ratio.Percent(90), Usd.Of(2));

        Assert.EndsWith("found 1.00 USD at 80 %. (Parameter 'points')", Refusal(low), StringComparison.Ordinal);
        Assert.EndsWith("found 2.00 USD at 90 %, 1.00 USD at 80 %. (Parameter 'points')", Refusal(high, low), StringComparison.Ordinal);
        Assert.Contains("in one unit; found 1.00 USD at 80 %, 1.00 USD at 80 %", Refusal(low, low), StringComparison.Ordinal);
        Assert.Contains("2.00 INR at 95 %", Refusal(low, high, Point.At(Ratio.Percent(95), Inr.Of(2))), StringComparison.Ordinal);
        Assert.Contains("found .", Refusal(), StringComparison.Ordinal);
    }

    [Law]
    public void The_line_goes_through_each_of_its_points(Line drawn) =>
        Assert.All(drawn.Points, point => Assert.Equal(point.Gives.Value, At(Share.Along(drawn.Points), point.By.Value)));

    [Law]
    public void Between_two_points_lies_what_lies_between_what_they_give(Line drawn)
    {
        var before = drawn.Points.Where(point => point.By.Value <= drawn.Place).Select(point => point.Gives.Value).DefaultIfEmpty(drawn.Points[0].Gives.Value).Last();
        var after = drawn.Points.Where(point => point.By.Value >= drawn.Place).Select(point => point.Gives.Value).DefaultIfEmpty(drawn.Points[^1].Gives.Value).First();

        Assert.InRange(At(Share.Along(drawn.Points), drawn.Place), Rational.Min(before, after), Rational.Max(before, after));
    }

    [Law]
    public void The_line_is_what_one_computes_by_hand(Line drawn)
    {
        var expected = drawn.Place <= drawn.Points[0].By.Value ? drawn.Points[0].Gives.Value : drawn.Points[^1].Gives.Value;
        foreach (var (left, right) in drawn.Points.Zip(drawn.Points.Skip(1)).Where(line => drawn.Place > line.First.By.Value && drawn.Place < line.Second.By.Value))
        {
            expected = ((left.Gives.Value * (right.By.Value - drawn.Place)) + (right.Gives.Value * (drawn.Place - left.By.Value))) / (right.By.Value - left.By.Value);
        }

        Assert.Equal(drawn.Points.Where(point => point.By.Value == drawn.Place).Select(point => point.Gives.Value).DefaultIfEmpty(expected).First(), At(Share.Along(drawn.Points), drawn.Place));
    }

    [Fact]
    public void The_line_goes_by_its_points_and_reads_piece_by_piece() => Assert.Equal(
        "the line at share through 50 % at 80 %, 100 % at 100 %, 150 % at 120 % = 50 % if (share ≤ 80 %), "
        + "50 % + (((share − 80 %) ÷ (100 % − 80 %)) × (100 % − 50 %)) if (share < 100 %), "
        + "100 % + (((share − 100 %) ÷ (120 % − 100 %)) × (150 % − 100 %)) if (share < 120 %), otherwise 150 %",
        $"{Payout} = {Payout.Node.Operands()[0]}");

    private static Rational At(Rule<Ratio> rule, Rational achievement) => Number(rule, Month(1).With(Share, new Ratio(achievement)));

    private static string Refusal(params EquatableArray<Point<Ratio, Money>> points) =>
        Assert.Throws<ArgumentException>(() => Share.Along(points)).Message;

    /// <summary>Two points to four, to hundredths, and a place to thousandths about them.</summary>
    public sealed record Line(EquatableArray<Point<Ratio, Ratio>> Points, Rational Place) : IDrawn<Line>
    {
        public static Gen<Line> Drawn =>
            from places in Gen.Choose(1, 60).ArrayOf(4)
            from gives in Gen.Choose(-50, 250).ArrayOf(4)
            from count in Gen.Choose(2, 4)
            from place in Gen.Choose(0, 2_600)
            select new Line(
                [.. places.Take(count).Select((_, index) => Point.At(
                    new Ratio(new Rational(places.Take(index + 1).Sum(), 100)), new Ratio(new Rational(gives[index], 100))))],
                new Rational(place, 1_000));
    }
}
