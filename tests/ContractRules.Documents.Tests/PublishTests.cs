using ContractRules.Accounts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Differences.Ventures;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Tests.Html;
using ContractRules.Documents.Tests.Json;
using ContractRules.Documents.Tests.Published;
using ContractRules.Explanation;
using ContractRules.Issuing;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Testing.Changes;
using ContractRules.Testing.Invariants;
using ContractRules.Values;

namespace ContractRules.Documents.Tests;

/// <summary>Everything that can be published, in every format.</summary>
public sealed class PublishTests
{
    private static readonly Agreements.Agreement Voip = InternationalVoipAgreement.Agreement;

    private static readonly Dictionary<string, Func<Publication>> Made = new()
    {
        ["statements"] = () => Publish.Statements(Pages.Voip),
        ["explanation"] = () => Publish.Explanation(Voip, Pages.October.Statements[0].Explain(["net-profit", "thil-share"]), depth: 2),
        ["audit"] = () => Publish.Audit(ExplanationDocument.Of(Voip, Pages.October.Statements[0].Explain(["net-profit"]))),
        ["true-up"] = () => Publish.TrueUp(Voip, Voip.TrueUp(
            Pages.Voip.Facts, [PeriodFacts.For(SettlementPeriod.Month(2003, 1)).With(VoipFacts.GrossRevenue, Currency.Usd.Of(30_000))], SettlementPeriod.Year(2003))),
        ["account"] = () => Publish.Account(Pages.Voip, Voip.Account(Pages.Voip.Statements, [], Pages.Voip.Statements[^1].Period.End)),
        ["clauses"] = () => Publish.Clauses(Voip),
        ["redline"] = () => Publish.Redline(Voip, Redline.Between(Voip, Voip.Versions[0], Voip.Versions[^1])),
        ["readings"] = () => Publish.Readings(Voip),
        ["facts"] = () => Publish.Facts(Voip, isCore: true),
        ["sought"] = () => Publish.Sought(Voip.Seek(Pages.Voip.Facts, Goal.FallsTo(VoipTerms.UnrecoveredInvestment, Currency.Usd.Of(0)), by: VoipFacts.TerminatedMinutes)),
        ["check"] = () => Publish.Check(Voip.CheckInvariants(cases: 4)),
        ["check-of-a-change"] = () => Publish.Check(Voip.AsItStoodOn(Voip.Dated).CheckChange(to: Voip, cases: 8)),
        ["register"] = () => Publish.Register(VoipCostRegister.Register.Attribute([])),
    };

    public static TheoryData<string> Names => [.. Made.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_published_is_written_in_every_format(string name)
    {
        var publication = Made[name]();
        Assert.StartsWith("{\n  \"$schema\": \"urn:contract-rules:", publication.ToText(Format.Json), StringComparison.Ordinal);
        Assert.Matches("^[a-z-]+(,[^,\n]+)*\n", publication.ToText(Format.Csv));
        Assert.StartsWith("# ", publication.ToText(Format.Markdown), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n", publication.ToText(Format.Html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Format.Json)]
    [InlineData(Format.Csv)]
    [InlineData(Format.Markdown)]
    [InlineData(Format.Html)]
    public void A_stream_takes_the_same_as_text_in_UTF8_and_stays_open(Format format)
    {
        using var stream = new MemoryStream();
        Publish.Clauses(Voip).Write(format, stream);
        Assert.True(stream.CanWrite);
        Assert.Equal(Publish.Clauses(Voip).ToText(format), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Matches("^(application/json|text/(csv|markdown|html); charset=utf-8)$", format.MediaType());
    }

    [Fact]
    public void A_redline_marks_words_in_HTML_and_tells_them_before_and_after_in_CSV()
    {
        // Clause 3(1): 40 % became 25 %.
        var redline = Made["redline"]();
        Assert.Matches("<del>[^<]*40[^<]*</del>", redline.ToText(Format.Html));
        Assert.Matches("<ins>[^<]*25[^<]*</ins>", redline.ToText(Format.Html));
        Assert.Contains("\n3(3),deleted,", redline.ToText(Format.Csv), StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_that_went_with_an_amendment_are_shown_and_unknown_ones_refused()
    {
        Assert.Contains("300,000.00", Publish.Statements(Pages.Voip, new StatementOptions { Terms = ["investment-cap"] }).ToText(Format.Markdown), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Publish.Statements(Pages.Voip, new StatementOptions { Terms = ["nothing"] }));
    }

    [Fact]
    public void Nothing_is_published_of_wrong_facts()
    {
        var wrong = Voip.Settle(PeriodFacts.For(SettlementPeriod.Month(2002, 10)).With(VoipFacts.GrossRevenue, Currency.Usd.Of(-1)));
        Assert.NotEmpty(wrong.Faults);
        Assert.Throws<ArgumentException>(() => Settled.Of(Voip, wrong));
    }

    [Fact]
    public void Nothing_is_published_of_nothing()
    {
        PeriodFacts[] wrong = [PeriodFacts.For(SettlementPeriod.Month(2002, 10)).With(VoipFacts.GrossRevenue, Currency.Usd.Of(-1))];
        Assert.Throws<ArgumentException>(() => Publish.Explanation(Voip, []));
        Assert.Throws<ArgumentException>("derivations", () => ExplanationDocument.Of(Voip, []));
        Assert.Throws<ArgumentException>(() => Documents.Differences.ComparisonDocument.Of(Voip.CompareWith(Voip.AsInForceOn(Voip.Dated), wrong)));
        Assert.Throws<ArgumentException>(() => Settled.Of(Voip, Voip.Issue(Knowledge.None)));
        Assert.Throws<ArgumentException>(() => Publish.Comparison(Voip.CompareWith(Voip.AsInForceOn(Voip.Dated), wrong)));
        Assert.Throws<ArgumentException>(() => Publish.VentureComparison(Voip.CompareVentures(Voip.AsInForceOn(Voip.Dated), [])));
        Assert.Throws<ArgumentException>(() => VentureComparisonDocument.Of(Voip.CompareVentures(Voip, [])));
        Assert.Throws<ArgumentException>(() => Publish.PricedReadings(Voip, Voip.PriceCombinations(wrong)));
        Assert.Throws<ArgumentException>(() => Publish.PricedReadings(Published.Outlets.Agreement, Published.Outlets.Stopped()));
        Assert.Throws<ArgumentException>(() => Publish.PricedReadings(Published.Outlets.Agreement, Published.Outlets.WithoutRows()));
        Assert.Throws<ArgumentException>(() => Settled.Of(Voip, Voip.Settle([])));
        Assert.Throws<ArgumentException>(() => Pages.October.Only(Pages.Voip.Statements[0]));
    }

    // An account of wrong receipts would read as if nothing were owed.
    [Fact]
    public void No_account_is_published_of_wrong_receipts()
    {
        var wrong = Voip.Account(Pages.Voip.Statements, [Receipt.Of("R-1", Voip.Dated, VoipParties.Thil, VoipParties.Thil, Currency.Usd.Of(1))], Pages.Voip.Statements[^1].Period.End);
        Assert.NotEmpty(wrong.Faults);
        Assert.Throws<ArgumentException>(() => Publish.Account(Pages.Voip, wrong));
        Assert.Throws<ArgumentException>(() => new StatementOptions { Account = wrong });
        Assert.Throws<ArgumentException>(() => Documents.Accounts.AccountDocument.Of(wrong));
        Assert.Null(new StatementOptions { Account = null }.Account);
    }

    // Those of another agreement, with a clause that it has not, and of facts that were refused.
    [Fact]
    public void No_true_up_is_published_but_of_the_agreement_and_of_sound_facts()
    {
        var centre = CallCentre.Agreement;
        var sound = centre.TrueUp(CallCentre.Months, [CallCentre.Months[0]], SettlementPeriod.Year(2024));
        var wrong = centre.TrueUp(CallCentre.Months, [PeriodFacts.For(SettlementPeriod.Month(2024, 1)).With(CallCentre.Calls, CallCentre.Call.Of(-1))], SettlementPeriod.Year(2024));
        Assert.NotEmpty(wrong.Faults);
        Assert.NotNull(Publish.TrueUp(centre, sound));
        Assert.Throws<ArgumentException>(() => Publish.TrueUp(centre, wrong));
        Assert.Throws<ArgumentException>(() => Publish.TrueUp(Pages.Ldts.Agreement, Voip.TrueUp(Pages.Voip.Facts, [Pages.Voip.Facts[9]], SettlementPeriod.Year(2003))));
        Assert.Throws<ArgumentNullException>("agreement", () => Publish.TrueUp(null!, sound));
        Assert.Throws<ArgumentNullException>("trueUp", () => Publish.TrueUp(centre, null!));
    }

    [Fact]
    public void Nothing_is_published_of_a_search_whose_facts_are_refused()
    {
        PeriodFacts[] wrong = [PeriodFacts.For(SettlementPeriod.Month(2002, 10)).With(VoipFacts.GrossRevenue, Currency.Usd.Of(-1))];
        Assert.Throws<ArgumentException>(() => Publish.Sought(Voip.Seek(wrong, Goal.Reaches(VoipTerms.NetProfit, Currency.Usd.Of(1)), by: VoipFacts.MinutesSold)));
    }

    [Fact]
    public void Nothing_is_published_of_what_was_not_issued()
    {
        var wrong = CallCentre.Agreement.Issue(Knowledge.Of(PeriodFacts.For(SettlementPeriod.Month(2024, 1)).With(CallCentre.Calls, CallCentre.Call.Of(-1)).KnownOn(new(2024, 2, 5))));
        Assert.NotEmpty(wrong.Faults);
        Assert.Throws<ArgumentException>(() => Settled.Of(CallCentre.Agreement, wrong));
        Assert.Throws<ArgumentNullException>("agreement", () => Settled.Of(null!, wrong));
        Assert.Throws<ArgumentNullException>("run", () => Settled.Of(CallCentre.Agreement, (IssuedRun)null!));
        Assert.Throws<ArgumentNullException>("stream", () => Publish.Clauses(Voip).Write(Format.Csv, (Stream)null!));
    }

    [Fact]
    public void What_was_issued_is_determined_where_no_adjustment_of_it_is_open()
    {
        var issued = Settled.Of(Barter.Agreement, Barter.Agreement.Issue(Barter.Known));
        Assert.True(issued.IsDetermined);

        // The price of January is taken back: what was stated of it is open since.
        var open = Barter.Agreement.Issue(Barter.Known.With(Barter.PriceTakenBack));
        Assert.False(Settled.Of(Barter.Agreement, open).IsDetermined);
    }

    [Fact]
    public void Statements_are_determined_where_nothing_in_them_is_open()
    {
        var centre = CallCentre.Agreement;
        Assert.True(Settled.Of(centre, centre.Settle(CallCentre.Months)).IsDetermined);
        Assert.True(Settled.Of(centre, centre.Issue(CallCentre.Known)).IsDetermined);

        // The price of April is paid as it is, and no term is undetermined with it.
        Assert.False(Settled.Of(Supply.Agreement, Supply.Settled).IsDetermined);
        // One month that is open is enough.
        Assert.False(Settled.Of(centre, centre.Settle([.. CallCentre.Months, PeriodFacts.For(SettlementPeriod.Month(2024, 3))])).IsDetermined);
    }
}
