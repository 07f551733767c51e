using System.Globalization;
using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>
/// What a version of an agreement computes, written down in one way only: two versions have the same text just where they give
/// the same figures by the same clauses. Headings, summaries, phrases and other words are no part of it.
/// </summary>
/// <remarks>
/// Each distinct rule is a line with a number, by which the lines after it speak of it, so the text is as long as there are
/// distinct rules. Nothing in it depends on the machine, the run, or which rules happen to be one object.
/// </remarks>
internal sealed class DefinitionText
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [];

    private DefinitionText()
    {
    }

    /// <summary>The text of a version.</summary>
    /// <example><c>1 fact sales USD …</c>, <c>2 constant 1/10 stated …</c>, <c>3 product 2 1</c>, <c>in 1: earned USD means 3</c>.</example>
    public static string Of(AgreementVersion version)
    {
        var text = new DefinitionText();
        text._lines.Add($"from {new DateValue(version.InForceFrom)}{SettledBy(version)}");
        foreach (var clause in version.Clauses)
        {
            text._lines.AddRange([.. clause.Provisions.Select(provision => $"in {clause.Reference}{AtTheEnd(clause)}: {text.Of(provision)}")]);
        }

        return string.Join('\n', text._lines);
    }

    private static string AtTheEnd(Clause clause) => clause.BeginsWithTheEnd ? " upon the end" : clause.OutlivesTermination ? " surviving" : "";

    // How the period is settled inside which the version comes into force, and which facts of before count.
    private static string SettledBy(AgreementVersion version) => string.Concat(version.Amendments
        .Where(amendment => amendment.Effective == version.InForceFrom)
        .Select(amendment => $" {amendment.PeriodOfChangeReading?.Key}{string.Join(',', amendment.PeriodsOfChange)}{Beforehand(amendment)}"));

    private static string Beforehand(Amendment amendment) => string.Concat(amendment.CountedBeforehand.Select(fact => $" counting {fact.Key}"));

    private string Of(Provision provision) => provision switch
    {
        Definition(var term, var rule) => $"{Of(term)} means {Of(rule)}",
        Payment payment => $"{Quoted(payment.Payer.Name)} pays {Quoted(payment.Payee.Name)} {Of(payment.Amount)} by {OfAny(payment.Due)}"
            + (payment.StaysWhole ? " whole" : payment.CountsByDays ? " by days" : ""),
        Duty duty => $"{Quoted(duty.Obligor.Name)} owes {Quoted(duty.Obligee.Name)} by {Of(duty.Due)} kept {OfAny(duty.KeptOn)} "
            + $"short {OfAny(duty.Shortfall)} arises {OfAny(duty.Arises)} excused {OfAny(duty.Excused)}",
        Power power => $"{Quoted(power.Holder.Name)} may {power.Effect} on {Of(power.Ground)} from {Of(power.From)} exercised {OfAny(power.Exercised)} known as {power.Key}"
            + (power.Effective is { } effective ? $" effective {Of(effective)}" : ""),
        Expiry(var day, var condition) => $"expires {Of(day)} if {OfAny(condition)}",
        PeriodOfTheEnd(var byDays) => $"ends by days {Of(byDays)}",
        LateInterest late => Of(late),
        Expectation(_, var rule) => $"expects {Of(rule)}",
        LotAccount(var lots, var movements) => $"keeps {Of(lots)} moved by {string.Join(" then ", movements.Select(Of))}",
        _ => throw new NotSupportedException($"{provision.GetType().Name} has no text of its own."),
    };

    private string Of(LateInterest late) => $"late at {Of(late.Rate)} by {late.DayCount} rounded {Number(late.Rounding.Places)} {late.Rounding.Mode} "
        + $"after {Number(late.DaysOfGrace)} {(late.GraceIsFree ? "free" : "counted")} compounding {Number(late.MonthsToCompound ?? 0)} "
        + $"{(late.PrincipalFirst ? "principal" : "interest")} first on {string.Join(' ', late.Clauses.Select(clause => Quoted($"{clause}")))}";

    private string Of(LotMovement movement) => movement switch
    {
        LotEntry entry => $"{Of(entry.Amount)} in as {Quoted(entry.Name ?? "")}"
            + string.Concat(entry.Values.Select(value => $" {value.Key} {Of(value.Value)}"))
            + string.Concat(entry.Names.Select(name => $" {name.Key} {Quoted(name.Value)}")),
        LotApplication application => $"{Of(application.Amount)} applied {application.Order} by {string.Join(',', application.By.Select(Of))} "
            + $"where {Of(application.Where)} named in {application.NamedIn?.Key ?? "-"}",
        LotExpiry(var when) => $"expiry where {Of(when)}",
        _ => throw new NotSupportedException($"{movement.GetType().Name} has no text of its own."),
    };

    private int Of(Node rule) => rule.FromInside<int>((node, of) => node is Phrase(_, _, var meaning) ? of(meaning) : NumberOf(LineOf(node, of)));

    private string OfAny(Node? rule) => rule is null ? "-" : Of(rule).ToString(CultureInfo.InvariantCulture);

    private static string OfAny(FactDeclaration? fact) => fact is null ? "-" : Of(fact);

    private int NumberOf(string line)
    {
        if (_numbers.TryAdd(line, _numbers.Count + 1))
        {
            _lines.Add($"{_numbers.Count} {line}");
        }

        return _numbers[line];
    }

    private static string LineOf(Node node, Func<Node, int> of) =>
        string.Join(' ', (string[])[node.GetType().Name, .. OwnOf(node), .. node.Operands().Select(operand => of(operand).ToString(CultureInfo.InvariantCulture))]);

    // What a rule is beside its operands.
    private static string[] OwnOf(Node node) => node switch
    {
        Constant(var value, var measure) constant => [$"{value}", Of(measure), constant.IsStated ? "stated" : "own"],
        FactValue(var fact) => [Of(fact)],
        TermValue(var term) => [Of(term)],
        Given(var fact) => [Of(fact)],
        Round(_, var rounding) => [Number(rounding.Places), $"{rounding.Mode}"],
        Compared(_, var relation, _) => [$"{relation}"],
        Rank(_, var place) => [Number(place)],
        Prior(var name, _) => [Of(name)],
        ToDate(var name, _) { LeavesOutOpen: true } => [Of(name), "before without open"],
        ToDate(var name, var withPresent) => [Of(name), withPresent ? "with" : "before"],
        Trailing(var name, var window, var lag) => [Of(name), Number(window), Number(lag)],
        PriorExercise(var holder, var key, _, var ofItself) => ofItself ? [Quoted(holder), key, "itself"] : [Quoted(holder), key],
        PeriodValue(var aspect) => [$"{aspect}"],
        DateShift(_, var months, var days) => [Number(months), Number(days)],
        BusinessDayShift(_, var days) => [Number(days)],
        DatePart(_, var component) => [$"{component}"],
        Recurrence(_, var months, _) => [Number(months)],
        FieldValue(var field) => [Of(field)],
        FieldIs(var field, var name) => [field.Key, Quoted(name)],
        OverItems over => [$"{over.Fold}", Of(over.Items), over.By?.Key ?? "-"],
        Ambiguity(var reading, _) => [reading.Key, .. reading.Options.Select(option => Quoted(option.Name))],
        Sum or Product or Quotient or Raised or Negation or Least or Greatest or All or Any or Not or Choice or Confined or Determined or DayCount => [],
        _ => throw new NotSupportedException($"{node.GetType().Name} has no text of its own."),
    };

    private static string Of(Named name) => name is Supplied supplied
        ? $"{name.Key} {Of(name.Measure)} {(name is FactDeclaration { IsStanding: true } ? "standing" : "each")} {supplied.Default} {supplied.Minimum}..{supplied.Maximum} {Number(supplied.Decimals)}"
        : $"{name.Key} {Of(name.Measure)}";

    private static string Of(ItemsDeclaration items) => $"{items.Key} by {items.DatedBy?.Key ?? "period"} {GivenAs(items)}";

    private static string GivenAs(ItemsDeclaration items) => items.View is { } view ? $"lots {view}" : items.IsNoneUnlessGiven ? "none unless given" : "given";

    private static string Of(LotsDeclaration lots) =>
        $"{lots.Key} {Of(lots.Remaining)} {string.Join(',', lots.Fields.Select(Of))} {string.Join(',', lots.Texts.Select(text => text.Key))}";

    private static string Of(Measure measure) => $"{measure.Kind} {Of(measure.Over)}/{Of(measure.Under)}";

    private static string Of(Unit? unit) => unit switch
    {
        Currency currency => $"{currency.Symbol}{Number(currency.MinorUnitDecimals)}",
        { PayableDecimals: > 0 and var decimals } => $"{Quoted(unit.Symbol)}{Number(decimals)}",
        _ => Quoted(unit?.Symbol ?? ""),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // So that no name can be mistaken for two, or for the words around it.
    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
