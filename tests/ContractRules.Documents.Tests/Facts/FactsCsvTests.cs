using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Input;

namespace ContractRules.Documents.Tests.Facts;

/// <summary>The facts that a register gives are written with the decimals of their currency, and exactly.</summary>
public sealed class FactsCsvTests
{
    [Theory]
    [InlineData("25000", "25000.00")]
    [InlineData("0.5", "0.50")]
    [InlineData("0.25", "0.25")]
    public void Amounts_have_the_decimals_of_their_currency(string amount, string written)
    {
        var costs = Receive.CostItems(SourceText.Of($"date,description,amount,clauses\n2002-04-26,Tender money,{amount},2(2)(b)\n", "costs.csv"), VoipCostRegister.Register)
            .Then(file => file.Attribute(VoipCostRegister.Register));
        Assert.Contains(written, Publish.Register(costs.Value!).ToText(Format.Csv).Split('\n')[1].Split(','));
    }
}
