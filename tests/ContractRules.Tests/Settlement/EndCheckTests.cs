using System.Text.Json.Nodes;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What a carried state says of the end, of exercises and of retired terms is looked at before it is settled on.</summary>
public class EndCheckTests
{
    private static readonly Agreement House = Lease.Of(PeriodOfTheEnd.CountsByDays);

    [Theory]
    [InlineData("end.on", "2002-03-01", "it ended on 2002-03-01")]
    [InlineData("end.on", "-0001-02-10", "it ended on -0001-02-10")]
    [InlineData("end.clause", "99", "it ended by clause 99")]
    [InlineData("end.clause", "1", "it ended by clause 1")]
    [InlineData("exercised.clause", "99", "Buyer exercised the power known as 'notice' in 99, to Terminate")]
    [InlineData("exercised.holder", "Nobody", "Nobody exercised the power known as 'notice' in 2, to Terminate")]
    [InlineData("exercised.power", "other", "Buyer exercised the power known as 'other' in 2, to Terminate")]
    [InlineData("exercised.effect", "Buy", "Buyer exercised the power known as 'notice' in 2, to Buy")]
    [InlineData("exercised.on", "2002-03-01", "'notice' was exercised on 2002-03-01")]
    [InlineData("exercised.on", "1800-03-01", "'notice' was exercised on 1800-03-01")]
    [InlineData("exercised.from", "2002-02-11", "'notice' could be exercised from 2002-02-11 on")]
    [InlineData("exercised.takesEffect", "-0001-02-10", "'notice' takes effect on -0001-02-10")]
    public void An_end_or_an_exercise_that_no_text_or_calendar_allows_is_not_settled_on(string path, string value, string found)
    {
        var ended = House.Settle([Month(1), Month(2).With(Lease.Breach, true).With(Lease.Notice, new LocalDate(2002, 2, 10))]).Carried;
        var document = Handwritten(ended);
        var keys = path.Split('.');
        (keys[0] == "end" ? document["end"]! : document["exercised"]![0]!)[keys[1]] = value;

        Assert.Empty(House.Settle(Month(3), Read(Handwritten(ended))).Faults);
        Assert.Contains(House.Settle(Month(3), Read(document)).Faults, fault => fault.Found == found);
    }

    [Theory]
    [InlineData("true", "what is remembered of it does not fit")]
    [InlineData("\"1/3\"", "it remembers 1/3")]
    public void What_a_retired_term_was_left_with_fits_it(string retired, string found)
    {
        // From March on no clause defines profit, and the rest goes on recalling it.
        var rest = Term.Money("rest", "Rest", Usd);
        var agreement = Amended(
            [Clause("1", Profit.Means(Sales)), Clause("2", rest.Means(Profit.Prior(Usd.Of(0))))],
            new Amendment("Letter", new(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Delete("1")));
        var carried = agreement.Settle([Month(1).With(Sales, Usd.Of(5)), Month(2).With(Sales, Usd.Of(5)), Month(3)]).Carried;
        var document = Handwritten(carried);
        Assert.Equal("5", (string?)document["memories"]!["profit"]!["retired"]);
        document["memories"]!["profit"]!["retired"] = JsonNode.Parse(retired);

        Assert.Equal(found, Assert.Single(agreement.Settle(Month(4), Read(document)).Faults).Found);
    }

    private static JsonObject Handwritten(CarriedState state)
    {
        var document = JsonNode.Parse(state.ToJson())!.AsObject();
        document.Remove("checksum");
        return document;
    }

    private static CarriedState Read(JsonObject document)
    {
        Assert.True(CarriedStateJson.TryParse(document.ToJsonString(), out var state, out var faults), string.Join('\n', faults));
        return state;
    }
}
