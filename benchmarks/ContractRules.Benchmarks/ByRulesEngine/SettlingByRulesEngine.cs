using System.Text.Json;
using ContractRules.Benchmarks.ByHand;
using RulesEngine.Models;

namespace ContractRules.Benchmarks.ByRulesEngine;

/// <summary>The payments of a month by Microsoft's RulesEngine: the workflow in <c>month.json</c>, compiled once.</summary>
internal sealed class SettlingByRulesEngine
{
    private readonly RulesEngine.RulesEngine _engine;

    public SettlingByRulesEngine()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ByRulesEngine", "month.json"));
        _engine = new(
            JsonSerializer.Deserialize<Workflow[]>(text)!,
            new ReSettings { CustomTypes = [typeof(Clauses), typeof(Math)], IsExpressionCaseSensitive = true, EnableExceptionAsErrorMessage = false });
    }

    /// <summary>What is paid in a month, in the order of the clauses; null where it is undetermined, or not owed.</summary>
    public async ValueTask<Payments> Settle(MonthFacts facts, MonthState before)
    {
        var results = await _engine.ExecuteAllRulesAsync("month", new RuleParameter("facts", facts), new RuleParameter("before", before)).ConfigureAwait(false);
        return new(Paid(results[0]), Paid(results[1]), Paid(results[2]));
    }

    private static decimal? Paid(RuleResultTree result) => result.IsSuccess ? (decimal?)result.ActionResult.Output : null;
}
