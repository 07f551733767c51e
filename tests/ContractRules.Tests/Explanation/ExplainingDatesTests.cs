using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Explanation;

/// <summary>Explanations of dates: business days, day counts, series, the earlier and the later.</summary>
public class ExplainingDatesTests
{
    // 4 July 2002 is a Thursday.
    private static readonly HolidayCalendar Holidays = HolidayCalendar.Of([new LocalDate(2002, 7, 4)]);
    private static readonly PeriodFacts July = Month(7).With(Opening, new LocalDate(2002, 7, 3));

    private static readonly Term<LocalDate> Reply = Term.Date("reply", "Reply");
    private static readonly Term<Quantity> Waited = Term.Quantity("waited", "Days waited", Unit.Day);
    private static readonly Term<LocalDate> Renewal = Term.Date("renewal", "Renewal");
    private static readonly Term<LocalDate> End = Term.Date("end", "End");
    private static readonly Term<bool> InTime = Term.Truth("in-time", "In time");
    private static readonly Term<Ratio> NextYear = Term.Ratio("next-year", "The year after the reply");

    private static readonly Agreement Dated = Of(Clause(
        "1",
        Reply.Means(Opening.PlusBusinessDays(2)),
        Waited.Means(Opening.DaysUntil(Reply)),
        Renewal.Means(Opening.PlusMonths(1).RecurringNotBefore(6, Reply)),
        End.Means(Renewal.Earlier(ThePeriod.End.PlusDays(5)).Later(Reply)),
        InTime.Means(Reply <= End),
        NextYear.Means(Reply.Year() + Ratio.One))).Observing(Holidays);

    [Fact]
    public void Every_explanation_follows_from_itself_whether_the_dates_are_known_or_not()
    {
        foreach (var month in new[] { July, Month(7) })
        {
            var statement = Assert.Single(Dated.Settle(month).Statements);

            Assert.Equal(6, statement.Terms.Count);
            Assert.All(statement.Terms, term => Assert.Empty(DerivationAudit.Unfounded(statement.Explain(term.Term.Key)!)));
        }
    }

    [Fact]
    public void Business_days_are_explained_by_the_holidays_that_were_passed_over()
    {
        var derivation = Assert.Single(Dated.Settle(July).Statements).Explain(Reply);

        // 3 July: 5 July is the first business day after it, Monday 8 July the second; without the holiday 5 July.
        Assert.Equal((Holidays, "reply = 2002-07-08"), (derivation.Holidays, derivation.Conclusion.ToString()));
        Assert.IsType<BusinessDayShift>(Assert.Single(DerivationAudit.Unfounded(derivation with { Holidays = HolidayCalendar.WeekendsOnly })).Rule);
    }

    [Theory]
    [InlineData("reply", "opening")]
    [InlineData("waited", "opening, reply")]
    [InlineData("renewal", "opening + 1 month, reply")]
    public void What_a_date_follows_from_stands_under_it(string term, string steps)
    {
        var definition = Assert.Single(Assert.Single(Dated.Settle(July).Statements).Explain(term)!.Conclusion.Steps);

        Assert.Equal(steps, string.Join(", ", definition.Steps.Select(step => step.Rule)));
    }

    [Fact]
    public void A_part_of_a_date_is_recomputed_from_the_date_alone()
    {
        var derivation = Assert.Single(Dated.Settle(July).Statements).Explain(NextYear);
        var sum = Assert.Single(derivation.Conclusion.Steps);
        var year = sum.Steps[0] with { Rule = new DatePart(Reply.Node, DateComponent.Month) };
        var tampered = derivation with { Conclusion = derivation.Conclusion with { Steps = [sum with { Steps = [year, sum.Steps[1]] }] } };

        Assert.Empty(DerivationAudit.Unfounded(derivation));
        Assert.Equal([year], DerivationAudit.Unfounded(tampered)); // the month of 8 July is 7, not 2002
    }

    [Fact]
    public void A_year_and_what_is_counted_from_it_are_no_percentages()
    {
        const string Expected = """
            The year after the reply for 2002-07, under: As signed
            next-year = 2003  [1]
            │ = (the year of reply) + 1
            └─ the year of reply = 2002
               └─ reply = 2002-07-08  [1]
                  │ = opening + 2 business days
                  └─ opening = 2002-07-03, given for 2002-07

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Assert.Single(Dated.Settle(July).Statements).Explain(NextYear).ToText(naming: Naming.Keys, inFull: true));
    }

    [Fact]
    public void A_count_of_days_is_printed_with_its_dates()
    {
        var text = Assert.Single(Dated.Settle(July).Statements).Explain(Waited).ToText(naming: Naming.Keys, inFull: true);

        // From 3 to 8 July there are 5 days.
        Assert.Contains("waited = 5 days", text, StringComparison.Ordinal);
        Assert.Contains("= days from opening to reply", text, StringComparison.Ordinal);
        Assert.Contains("opening = 2002-07-03, given for 2002-07", text, StringComparison.Ordinal);
    }
}
