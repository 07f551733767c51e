using System.Text.Json;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents;
using ContractRules.Documents.Auditing;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Html;
using ContractRules.Documents.Input;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Explanation;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>What the laws of arguments know of documents: a text of each kind, read, and what is published of it.</summary>
internal static class OrdinaryDocuments
{
    public static IEnumerable<object> Roots()
    {
        var voip = InternationalVoipAgreement.Agreement;
        var text = SourceText.Of("period,gross-revenue\n2002-04,5\n", "facts.csv");
        var facts = Receive.Facts(text, voip).Value!;
        var dated = Receive.Facts(SourceText.Of("period,known-on,gross-revenue\n2002-04,2002-05-10,5\n", "dated.csv"), voip).Value!;
        var settled = facts.Settle(voip);
        var receipts = Receive.Receipts(SourceText.Of("key,date,payer,payee,amount,currency\n", "receipts.csv"), voip).Value!;
        var costs = Receive.CostItems(SourceText.Of("date,description,amount,clauses\n2002-05-03,Switch,5,2(2)(a)\n", "costs.csv"), VoipCostRegister.Register).Value!;
        var carried = Receive.Carried(SourceText.Of(settled.Value!.After.ToJson(), "state.json"), voip).Value!;
        var redline = Redline.Between(voip, voip.Versions[0], voip.Versions[^1]);
        var explanation = ExplanationDocument.Of(voip, [settled.Value!.Statements[0].Explain(VoipTerms.NetProfit)]);
        var sought = voip.Seek(facts.Periods, Goal.Reaches(VoipTerms.NetProfit, Currency.Usd.Of(1)), by: VoipFacts.GrossRevenue, most: 10);
        var document = StatementsDocument.Of(voip, settled.Value.Statements);
        return
        [
            text, facts, dated, settled, settled.Value, receipts, costs, carried, redline, redline.Clauses[0], redline.Clauses[0].Heading, redline.Clauses[0].Heading.Runs[0],
            Mark.Inserted, new Place("facts.csv", 1, 2), new InputFault(new Place("facts.csv"), "found", "expected"), PageTemplate.Statement, new StatementOptions(), Format.Html, Format.Csv,
            Publish.Statements(settled.Value), settled.Value.Statements[0], document, document.Readings, document.Readings.InOrder[0], new StringWriter(), new MemoryStream(), new JsonSerializerOptions(), CancellationToken.None,
            explanation, ExplanationAudit.Of(explanation), sought,
        ];
    }
}
