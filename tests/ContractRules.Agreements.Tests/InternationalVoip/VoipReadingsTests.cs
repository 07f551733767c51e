namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>The keys of the readings and the names of their options are public: data and command lines hold them.</summary>
public sealed class VoipReadingsTests
{
    // Each with its options, the default first.
    private static readonly string[] Readings =
    [
        "amortization-in-favour: paid-to-parties, accounting-only",
        "amortization-in-loss-months: paid, with-profit",
        "amortization-shares: as-funded, by-share",
        "amortization-start: month-of-cost, following-month",
        "call-rounding: exact, started-minutes, thirty-and-six",
        "ceiling-of-the-share: raised, 25-always",
        "compensation-when-discharged: paid, not-paid",
        "connectivity-expensed: always, until-self-sustaining, only-afterwards",
        "connectivity-percentage: conformed-25, unchanged-40",
        "connectivity-scope: separate, included",
        "contributions-before-letter: credited, excess-refunded, not-credited",
        "cost-burden-as-amended: capped-and-lent, percentages-lent, cumulative",
        "costs-upon-refusal: own-costs, compensated",
        "countersignature-date: day-month, month-day",
        "dilution: month-of-cost, next-month, from-the-start",
        "election-effective: same-month, next-month, once-caught-up",
        "expenses-beyond-volume: whole-to-be-agreed, excess-only-to-be-agreed, rate-continues",
        "fees-paid: all-payments, fees-only",
        "first-three-months: calendar-months, from-its-date",
        "force-majeure-volume: whole-month, only-what-it-prevents",
        "fusion-share-amended: remainder, literal-60",
        "ground-that-is-over: right-stays, right-ends",
        "increase-funding: from-profits, lent",
        "initial-distribution: percentage-share-paid, difference-paid",
        "initial-term: coterminous-if-known, two-years, ptcl-agreement",
        "investment-given-back: all, equipment-only",
        "letter-binds-from: date-of-letter, countersignature",
        "loan-after-the-end: from-profits-only, recourse, set-off",
        "loss-months: carried-forward, no-payment, shared",
        "losses-of-short-months: not-thils, like-any",
        "month-of-the-end: whole, by-days",
        "month-of-the-letter: end-of-month, by-days, start-of-month",
        "overhead-basis: per-minute, flat-month",
        "percentage-share-base: project-cost, all-costs",
        "percentage-share-numerator: reimbursed, pakistan-side-costs",
        "profit-share-as-amended: clause-3-share, percentage-share",
        "ptcl-obligations: outside-the-monthly-charges, all",
        "reimbursed-costs: all-up-to, percentage-up-to",
        "shares-unpaid: as-stated, as-paid",
        "unapproved-purchases: not-a-venture-cost, counted-all-the-same",
    ];

    [Fact]
    public void Every_open_question_is_a_reading_with_its_options_the_default_first() =>
        Assert.Equal(
            Readings,
            VoipMonths.AsSigned.Readings.Select(reading => $"{reading}: {string.Join(", ", reading.Options)}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_reading_asks_a_question_and_gives_a_reason_and_what_each_option_means() =>
        Assert.All(VoipMonths.AsSigned.Readings, reading =>
        {
            Assert.Contains("?", reading.Question, StringComparison.Ordinal);
            Assert.EndsWith(".", reading.Reason, StringComparison.Ordinal);
            Assert.All(reading.Options, option => Assert.NotEmpty(option.Meaning));
        });
}
