using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Presentation;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;

namespace ContractRules.Tests.Presentation;

/// <summary>What holds of every laid-out statement, whatever the facts and however the text is read.</summary>
public sealed class FootingLaws
{
    // Laying out all that a statement holds is dear; the night makes up for it.
    private const int Few = 40;

    private static readonly Agreement Voip = InternationalVoipAgreement.Agreement;

    [Law(MaxTest = Few)]
    public bool Lines_add_up_exactly_and_as_they_are_shown_in_the_VoIP_agreement(AsRead<FiveMonths> read, Timeline<FiveMonths> periods) =>
        read.Settle(periods).Statements.All(month => month.LaidOut().AddsUp());

    [Law]
    public bool Lines_add_up_exactly_and_as_they_are_shown_in_the_acquisition(AsRead<FiveMonthsOfTheAcquisition> read, Timeline<FiveMonthsOfTheAcquisition> periods) =>
        read.Settle(periods).Statements.All(month => month.LaidOut().AddsUp());

    [Law(MaxTest = Few)]
    public bool Lines_of_every_term_add_up_where_all_are_asked_for(AsRead<FiveMonths> read, Timeline<FiveMonths> periods) =>
        read.Settle(periods).Statements.All(month => month.LaidOut(all: true).AddsUp());

    [Law(MaxTest = Few)]
    public bool Lines_add_up_where_the_layout_follows_from_the_rules(AsRead<FiveMonthsNotLaidOut> read, Timeline<FiveMonthsNotLaidOut> periods) =>
        read.Settle(periods).Statements.All(month => month.LaidOut().AddsUp());

    [Law(MaxTest = Few)]
    public bool Where_all_are_asked_for_every_term_has_a_line_with_its_figure(AsRead<FiveMonths> read, Timeline<FiveMonths> periods) =>
        read.Settle(periods).Statements.All(month => month.LaidOut(all: true).Lines.ToLookup(line => line.Key) is var lines
            && month.Terms.All(term => lines[term.Term.Key].Any(line => line.Outcome == term.Outcome)));

    [Law(MaxTest = Few)]
    public bool Balances_open_with_what_they_closed_with(AsRead<FiveMonths> read, Timeline<FiveMonths> periods)
    {
        var balances = read.Settle(periods).Statements.Select(month => month.LaidOut(all: true).Sections.SelectMany(section => section.Figures)
            .Where(figure => figure.Lines[0].Kind == LineKind.Opening)
            .GroupBy(figure => figure.Last.Key)
            .ToDictionary(figures => figures.Key, figures => figures.First())).ToList();
        return balances.Zip(balances.Skip(1)).All(pair => pair.Second.All(balance =>
            !pair.First.TryGetValue(balance.Key, out var before) || before.Last.Outcome == balance.Value.Lines[0].Outcome));
    }

    [Law(MaxTest = Few)]
    public bool What_is_to_be_wired_is_all_that_is_paid_and_open_each_once(AsRead<FiveMonths> read, Timeline<FiveMonths> periods) =>
        read.Settle(periods).Statements.All(month =>
            month.ToWire().All(wire => wire.Amount == Footed.Total(wire.Payments.Select(part => part.Amount ?? Rational.Zero)) && wire.Amount.Sign >= 0)
            && month.ToWire().Sum(wire => wire.Payments.Count(part => part.Amount is null)) == month.OpenPayments.Count
            && month.Payments.GroupBy(payment => (payment.Payer, payment.Payee)).All(way => Net(month, way.Key.Payer, way.Key.Payee)
                == Footed.Total(month.Payments.Select(payment => (payment.Payer, payment.Payee) == way.Key ? payment.Amount.Amount
                    : (payment.Payee, payment.Payer) == way.Key ? -payment.Amount.Amount : Rational.Zero))));

    [Law(MaxTest = Few)]
    public bool Marks_refer_to_readings_that_are_listed_and_each_listed_reading_has_other_options(AsRead<FiveMonths> read, Timeline<FiveMonths> periods) =>
        read.Settle(periods).Statements.All(month =>
            month.LaidOut() is var page
            && page.Readings.Select(reading => reading.Mark).SequenceEqual(Enumerable.Range(1, page.Readings.Count))
            && page.Lines.SelectMany(line => line.Marks).All(mark => mark >= 1 && mark <= page.Readings.Count)
            && page.Readings.All(reading => reading.Others.Count > 0 && !reading.Others.Contains(reading.Taken)));

    [Law]
    public bool Laying_out_changes_no_figure_and_no_fingerprint(Timeline<FiveMonths> periods) =>
        Voip.Settle(periods).Statements.Zip(WithoutLayout.Settle(periods).Statements).All(pair =>
            pair.First.Terms == pair.Second.Terms && pair.First.Payments == pair.Second.Payments && pair.First.Fingerprint == pair.Second.Fingerprint);

    private static Agreement WithoutLayout { get; } = new(Voip.Key, Voip.Title, Voip.Dated, Voip.Cadence, Voip.Parties, Voip.Clauses, Voip.Amendments);

    private static Rational Net(Statement month, Party payer, Party payee) => Footed.Total(month.ToWire().Select(wire =>
        (wire.Payer, wire.Payee) == (payer, payee) ? wire.Amount : (wire.Payee, wire.Payer) == (payer, payee) ? -wire.Amount : Rational.Zero));

    public sealed class FiveMonths : IContract
    {
        public static Agreement Agreement => Voip;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 5 };
    }

    public sealed class FiveMonthsOfTheAcquisition : IContract
    {
        public static Agreement Agreement => FusionLdtsAgreement.Agreement;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 5 };
    }

    public sealed class FiveMonthsNotLaidOut : IContract
    {
        public static Agreement Agreement => WithoutLayout;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 5 };
    }
}
