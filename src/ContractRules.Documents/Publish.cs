using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Attribution;
using ContractRules.Changes;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Documents.Accounts;
using ContractRules.Documents.Auditing;
using ContractRules.Documents.Checks;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Html;
using ContractRules.Documents.Json;
using ContractRules.Documents.Openings;
using ContractRules.Documents.Readings;
using ContractRules.Documents.Registers;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Review;
using ContractRules.Documents.Seeking;
using ContractRules.Documents.Statements;
using ContractRules.Documents.TrueUps;
using ContractRules.Explanation;
using ContractRules.Observance;
using ContractRules.Openings;
using ContractRules.Review;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents;

/// <summary>What can be published, each in every <see cref="Format"/>.</summary>
/// <example><c>Publish.Statements(settled).Write(Format.Html, stream)</c>; <c>Publish.Clauses(agreement).ToText(Format.Markdown)</c>.</example>
public static partial class Publish
{
    /// <summary>Statements of successive periods, as settled or as issued.</summary>
    /// <param name="settled">The statements.</param>
    /// <param name="options">What is told beside them.</param>
    /// <exception cref="ArgumentException">The options name a term that no statement has.</exception>
    public static Publication Statements(Settled settled, StatementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(settled);
        var told = options ?? new StatementOptions();
        var shown = told.Terms.Select(key => TermIn(settled, key)
            ?? throw new ArgumentException($"Expected the keys of terms; found {key}, which no statement has.", nameof(options))).ToEquatableArray();
        return new ReportPublication(
            width => StatementReport.Of(settled, shown, width, told.All, told.Account),
            () => StatementsDocument.Of(settled, told.Rounded).ToJson(),
            output => StatementCsv.Write(settled, output),
            output => StatementHtml.Write(settled, told, output));
    }

    /// <summary>Explanations of figures of one period.</summary>
    /// <param name="agreement">The agreement, under the readings that it was settled under.</param>
    /// <param name="derivations">The derivations.</param>
    /// <param name="depth">How many levels of lines are told under that of a figure: two where left out, all where null.</param>
    /// <param name="naming">What facts and terms are called; their titles where left out.</param>
    /// <param name="inFull">Whether all is told, also what could not matter.</param>
    /// <param name="rounded">Whether JSON tells figures rounded, too.</param>
    /// <exception cref="ArgumentException">There are no derivations.</exception>
    public static Publication Explanation(
        Agreement agreement, EquatableArray<Derivation> derivations, int? depth = ExplanationOptions.UsualDepth, Naming? naming = null, bool inFull = false, bool rounded = false)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return derivations.Count > 0
            ? new ExplanationPublication(agreement, derivations, new ExplanationOptions(depth, naming ?? Naming.Titles, inFull), rounded)
            : throw new ArgumentException("Expected one derivation or more; found none.", nameof(derivations));
    }

    /// <summary>What came of the audit of an explanation: what was recomputed, what does not follow, and what was taken as given.</summary>
    /// <param name="explanation">The explanation, with its steps.</param>
    /// <exception cref="ArgumentException">It has not the form that can be audited; <see cref="Receive.Explanation"/> finds out.</exception>
    /// <example><c>Publish.Audit(Receive.Explanation(text).Value!)</c>.</example>
    public static Publication Audit(ExplanationDocument explanation) => Audit(explanation, ExplanationAudit.Of(explanation));

    /// <summary>What came of an audit that was made already.</summary>
    internal static Publication Audit(ExplanationDocument explanation, ExplanationAudit audit) => new ReportPublication(
        _ => AuditReport.Of(explanation, audit), () => AuditDocument.Of(explanation, audit).ToJson(), output => AuditCsv.Write(explanation, audit, output));

    /// <summary>A true-up of a year.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="trueUp">The true-up of the agreement.</param>
    /// <exception cref="ArgumentException">It is one of another agreement, or of wrong facts.</exception>
    public static Publication TrueUp(Agreement agreement, TrueUp trueUp)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(trueUp);
        var clauses = agreement.Versions.SelectMany(version => version.Clauses).Select(clause => clause.Reference).ToHashSet();
        if (trueUp.Faults.Count > 0 || trueUp.OfYear.Totals.FirstOrDefault(total => !clauses.Contains(total.Clause)) is not null)
        {
            throw new ArgumentException($"Expected a true-up of {agreement}; found {trueUp}.", nameof(trueUp));
        }

        return new ReportPublication(
            _ => TrueUpReport.Of(agreement, trueUp), () => TrueUpDocument.Of(agreement, trueUp).ToJson(), output => TrueUpCsv.Write(trueUp, output));
    }

    /// <summary>Two agreements compared in money; in HTML with a picture of what each party has received more or less by then.</summary>
    /// <exception cref="ArgumentException">Nothing was compared, since the facts were wrong or none.</exception>
    /// <example><c>Publish.Comparison(agreement.AsInForceOn(signed).CompareWith(agreement.AsInForceOn(amended), months))</c>.</example>
    public static Publication Comparison(AgreementDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return difference.Periods.Count > 0
            ? new ReportPublication(
                _ => ComparisonReport.Of(difference), () => ComparisonDocument.Of(difference).ToJson(), output => ComparisonCsv.Write(difference, output))
            : throw new ArgumentException($"Expected one period or more; found {difference}.", nameof(difference));
    }

    /// <summary>Invariants checked over facts that were drawn: how each fared, and the smallest facts that break one.</summary>
    /// <param name="check">The check.</param>
    /// <param name="all">Whether the invariants that were kept, how figures came about, and what was not reached are told, too; JSON and CSV always tell them.</param>
    /// <example><c>Publish.Check(agreement.CheckInvariants(cases: 1_000))</c>, with the package <c>ContractRules.Testing</c>.</example>
    public static Publication Check(InvariantCheck check, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new ReportPublication(_ => InvariantCheckReport.Of(check, all), () => CheckDocument.Of(check).ToJson(), output => CheckCsv.Write(check, output));
    }

    /// <summary>A change of the text checked over facts that were drawn: what it breaks, what else it does, and what cannot change.</summary>
    /// <param name="check">The check.</param>
    /// <param name="all">Whether what was kept, the facts that show each finding, the terms that can change, and what was not reached are told, too; JSON and CSV always tell them.</param>
    /// <example><c>Publish.Check(asSigned.CheckChange(to: amended))</c>, with the package <c>ContractRules.Testing</c>.</example>
    public static Publication Check(ChangeCheck check, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new ReportPublication(_ => ChangeCheckReport.Of(check, all), () => CheckDocument.Of(check).ToJson(), output => CheckCsv.Write(check, output));
    }

    /// <summary>A statement of account.</summary>
    /// <param name="settled">The statements that it follows from.</param>
    /// <param name="account">The statement of account.</param>
    /// <exception cref="ArgumentException">No account was drawn up, since the receipts are wrong.</exception>
    public static Publication Account(Settled settled, StatementOfAccount account)
    {
        ArgumentNullException.ThrowIfNull(settled);
        ArgumentNullException.ThrowIfNull(account);
        DrawnUp.Account(account, nameof(account));
        return new ReportPublication(
            _ => AccountReport.Of(settled, account), () => AccountDocument.Of(account).ToJson(), output => AccountCsv.Write(account, output));
    }

    /// <summary>The clauses of a text in force, with what each computes.</summary>
    /// <param name="agreement">The agreement; its open questions are told as it reads them.</param>
    /// <param name="version">The text; the latest where left out.</param>
    public static Publication Clauses(Agreement agreement, AgreementVersion? version = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var text = version ?? agreement.Versions[^1];
        return new ReportPublication(
            _ => ClausesReport.Of(agreement, text), () => ClausesDocument.Of(agreement, text).ToJson(), output => ClausesCsv.Write(agreement, text, output));
    }

    /// <summary>What changed between two versions of a text, what was deleted and inserted marked.</summary>
    public static Publication Redline(Agreement agreement, Redline redline)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(redline);
        return new ReportPublication(
            _ => RedlineReport.Of(agreement, redline), () => RedlineDocument.Of(agreement, redline).ToJson(), output => RedlineCsv.Write(redline, output));
    }

    /// <summary>What the text leaves open, and how it can be read.</summary>
    public static Publication Readings(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new ReportPublication(_ => ReadingsReport.Of(agreement), () => ReadingsDocument.Of(agreement).ToJson(), output => ReadingsCsv.Write(agreement, output));
    }

    /// <summary>What the text leaves open, with what each other way to read it would move, alone and in the worst and the best combination for each party.</summary>
    /// <param name="agreement">The agreement, under the readings that are in effect.</param>
    /// <param name="priced">Its priced readings.</param>
    /// <exception cref="ArgumentException">Nothing was priced, since the facts were wrong.</exception>
    /// <example><c>Publish.PricedReadings(agreement, agreement.PriceCombinations(months))</c>.</example>
    public static Publication PricedReadings(Agreement agreement, PricedCombinations priced)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(priced);
        return priced.Faults.Count == 0 || priced.Alone.Prices.Count > 0
            ? new ReportPublication(
                _ => PricedReadingsReport.Of(agreement, priced), () => PricedReadingsDocument.Of(agreement, priced).ToJson(), output => PricedReadingsCsv.Write(agreement, priced, output))
            : throw new ArgumentException($"Expected prices; found {priced}.", nameof(priced));
    }

    /// <summary>Which values of a fact make a term come to what was asked, and what is proved of it.</summary>
    /// <exception cref="ArgumentException">Nothing was settled, since the facts were refused with every value.</exception>
    /// <example><c>Publish.Sought(agreement.Seek(months, Goal.Reaches(ThilRecouped, Currency.Usd.Of(100_000)), by: TerminatedMinutes))</c>.</example>
    public static Publication Sought(Sought sought)
    {
        ArgumentNullException.ThrowIfNull(sought);
        return sought.Faults.Count == 0
            ? new ReportPublication(_ => SoughtReport.Of(sought), () => SoughtDocument.Of(sought).ToJson(), output => SoughtCsv.Write(sought, output))
            : throw new ArgumentException($"Expected facts that are settled; found {string.Join("; ", sought.Faults)}.", nameof(sought));
    }

    /// <summary>A review of the drafting: what a careful reader would ask, clause by clause.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="review">Its review.</param>
    /// <param name="all">Whether Markdown, HTML and tables tell the questions that clauses answer themselves, too; data always does.</param>
    /// <example><c>Publish.Review(agreement, agreement.Review())</c>.</example>
    public static Publication Review(Agreement agreement, DraftingReview review, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(review);
        return new ReportPublication(
            _ => ReviewReport.Of(agreement, review, all), () => ReviewDocument.Of(agreement, review).ToJson(), output => ReviewCsv.Write(review, output));
    }

    /// <summary>The facts that an agreement asks for; in CSV the header line of an empty facts file.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="isCore">Whether only those that ordinary periods cannot do without.</param>
    public static Publication Facts(Agreement agreement, bool isCore = false)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new ReportPublication(
            _ => FactsReport.Of(agreement, isCore),
            () => FactListDocument.Of(agreement, isCore).ToJson(),
            output => CsvLines.Write(output, [[FactsHeader.Period, .. (isCore ? agreement.CoreFacts : agreement.Facts).Select(fact => fact.Key)]]));
    }

    /// <summary>Opening balances: a form for a person to fill in as CSV, and what is known of them as a state in JSON.</summary>
    /// <param name="balances">The balances; where no calendar tells how many periods there were, JSON needs them told.</param>
    public static Publication Opening(OpeningBalances balances)
    {
        ArgumentNullException.ThrowIfNull(balances);
        return new ReportPublication(
            _ => OpeningReport.Of(balances), () => $"{balances.ToCarried().ToJson()}\n", output => OpeningCsv.Write(balances, output));
    }

    /// <summary>A register of cost items; in CSV the facts file that it gives.</summary>
    public static Publication Register(AttributedCosts costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        return new ReportPublication(
            _ => RegisterReport.Of(costs), () => RegisterDocument.Of(costs).ToJson(), output => FactsCsv.Write([.. costs.Register.Facts], costs.Totals, output));
    }

    // A term can go with an amendment, and come with one.
    private static TermDeclaration? TermIn(Settled settled, string key) =>
        settled.Statements.Select(statement => statement.Find(key)?.Term).OfType<TermDeclaration>().LastOrDefault();
}
