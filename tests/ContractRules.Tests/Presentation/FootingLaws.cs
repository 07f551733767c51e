using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Presentation;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Presentation;

/// <summary>What holds of every laid-out statement, whatever the facts and however the text is read.</summary>
public sealed class FootingLaws
{
    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;

    private static TimelineShape Some => TimelineShape.Any with { AtMost = 5 };

    [Fact]
    public void Lines_add_up_exactly_and_as_they_are_shown_in_the_VoIP_agreement() => Hold(Voip, month => month.LaidOut().AddsUp());

    [Fact]
    public void Lines_add_up_exactly_and_as_they_are_shown_in_the_acquisition() => Hold(FusionLdtsAgreement.Agreement, month => month.LaidOut().AddsUp());

    [Fact]
    public void Lines_of_every_term_add_up_where_all_are_asked_for() => Hold(Voip, month => month.LaidOut(all: true).AddsUp());

    [Fact]
    public void Lines_add_up_where_the_layout_follows_from_the_rules() => Hold(WithoutLayout, month => month.LaidOut().AddsUp());

    [Fact]
    public void Where_all_are_asked_for_every_term_has_a_line_with_its_figure() =>
        Hold(Voip, month => month.LaidOut(all: true).Lines.ToLookup(line => line.Key) is var lines
            && month.Terms.All(term => lines[term.Term.Key].Any(line => line.Outcome == term.Outcome)));

    [Fact]
    public void Balances_open_with_what_they_closed_with() => Prop.ForAll(GeneratedReadings.Of(Voip), GeneratedFacts.Of(Voip, Some), (read, periods) =>
    {
        var balances = read.Settle(periods).Statements.Select(month => month.LaidOut(all: true).Sections.SelectMany(section => section.Figures)
            .Where(figure => figure.Lines[0].Kind == LineKind.Opening)
            .GroupBy(figure => figure.Last.Key)
            .ToDictionary(figures => figures.Key, figures => figures.First())).ToList();
        return balances.Zip(balances.Skip(1)).All(pair => pair.Second.All(balance =>
            !pair.First.TryGetValue(balance.Key, out var before) || before.Last.Outcome == balance.Value.Lines[0].Outcome));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void What_is_to_be_wired_is_all_that_is_paid_and_open_each_once() => Hold(Voip, month =>
        month.ToWire().All(wire => wire.Amount == Footed.Total(wire.Payments.Select(part => part.Amount ?? Rational.Zero)) && wire.Amount.Sign >= 0)
        && month.ToWire().Sum(wire => wire.Payments.Count(part => part.Amount is null)) == month.OpenPayments.Count
        && month.Payments.GroupBy(payment => (payment.Payer, payment.Payee)).All(way => Net(month, way.Key.Payer, way.Key.Payee)
            == Footed.Total(month.Payments.Select(payment => (payment.Payer, payment.Payee) == way.Key ? payment.Amount.Amount
                : (payment.Payee, payment.Payer) == way.Key ? -payment.Amount.Amount : Rational.Zero))));

    [Fact]
    public void Marks_refer_to_readings_that_are_listed_and_each_listed_reading_has_other_options() => Hold(Voip, month =>
        month.LaidOut() is var page
        && page.Readings.Select(reading => reading.Mark).SequenceEqual(Enumerable.Range(1, page.Readings.Count))
        && page.Lines.SelectMany(line => line.Marks).All(mark => mark >= 1 && mark <= page.Readings.Count)
        && page.Readings.All(reading => reading.Others.Count > 0 && !reading.Others.Contains(reading.Taken)));

    [Fact]
    public void Laying_out_changes_no_figure_and_no_fingerprint() => Prop.ForAll(GeneratedFacts.Of(Voip, Some), periods =>
        Voip.Settle(periods).Statements.Zip(WithoutLayout.Settle(periods).Statements).All(pair =>
            pair.First.Terms == pair.Second.Terms && pair.First.Payments == pair.Second.Payments && pair.First.Fingerprint == pair.Second.Fingerprint))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static Agreement WithoutLayout { get; } = new(Voip.Key, Voip.Title, Voip.Dated, Voip.Cadence, Voip.Parties, Voip.Clauses, Voip.Amendments);

    private static Rational Net(Statement month, Party payer, Party payee) => Footed.Total(month.ToWire().Select(wire =>
        (wire.Payer, wire.Payee) == (payer, payee) ? wire.Amount : (wire.Payee, wire.Payer) == (payer, payee) ? -wire.Amount : Rational.Zero));

    private static void Hold(Agreement agreement, Func<Statement, bool> law) =>
        Prop.ForAll(GeneratedReadings.Of(agreement), GeneratedFacts.Of(agreement, Some), (read, periods) => read.Settle(periods).Statements.All(law))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));
}
