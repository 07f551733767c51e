using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Ranges;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>A figure that is open lies exactly between the least and the greatest that it comes to once what is missing is given, by brute force.</summary>
public sealed class ExactBoundsLaws
{
    private static readonly Term<Ratio> Figure = Term.Ratio("figure", "Figure");
    private static readonly Term<Ratio> Together = Term.Ratio("together", "Both together");

    /// <summary>What is made of two facts of January and February.</summary>
    public enum Form
    {
        Sum,
        Product,
        Lesser,
        Greater,
        Chosen,
        IfBoth,
        IfEither,
        Unless,
        ToDate,
        ToDateBefore,
        OfTheMonthBefore,
        OfTwoMonths,
        OfATermToDate,
        OnceADayHasCome,
    }

    [Law(MaxTest = 2 * LawAttribute.Draws)]
    public void What_is_missing_moves_it_from_the_least_to_the_greatest_that_it_can_make(FewNumbers one, FewNumbers other, WhatIsGiven given, Form form)
    {
        var (left, right) = (Fact.Ratio("left", "1", "One of these numbers").InRange(one.Least, one.Greatest), Fact.Ratio("right", "1", "One of these numbers").InRange(other.Least, other.Greatest));
        var agreement = Of(Clause("1", Together.Means(left + right), Figure.Means(Rule(form, left, right))));
        var months = new[] { Month(1), Month(2) };
        var ways = new List<int[]> { Array.Empty<int>() };
        foreach (var (place, fact) in new[] { left, right, left, right }.Index())
        {
            var numbers = (place % 2 == 0 ? one : other).Numbers.ToList();
            if (given.Places[place] is { } known)
            {
                numbers = [numbers[known % numbers.Count]];
                months[place / 2] = months[place / 2].With(fact, new Ratio(numbers[0]));
            }

            ways = [.. ways.SelectMany(_ => numbers, (way, number) => (int[])[.. way, number])];
        }

        var timeline = agreement.Settle(months);
        var all = ways.Select(way => Made(form, way[0], way[1], way[2], way[3])).ToList();
        var bounds = timeline.Statements[1].BoundsOf(Figure);

        Assert.Empty(timeline.Faults);
        Assert.True(new NumberRange(all.Min(), all.Max()) == bounds, $"{form} lies from {all.Min()} to {all.Max()}, and not {bounds}, for {one} and {other}, given {given}");
    }

    private static Rule<Ratio> Rule(Form form, Fact<Ratio> left, Fact<Ratio> right)
    {
        var (none, single) = ((Rule<Ratio>)new Ratio(0), (Rule<Ratio>)new Ratio(1));
        return form switch
        {
            Form.Sum => left + right,
            Form.Product => left * right,
            Form.Lesser => left.NotExceeding(right),
            Form.Greater => left.AtLeast(right),
            Form.Chosen => left.ProvidedThat(left >= right, otherwise: right),
            Form.IfBoth => single.ProvidedThat(left > none & right > none),
            Form.IfEither => single.ProvidedThat(left > none | right > none),
            Form.Unless => right.Unless(left > none),
            Form.ToDate => left.ToDate() + right,
            Form.ToDateBefore => left.ToDateBefore() + right,
            Form.OfTheMonthBefore => left.Prior(initial: new Ratio(0)) * right,
            Form.OfTwoMonths => left.OverTrailing(2) - right,
            Form.OfATermToDate => Together.ToDate(),
            _ => right.ProvidedThat(ThePeriod.Start > new NodaTime.LocalDate(2002, 1, 31), otherwise: left),
        };
    }

    private static int Made(Form form, int left, int right, int leftNow, int rightNow) => form switch
    {
        Form.Sum => leftNow + rightNow,
        Form.Product => leftNow * rightNow,
        Form.Lesser => Math.Min(leftNow, rightNow),
        Form.Greater or Form.Chosen => Math.Max(leftNow, rightNow),
        Form.IfBoth => leftNow > 0 && rightNow > 0 ? 1 : 0,
        Form.IfEither => leftNow > 0 || rightNow > 0 ? 1 : 0,
        Form.Unless => leftNow > 0 ? 0 : rightNow,
        Form.ToDate => left + leftNow + rightNow,
        Form.ToDateBefore => left + rightNow,
        Form.OfTheMonthBefore => left * rightNow,
        Form.OfTwoMonths => left + leftNow - rightNow,
        Form.OfATermToDate => left + right + leftNow + rightNow,
        _ => rightNow,
    };

    /// <summary>Which of the two facts was given in January and in February, by a place among its numbers; null where it is missing.</summary>
    public sealed record WhatIsGiven(EquatableArray<int?> Places) : IDrawn<WhatIsGiven>
    {
        public static Gen<WhatIsGiven> Drawn =>
            from places in Gen.Choose(-4, 4).Select(place => place < 0 ? (int?)null : place).ArrayOf(4)
            select new WhatIsGiven([.. places]);
    }
}
